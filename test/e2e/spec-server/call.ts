import type { IncomingHttpHeaders } from "node:http";

/** A request that fits its operation, its values read. */
export class Call {
  readonly operation: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON body; empty without one. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly #parameters: Readonly<Record<string, unknown>>;

  constructor(
    operation: string,
    headers: IncomingHttpHeaders,
    parameters: Readonly<Record<string, unknown>>,
    body: unknown,
  ) {
    this.operation = operation;
    this.headers = headers;
    this.#parameters = parameters;
    this.body = { ...(typeof body === "object" ? body : undefined) };
  }

  /** A path or query parameter that is a text; throws without it. */
  text(name: string): string {
    const value = this.#parameters[name];
    if (typeof value === "string") return value;
    throw new Error(`${this.operation} has no text in "${name}"`);
  }

  /** A path or query parameter, undefined if it was not sent. */
  value(name: string): unknown {
    return this.#parameters[name];
  }

  /** A whole number from the query, or what stands for it. */
  number(name: string, otherwise: number): number {
    const value = this.#parameters[name];
    return typeof value === "number" ? value : otherwise;
  }
}

/** What a handler answers: JSON, or nothing when there is no body. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers the calls of one operation. */
export type Handler = (call: Call) => Reply;

/** Answers 200. */
export function ok(body: unknown): Reply {
  return { status: 200, body };
}
