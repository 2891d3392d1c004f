import type { Reporter } from "../diagnostics/reporter.js";
import type { Operation, Response } from "../ir/operation.js";
import type { Schema } from "../ir/schema.js";
import { isJson } from "./body-shape.js";

/** What a successful call answers. */
export interface Success {
  /** The bodies of the success statuses; more than one make a union. */
  readonly schemas: readonly Schema[];
  /** Some success status has no body. */
  readonly empty: boolean;
  /** The answer is text. */
  readonly text: boolean;
  /** The Accept header, unless it is JSON. */
  readonly accept?: string;
}

/** Whether a status, as a document writes it, is one of success. */
function isSuccess({ status }: Response): boolean {
  return /^2(?:\d\d|XX)$/i.test(status);
}

/** The success bodies of an operation. Without any success status, `default` is one. */
export function successOf(operation: Operation, reporter: Reporter): Success {
  const declared = operation.responses.filter(isSuccess);
  const responses =
    declared.length > 0
      ? declared
      : operation.responses.filter(({ status }) => status === "default");
  const schemas: Schema[] = [];
  let empty = responses.length === 0;
  let text = false;
  let accept: string | undefined;
  for (const response of responses) {
    const content =
      response.contents.find(({ mediaType }) => isJson(mediaType)) ??
      response.contents[0];
    if (content === undefined) {
      empty = true;
      continue;
    }
    const { mediaType } = content;
    if (isJson(mediaType)) {
      schemas.push(described(content.schema, response));
      continue;
    }
    accept = mediaType;
    if (/^text\//i.test(mediaType)) text = true;
    else reporter.report("response-not-json", response.place, { mediaType });
    if (!text)
      schemas.push({
        kind: "unknown",
        key: content.schema.key,
        place: response.place,
        docs: content.schema.docs,
      });
  }
  if (accept === undefined && schemas.length === 0 && !text) accept = "*/*";
  return {
    schemas,
    empty,
    text,
    ...(accept === undefined ? {} : { accept }),
  };
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
