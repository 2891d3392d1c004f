import type { Content, Operation, Response } from "../ir/operation.js";
import type { Schema, SchemaGraph } from "../ir/schema.js";
import { follow } from "../ir/walk.js";
import { isJson, isText } from "./media-types.js";
import { sameSchema } from "./same-schema.js";

/** What a success status answers. */
export interface Answer {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly description?: string;
  /** Of a body that is JSON. */
  readonly schema?: Schema;
  readonly kind: "json" | "text" | "bytes" | "none";
  /** The media types of texts that it may answer instead of JSON. */
  readonly texts: readonly string[];
}

/** What a successful call answers. */
export interface Success {
  /** By status, in document order. */
  readonly answers: readonly Answer[];
  /** The JSON bodies, each once; more than one make a union. */
  readonly schemas: readonly Schema[];
  /** Some success status has no body. */
  readonly empty: boolean;
  /** Some answer is text. */
  readonly text: boolean;
  /** Some answer is bytes. */
  readonly binary: boolean;
  /** The Accept header, unless it is JSON. */
  readonly accept?: string;
  /** The same where texts may come in the place of JSON. */
  readonly acceptTexts?: string;
}

/** Whether a status, as a document writes it, is one of success. */
export function isSuccess({ status }: Response): boolean {
  return /^2(?:\d\d|XX)$/i.test(status);
}

/** The success statuses of an operation. Without any, `default` is one. */
export function successesOf({ responses }: Operation): readonly Response[] {
  const declared = responses.filter(isSuccess);
  return declared.length > 0
    ? declared
    : responses.filter(({ status }) => status === "default");
}

export function successOf(operation: Operation, graph: SchemaGraph): Success {
  const responses = successesOf(operation);
  const accepted = new Set<string>();
  const answers = responses.map((response): Answer => {
    const { status, description, contents } = response;
    const content = preferred(contents);
    const common = {
      status,
      ...(description === undefined ? {} : { description }),
      texts: [],
    };
    // RFC 9110, 9.3.2: whatever is described, a HEAD answers headers.
    if (content === undefined || operation.method === "HEAD")
      return { ...common, kind: "none" };
    const { mediaType } = content;
    accepted.add(isJson(mediaType) ? "application/json" : mediaType);
    if (!isJson(mediaType))
      return { ...common, kind: isText(mediaType) ? "text" : "bytes" };
    return {
      ...common,
      kind: "json",
      schema: described(content.schema, response),
      texts: textsOf(contents, graph),
    };
  });
  const texts = new Set(
    answers.flatMap((answer) => answer.texts.map((type) => `${type};q=0.9`)),
  );
  const types = [...accepted].sort(jsonLast);
  const accept = types.length === 0 ? "*/*" : types.join(", ");
  const has = (kind: Answer["kind"]): boolean =>
    answers.some((answer) => answer.kind === kind);
  return {
    answers,
    schemas: withoutDoubles(answers.flatMap(({ schema }) => schema ?? [])),
    empty: answers.length === 0 || has("none"),
    text: has("text"),
    binary: has("bytes"),
    ...(accept === "application/json" ? {} : { accept }),
    ...(texts.size === 0
      ? {}
      : { acceptTexts: [...types, ...texts].join(", ") }),
  };
}

/** The media type that is asked for: JSON, unless that stands for bytes and there is another one. */
function preferred(contents: readonly Content[]): Content | undefined {
  const isBytes = ({ schema }: Content): boolean =>
    schema.kind === "string" && schema.binary;
  return (
    contents.find((each) => isJson(each.mediaType) && !isBytes(each)) ??
    contents.find(({ mediaType }) => !isJson(mediaType)) ??
    contents[0]
  );
}

/**
 * Texts that a status documents beside JSON as something else: what is no text
 * by its schema is the same thing in another notation, and not asked for.
 */
export function textsOf(
  contents: readonly Content[],
  graph: SchemaGraph,
): readonly string[] {
  return contents
    .filter(({ mediaType }) => !isJson(mediaType) && isText(mediaType))
    .filter(({ schema }) => follow(schema, graph)?.kind === "string")
    .map(({ mediaType }) => mediaType);
}

function withoutDoubles(schemas: readonly Schema[]): readonly Schema[] {
  return schemas.filter(
    (schema, index) =>
      schemas.findIndex((other) => sameSchema(schema, other)) === index,
  );
}

/** What only some statuses answer comes after the rest. */
function jsonLast(left: string, right: string): number {
  return Number(isJson(left)) - Number(isJson(right));
}

/** An inline body without a text of its own is what its response says it is. */
function described(schema: Schema, { description }: Response): Schema {
  const { docs } = schema;
  return docs.description !== undefined || description === undefined
    ? schema
    : { ...schema, docs: { ...docs, description } };
}
