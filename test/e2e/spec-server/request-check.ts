import { Call } from "./call.js";
import type { Received } from "./received.js";
import type { SchemaChecker } from "./schema-checker.js";
import {
  escapePointer,
  type Located,
  type Parameter,
  type SpecOperation,
} from "./spec-document.js";

/** Which part of a request is wrong. */
export type Place = "path" | "query" | "header" | "body";

/** What in a request does not fit its operation. */
export interface Violation {
  readonly place: Place;
  readonly text: string;
}

/** Reads a request for an operation, and says all that is wrong with it. */
export function checkRequest(
  operation: SpecOperation,
  path: Readonly<Record<string, string>>,
  received: Received,
  checker: SchemaChecker,
): [Call, Violation[]] {
  const violations: Violation[] = [];
  const add = (place: Place, texts: readonly string[]): void => {
    violations.push(...texts.map((text) => ({ place, text })));
  };
  const values: Record<string, unknown> = {};
  const known = new Set<string>();
  for (const { value: parameter, pointer } of operation.parameters) {
    const { name, in: place } = parameter;
    const keys = queryKeys(parameter, received.query);
    keys.forEach((key) => known.add(key));
    const found = valueOf(parameter, path, keys, received);
    const label = `${place} parameter ${name}: `;
    if (found === undefined) {
      if (parameter.required) add(place, [`${label}is missing`]);
      continue;
    }
    values[name] = found;
    add(
      place,
      checker
        .problems(`${pointer}/schema`, found)
        .map((problem) => label + problem),
    );
  }
  for (const key of new Set(received.query.keys())) {
    if (!known.has(key)) add("query", [`query parameter ${key}: is unknown`]);
  }
  if (operation.method !== "HEAD" && !/json|\*/.test(accepted(received))) {
    add("header", [`accept: ${accepted(received)} asks for no JSON`]);
  }
  const [body, problems] = checkBody(operation, received, checker);
  add("body", problems);
  return [new Call(operation.id, received.headers, values, body), violations];
}

function accepted({ headers }: Received): string {
  return headers.accept ?? "";
}

/** The keys of the query that belong to a parameter. */
function queryKeys(parameter: Parameter, query: URLSearchParams): string[] {
  if (parameter.in !== "query") return [];
  const { name, style } = parameter;
  return [...new Set(query.keys())].filter((key) =>
    style === "deepObject" ? key.startsWith(`${name}[`) : key === name,
  );
}

function valueOf(
  { name, in: place, style, schema: { type } }: Parameter,
  path: Readonly<Record<string, string>>,
  keys: readonly string[],
  { query, headers }: Received,
): unknown {
  if (place === "path") return typed(type, path[name]);
  if (place === "header") {
    return typed(type, headers[name.toLowerCase()]?.toString());
  }
  if (keys.length === 0) return undefined;
  if (style === "deepObject") {
    return Object.fromEntries(
      keys.map((key) => [key.slice(name.length + 1, -1), query.get(key)]),
    );
  }
  const texts = query.getAll(name);
  // A repeated scalar stays a list, and so fails its schema.
  return type === "array" || texts.length > 1 ? texts : typed(type, texts[0]);
}

/** A text as the type that its schema has; what does not fit stays a text. */
function typed(type: string | undefined, text: string | undefined): unknown {
  if (type === "integer" || type === "number") {
    return text && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  }
  if (type === "boolean" && /^(true|false)$/.test(text ?? "")) {
    return text === "true";
  }
  return text;
}

function checkBody(
  { body }: SpecOperation,
  { text, headers }: Received,
  checker: SchemaChecker,
): [body: unknown, problems: string[]] {
  const type = headers["content-type"];
  if (!body) {
    const extra = text !== "" || type !== undefined;
    return [undefined, extra ? ["a body where none is documented"] : []];
  }
  if (text === "") {
    return [undefined, body.value.required ? ["the body is missing"] : []];
  }
  const media = type?.split(";")[0]?.trim() ?? "";
  const pointer = contentPointer(body, media);
  if (!pointer) return [undefined, [`content-type: ${media} is not accepted`]];
  try {
    const value: unknown = JSON.parse(text);
    return [value, checker.problems(pointer, value)];
  } catch {
    return [undefined, ["the body is not JSON"]];
  }
}

/** Where the schema of a media type is, if the content has it. */
export function contentPointer(
  { value, pointer }: Located<{ readonly content?: object }>,
  media: string,
): string | undefined {
  return value.content && Object.hasOwn(value.content, media)
    ? `${pointer}/content/${escapePointer(media)}/schema`
    : undefined;
}
