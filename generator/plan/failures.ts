import type { Operation, Response } from "../ir/operation.js";
import type { Schema, SchemaGraph } from "../ir/schema.js";
import { isJson, isText } from "./media-types.js";
import { isSuccess, textsOf } from "./responses.js";

/** A status that means failure, and its body if the document shows one. */
export interface Failure {
  readonly status: string;
  readonly description?: string;
  readonly inferred?: string;
  /** Of a body that is JSON. */
  readonly schema?: Schema;
  /** The body may be a text. */
  readonly text: boolean;
  /** There never is a body. */
  readonly empty: boolean;
}

/** The documented failures of an operation, by status. */
export function failuresOf(
  operation: Operation,
  graph: SchemaGraph,
): readonly Failure[] {
  const withDefault = operation.responses.some(isSuccess);
  return operation.responses
    .filter((response) => isFailure(response, withDefault))
    .map(({ status, description, inferred, contents }) => {
      const json = contents.find(({ mediaType }) => isJson(mediaType));
      return {
        status,
        ...(description === undefined ? {} : { description }),
        ...(inferred === undefined ? {} : { inferred }),
        ...(json === undefined ? {} : { schema: json.schema }),
        text:
          json === undefined
            ? contents.some(({ mediaType }) => isText(mediaType))
            : textsOf(contents, graph).length > 0,
        // RFC 9110, 9.3.2 and 15.4.5.
        empty: operation.method === "HEAD" || status === "304",
      };
    });
}

/** RFC 9110, 15.2: 1xx comes before the answer, and no client sees it. */
function isFailure(response: Response, withDefault: boolean): boolean {
  const { status } = response;
  if (status === "default") return withDefault;
  return !isSuccess(response) && !status.startsWith("1");
}
