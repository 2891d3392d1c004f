import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  generateClient,
  type GeneratedClient,
} from "../conformance/autorest/generated-client.js";
import type { Project } from "../packages/project.js";
import { json, type Handler, type Received } from "../runtime/server.js";

/** A list that is paged in one style, in the words of the document and as its server has it. */
export interface StyledList {
  /** `GET /pets`. */
  readonly call: string;
  /** Query parameters, `name: schema` in YAML. */
  readonly query?: Readonly<Record<string, string>>;
  /** Members of a JSON body. */
  readonly sent?: Readonly<Record<string, string>>;
  /** Headers that the answer declares. */
  readonly headers?: readonly string[];
  /** The schema of the answer. */
  readonly answer: string;
  readonly pagination?: string;
  /** Which page a request asks for, from 0. */
  readonly asked: (request: Asked) => number;
  /** How a page is answered. */
  readonly page: (page: ServedPage) => {
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

/** A request, as the server reads it. */
export interface Asked {
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** How many items come before each page. */
  readonly starts: readonly number[];
}

export interface ServedPage {
  readonly items: readonly Item[];
  /** From 0. */
  readonly number: number;
  /** The number of the next page, unless this is the last one. */
  readonly next: number | undefined;
  readonly pages: number;
  readonly total: number;
  /** How many items there are on this page and before it. */
  readonly end: number;
  /** The path of the list, without a query. */
  readonly path: string;
  readonly origin: string;
}

export interface Item {
  readonly id: string;
}

export const text = "{ type: string }";
export const number = "{ type: integer }";
export const flag = "{ type: boolean }";
export const nullable = "{ type: [string, 'null'] }";
export const items = `{ type: array, items: { type: object, required: [id], properties: { id: ${text} } } }`;

export function object(members: Readonly<Record<string, string>>): string {
  const inner = Object.entries(members).map(([n, s]) => `"${n}": ${s}`);
  return `{ type: object, properties: { ${inner.join(", ")} } }`;
}

/** Generates a client of lists, each in its style. */
export function generateLists(
  lists: readonly StyledList[],
  project: Project,
): Promise<GeneratedClient> {
  const folder = join(project.folder, "lists");
  mkdirSync(folder, { recursive: true });
  const input = join(folder, "api.yaml");
  writeFileSync(input, documentOf(lists));
  return generateClient(input, join(folder, "package"));
}

function documentOf(lists: readonly StyledList[]): string {
  return [
    "openapi: 3.1.0",
    "info: { title: Lists, version: 1.0.0 }",
    "servers: [{ url: https://lists.test }]",
    "paths:",
    ...lists.flatMap((list) => {
      const [method = "", path = ""] = list.call.split(" ");
      const query = Object.entries(list.query ?? {}).map(
        ([name, schema]) => `{ name: "${name}", in: query, schema: ${schema} }`,
      );
      const headers = (list.headers ?? []).map(
        (name) => `${name}: { schema: ${text} }`,
      );
      return [
        `  ${path}:`,
        `    ${method.toLowerCase()}:`,
        ...(list.pagination === undefined
          ? []
          : [`      x-pagination: ${list.pagination}`]),
        `      parameters: [${query.join(", ")}]`,
        ...(list.sent === undefined
          ? []
          : [
              `      requestBody: { content: { application/json: { schema: ${object(list.sent)} } } }`,
            ]),
        "      responses:",
        `        "200": { description: ok, headers: { ${headers.join(", ")} }, content: { application/json: { schema: ${list.answer} } } }`,
      ];
    }),
    "",
  ].join("\n");
}

/** The ids of a page's items. */
export function idsOf(size: number, page: number): string[] {
  return Array.from(
    { length: size },
    (_, index) => `${String(page)}-${String(index)}`,
  );
}

/** Serves a list whose pages have these sizes. */
export function pagesOf(list: StyledList, sizes: readonly number[]): Handler {
  const starts = sizes.map((_, index) => sum(sizes.slice(0, index)));
  return (request, response, count) => {
    const url = new URL(request.url, `http://${request.headers.host ?? ""}`);
    const asked = list.asked({
      query: url.searchParams,
      body: bodyOf(request),
      starts,
    });
    const size = sizes[asked] ?? 0;
    const start = starts[asked] ?? sum(sizes);
    const { body, headers = {} } = list.page({
      items: idsOf(size, asked).map((id) => ({ id })),
      number: asked,
      next: asked + 1 < sizes.length ? asked + 1 : undefined,
      pages: sizes.length,
      total: sum(sizes),
      end: start + size,
      path: url.pathname,
      origin: url.origin,
    });
    json(body, 200, headers)(request, response, count);
  };
}

function bodyOf({ body }: Received): Readonly<Record<string, unknown>> {
  return body === ""
    ? {}
    : (JSON.parse(body) as Readonly<Record<string, unknown>>);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
