import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const json = (schema: string): string =>
  `content: { application/json: { schema: ${schema} } }`;
const account = '{ $ref: "#/components/schemas/Account" }';
const time = "{ type: string, format: date-time }";
const big = "{ type: integer, format: int64 }";

/** An API with 64-bit integers and times in every place that a value can stand. */
export const document = `openapi: 3.1.1
info: { title: Ledger, version: "1" }
servers: [{ url: https://ledger.example }]
paths:
  /accounts:
    get:
      operationId: listAccounts
      parameters:
        - { name: after, in: query, schema: ${big} }
        - { name: since, in: query, schema: ${time} }
        - { name: x-min, in: header, schema: ${big} }
        - { name: where, in: query, style: deepObject, schema: { type: object, properties: { opened: ${time}, id: ${big} } } }
        - { name: filter, in: query, ${json(`{ type: object, properties: { id: ${big}, opened: ${time} } }`)} }
      responses:
        "200":
          description: One page.
          ${json(`{ type: object, required: [items, next], properties: { items: { type: array, items: ${account} }, next: { type: [integer, "null"], format: int64 } } }`)}
        "429":
          description: Too many.
          ${json(`{ type: object, required: [message, retry_at], properties: { message: { type: string }, retry_at: ${time}, limit: ${big} } }`)}
        default:
          description: Anything else.
          ${json('{ $ref: "#/components/schemas/Problem" }')}
    post:
      operationId: createAccount
      requestBody: { required: true, ${json(account)} }
      responses: { "201": { description: It., ${json(account)} } }
  /accounts/{id}:
    get:
      operationId: getAccount
      x-unwrap: account
      parameters: [{ name: id, in: path, required: true, schema: ${big} }]
      responses:
        "200":
          description: It.
          ${json(`{ type: object, required: [account], properties: { account: ${account} } }`)}
  /changes:
    get:
      operationId: listChanges
      parameters: [{ name: since, in: query, schema: ${time} }]
      responses:
        "200":
          description: All.
          ${json('{ type: array, items: { $ref: "#/components/schemas/Change" } }')}
  /health:
    get:
      operationId: getHealth
      responses: { "204": { description: Well. } }
components:
  schemas:
    Problem: { type: object, properties: { at: ${time}, code: { type: string } } }
    Stamp: { type: string, format: date-time, description: A point in time. }
    Account:
      type: object
      required: [id, opened, code]
      properties:
        id: { type: integer, format: int64, example: 5, description: The number. }
        code: { type: string, description: Text that may look like a number. }
        ratio: { type: number }
        opened: { $ref: "#/components/schemas/Stamp" }
        on: { type: string, format: date, example: "2026-01-02" }
        closed: { type: [string, "null"], format: date-time, example: "2026-01-01T00:00:00Z" }
        parent: ${account}
        children: { type: array, items: ${account} }
        balances: { type: object, additionalProperties: ${big} }
        range: { type: array, prefixItems: [${time}, ${time}], minItems: 2, items: false }
        expires: { anyOf: [${time}, { type: string, enum: [never] }] }
        note: { anyOf: [${time}, { type: string }] }
    Change:
      oneOf: [{ $ref: "#/components/schemas/Opening" }, { $ref: "#/components/schemas/Renaming" }]
      discriminator: { propertyName: kind, mapping: { opening: "#/components/schemas/Opening", renaming: "#/components/schemas/Renaming" } }
    Opening: { type: object, required: [kind, value], properties: { kind: { type: string }, value: ${time}, account: ${account} } }
    Renaming: { type: object, required: [kind, value], properties: { kind: { type: string }, value: { type: string } } }
`;

export const highest = "9223372036854775807";
export const lowest = "-9223372036854775808";
export const opened = "2026-03-01T12:30:45.678Z";

/** An account as the API writes it, where no number has been rounded. */
export const accountText = `{"id":${highest},"code":"0123456789012345678901234567890","ratio":1e21,"opened":"${opened}","on":"2026-03-01","closed":null,"children":[{"id":9007199254740993,"opened":"${opened}","code":"9007199254740993","parent":{"id":5,"code":"5","opened":"${opened}"}}],"balances":{"eur":${lowest},"usd":1.0e3},"range":["${opened}","${opened}"],"expires":"never","note":"${opened}"}`;

interface Received {
  readonly route: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Ledger {
  readonly url: string;
  readonly received: readonly Received[];
  close(): void;
}

/** The API on this machine. */
export async function serveLedger(): Promise<Ledger> {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const route = `${method} ${decodeURIComponent(url)}`;
      received.push({ route, headers, body });
      const [status, text] = answer(route);
      response.writeHead(status, { "content-type": "application/json" });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    received,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(route: string): [number, string] {
  if (route.includes("after=429")) {
    const text = `{"message":"slow down","retry_at":"${opened}","limit":${highest}}`;
    return [429, text];
  }
  if (route.includes("after=400")) return [400, `{"at":"${opened}"}`];
  if (route.includes("after=9223372036854775806")) {
    return [200, '{"items":[],"next":null}'];
  }
  if (route.startsWith("GET /accounts/404")) {
    return [200, '{"account":{"id":1,"code":"","opened":"soon"}}'];
  }
  if (route.startsWith("GET /accounts/")) {
    return [200, `{"account":${accountText}}`];
  }
  if (route.startsWith("GET /accounts")) {
    const next = "9223372036854775806";
    return [200, `{"items":[${accountText}],"next":${next}}`];
  }
  if (route.startsWith("POST")) return [201, accountText];
  if (route.startsWith("GET /changes")) {
    const opening = `{"kind":"opening","value":"${opened}","account":${accountText}}`;
    const renaming = `{"kind":"renaming","value":"${opened}"}`;
    return [200, `[${opening},${renaming},{"kind":"new","value":"x"}]`];
  }
  return [204, ""];
}
