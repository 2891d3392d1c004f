import type { Content, Operation, Response } from "../ir/operation.js";
import type { Schema } from "../ir/schema.js";
import { isJson, isText } from "./media-types.js";

/** What a successful call answers. */
export interface Success {
  /** The JSON bodies of the success statuses; more than one make a union. */
  readonly schemas: readonly Schema[];
  /** Some success status has no body. */
  readonly empty: boolean;
  /** Some answer is text. */
  readonly text: boolean;
  /** Some answer is bytes. */
  readonly binary: boolean;
  /** The Accept header, unless it is JSON. */
  readonly accept?: string;
}

/** Whether a status, as a document writes it, is one of success. */
export function isSuccess({ status }: Response): boolean {
  return /^2(?:\d\d|XX)$/i.test(status);
}

/** The success bodies of an operation. Without any success status, `default` is one. */
export function successOf(operation: Operation): Success {
  const declared = operation.responses.filter(isSuccess);
  const responses =
    declared.length > 0
      ? declared
      : operation.responses.filter(({ status }) => status === "default");
  const schemas: Schema[] = [];
  const accepted = new Set<string>();
  let empty = responses.length === 0;
  let text = false;
  let binary = false;
  for (const response of responses) {
    const content = preferred(response.contents);
    // RFC 9110, 9.3.2: whatever is described, a HEAD answers headers.
    if (content === undefined || operation.method === "HEAD") {
      empty = true;
      continue;
    }
    const { mediaType } = content;
    accepted.add(isJson(mediaType) ? "application/json" : mediaType);
    if (isJson(mediaType)) schemas.push(described(content.schema, response));
    else if (isText(mediaType)) text = true;
    else binary = true;
  }
  const accept =
    accepted.size === 0 ? "*/*" : [...accepted].sort(jsonLast).join(", ");
  return {
    schemas,
    empty,
    text,
    binary,
    ...(accept === "application/json" ? {} : { accept }),
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

/** A status that means failure, and its body if the document shows one. */
export interface Failure {
  readonly status: string;
  readonly description?: string;
  readonly inferred?: string;
  readonly schema?: Schema;
}

/** The documented failures of an operation, by status. */
export function failuresOf(operation: Operation): readonly Failure[] {
  const withDefault = operation.responses.some(isSuccess);
  return operation.responses
    .filter(
      (response) =>
        !isSuccess(response) && (response.status !== "default" || withDefault),
    )
    .map(({ status, description, inferred, contents }) => {
      const json = contents.find(({ mediaType }) => isJson(mediaType));
      return {
        status,
        ...(description === undefined ? {} : { description }),
        ...(inferred === undefined ? {} : { inferred }),
        ...(json === undefined ? {} : { schema: json.schema }),
      };
    });
}
