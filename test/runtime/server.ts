import {
  createServer,
  type IncomingHttpHeaders,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import {
  Client,
  type APIDescription,
  type ClientOptions,
} from "../../generator/runtime/client.js";
import { ownAddress } from "../../generator/runtime/addresses.js";
import { authenticate } from "../../generator/runtime/auth.js";
import {
  jsonBody,
  plainBody,
  writeBody,
  writeChosenBody,
} from "../../generator/runtime/body.js";
import { bodyKind } from "../../generator/runtime/body-kind.js";
import {
  anyBody,
  formBody,
  multipartBody,
} from "../../generator/runtime/form.js";
import type {
  BodyForm,
  BodyPlan,
  Operation,
  ParameterPlan,
} from "../../generator/runtime/operation.js";
import { serialize } from "../../generator/runtime/parameter.js";
import { queryString } from "../../generator/runtime/querystring.js";

/** A request as it arrived. */
export interface Received {
  method: string;
  /** The raw path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers the request that is the `count`-th, from 1. */
export type Handler = (
  request: Received,
  response: ServerResponse,
  count: number,
) => void;

export interface Server {
  url: string;
  requests: Received[];
  /** Answers that are under way: neither ended nor cut off by the client. */
  pending: number;
}

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A real server on loopback, closed after the test. */
export async function serve(handler: Handler = json({})): Promise<Server> {
  const state: Server = { url: "", requests: [], pending: 0 };
  const { requests } = state;
  const server = createServer((message, response) => {
    let body = "";
    message.setEncoding("utf8");
    message.on("data", (chunk: string) => (body += chunk));
    message.on("end", () => {
      const { method = "", url = "", headers } = message;
      const received = { method, url, headers, body };
      requests.push(received);
      state.pending += 1;
      response.on("close", () => (state.pending -= 1));
      handler(received, response, requests.length);
    });
  });
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  state.url = `http://127.0.0.1:${String(port)}`;
  return state;
}

/** A URL where nobody listens (any more). */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${String(port)}`;
}

/** Answers everything alike. */
export function reply(
  status: number,
  body = "",
  headers: Record<string, string> = {},
): Handler {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Answers everything with the same JSON. */
export function json(
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Handler {
  return reply(status, JSON.stringify(value), {
    "content-type": "application/json",
    ...headers,
  });
}

/** Answers each request with the next handler, the last one for the rest. */
export function inTurn(...handlers: Handler[]): Handler {
  return (request, response, count) => {
    const handler = handlers[Math.min(count, handlers.length) - 1];
    handler?.(request, response, count);
  };
}

/** A failure that may be retried at once. */
export const unavailable: Handler = reply(503, "", { "retry-after-ms": "1" });

/** A client of an API that is nothing but a server. */
export function connect(
  server: { url: string },
  options: ClientOptions & Record<string, unknown> = {},
  description: Partial<APIDescription> = {},
): Client {
  return new Client(
    {
      name: "Lab",
      baseURL: server.url,
      ...(description.credentials ? { authenticate } : {}),
      ...description,
    },
    options,
  );
}

/** An operation without the functions that follow from its data. */
export interface OperationData extends Partial<Omit<Operation, "body">> {
  body?: BodyData;
}

export type FormPlan = Omit<BodyForm, "encode">;

export interface BodyData extends FormPlan {
  others?: readonly FormPlan[];
}

/** `GET /thing`, unless told otherwise, with the functions that its data asks for. */
export function operation({
  body,
  parameters,
  ...changes
}: OperationData = {}): Operation {
  const { accept, binary, bodies, baseURL, environments } = changes;
  return {
    name: "getThing",
    method: "GET",
    path: ["/thing"],
    ...((accept ?? binary ?? bodies) ? { kindOf: bodyKind } : {}),
    ...((baseURL ?? environments) ? { addressOf: ownAddress } : {}),
    ...(parameters ? { parameters: parameters.map(withWriter) } : {}),
    ...(body ? { body: withEncoders(body) } : {}),
    ...changes,
  };
}

function withWriter(plan: ParameterPlan): ParameterPlan {
  if (plan.in === "querystring") return { ...plan, write: queryString };
  const { style, explode, allowReserved, content } = plan;
  const isStyled = style ?? explode ?? allowReserved ?? content;
  const isPlain = isStyled === undefined && plan.in !== "cookie";
  return isPlain ? plan : { ...plan, write: serialize };
}

function withEncoders({ others, ...body }: BodyData): BodyPlan {
  return {
    write: others ? writeChosenBody : writeBody,
    ...withEncoder(body),
    ...(others ? { others: others.map(withEncoder) } : {}),
  };
}

function withEncoder(form: FormPlan): BodyForm {
  const { mediaType } = form;
  const encode = /json/.test(mediaType)
    ? jsonBody
    : mediaType.startsWith("multipart/")
      ? multipartBody
      : mediaType.startsWith("application/x-www-form")
        ? formBody
        : mediaType === "application/*"
          ? anyBody
          : plainBody;
  return { encode, ...form };
}
