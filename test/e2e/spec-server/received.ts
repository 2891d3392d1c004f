import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** A request as it arrived, unread. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Takes in a whole request. */
export async function receive(message: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const { method = "", url = "", headers } = message;
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  return {
    method,
    path: pathname,
    query: searchParams,
    headers,
    text: Buffer.concat(chunks).toString("utf8"),
  };
}
