import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Call, Reply } from "./call.js";
import { receive, type Received } from "./received.js";
import { checkRequest } from "./request-check.js";
import { checkReply } from "./response-check.js";
import { SchemaChecker } from "./schema-checker.js";
import type { SpecAPI } from "./spec-api.js";
import { SpecDocument, type SpecOperation } from "./spec-document.js";

/**
 * A server that is driven by a transcribed description. It answers from
 * handlers; before, it holds every request to the description, and after, every
 * answer.
 */
export class SpecServer {
  readonly document: SpecDocument;
  /** The operations that were ever called and answered as they should. */
  readonly called = new Set<string>();
  /** What arrived in this test, in order. */
  calls: Call[] = [];
  readonly #server: Server;
  readonly #checker: SchemaChecker;
  readonly #create: () => SpecAPI;
  #api: SpecAPI;
  #violations: string[] = [];
  #mistakes: string[] = [];
  #forced: Reply[] = [];

  constructor(name: string, create: () => SpecAPI) {
    this.document = new SpecDocument(name);
    this.#checker = new SchemaChecker(this.document.root);
    this.#create = create;
    this.#api = create();
    this.#server = createServer((message, response) => {
      void receive(message).then((received) => {
        send(response, this.#answer(received));
      });
    });
  }

  /** Where it is, with the path prefix of the API. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}${this.document.prefix}`;
  }

  /** Makes the next requests fail that fit their operation. */
  failNext(...replies: Reply[]): void {
    this.#forced.push(...replies);
  }

  /** Says what did not fit in requests that were meant not to. */
  takeViolations(): string[] {
    return this.#violations.splice(0);
  }

  /** Says what was wrong with answers that were meant to be wrong. */
  takeMistakes(): string[] {
    return this.#mistakes.splice(0);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) =>
      this.#server.listen(0, "127.0.0.1", () => resolve()),
    );
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  /** Forgets everything but which operations were called. */
  reset(): void {
    this.#api = this.#create();
    this.calls = [];
    this.#violations = [];
    this.#mistakes = [];
    this.#forced = [];
  }

  /** What a test left behind that it did not ask for. */
  leftovers(): object {
    return {
      violations: this.#violations,
      mistakes: this.#mistakes,
      failuresNotUsed: this.#forced,
    };
  }

  #answer(received: Received): Reply {
    const found = this.#match(received);
    if (!found) {
      const text = `there is no ${received.method} ${received.path}`;
      this.#violations.push(text);
      return { status: 404, body: text };
    }
    const [operation, path] = found;
    try {
      const reply = this.#reply(operation, path, received);
      const { errorSchema } = this.#api;
      const wrong = checkReply(operation, reply, errorSchema, this.#checker);
      this.#mistakes.push(...wrong);
      if (wrong.length > 0) return { status: 599, body: wrong };
      if (reply.status < 300) this.called.add(operation.id);
      return reply;
    } catch (error) {
      this.#mistakes.push(String(error));
      return { status: 599, body: String(error) };
    }
  }

  #reply(
    operation: SpecOperation,
    path: Readonly<Record<string, string>>,
    received: Received,
  ): Reply {
    if (!this.#authorized(operation, received)) return this.#api.unauthorized();
    const [call, violations] = checkRequest(
      operation,
      path,
      received,
      this.#checker,
    );
    this.calls.push(call);
    this.#violations.push(...violations.map(({ text }) => text));
    const [violation] = violations;
    if (violation) return this.#api.refuse(violation);
    const handler = this.#api.handlers[operation.id];
    if (!handler) throw new Error(`There is no handler for ${operation.id}`);
    return this.#forced.shift() ?? handler(call);
  }

  #match({
    method,
    path,
  }: Received): [SpecOperation, Record<string, string>] | undefined {
    for (const operation of this.document.operations) {
      const pattern = operation.template.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
      const whole = new RegExp(`^${this.document.prefix}${pattern}$`);
      const groups = whole.exec(path);
      if (operation.method !== method || !groups) continue;
      const values = Object.entries(groups.groups ?? {}).map(
        ([name, text]) => [name, decodeURIComponent(text)] as const,
      );
      return [operation, Object.fromEntries(values)];
    }
    return undefined;
  }

  #authorized({ security }: SpecOperation, { headers }: Received): boolean {
    return security.some((schemes) =>
      Object.keys(schemes).every((name) => {
        const scheme = this.document.securitySchemes[name];
        const sent =
          scheme?.type === "apiKey"
            ? headers[scheme.name.toLowerCase()]?.toString()
            : headers.authorization?.replace(/^Bearer /, "");
        return this.#api.credentials[name]?.includes(sent ?? "") ?? false;
      }),
    );
  }
}

function send(response: ServerResponse, { status, body, headers }: Reply) {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(status, { ...json, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/**
 * A server for the tests of one file, with a fresh state for each. A request or
 * an answer that does not fit the description fails the test, unless it takes
 * what was found.
 */
export function useSpecServer(name: string, create: () => SpecAPI): SpecServer {
  const server = new SpecServer(name, create);
  beforeAll(() => server.listen());
  beforeEach(() => {
    server.reset();
  });
  afterEach(() => {
    expect(server.leftovers()).toEqual({
      violations: [],
      mistakes: [],
      failuresNotUsed: [],
    });
  });
  afterAll(() => server.close());
  return server;
}
