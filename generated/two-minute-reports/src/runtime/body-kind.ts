import { isJSON } from "./media-type.js";
import type { BodyKind, Operation } from "./operation.js";

/**
 * What a success is where that is not always JSON: what is documented for its
 * status, else bytes where the operation gives them, else what the answer calls
 * itself, if it may be that.
 */
export function bodyKind(operation: Operation, response: Response): BodyKind {
  const { bodies, binary, accept = "application/json" } = operation;
  const { status, headers } = response;
  const known = bodies?.[status] ?? bodies?.["2XX"];
  const type = headers.get("content-type") ?? "";
  const isEmpty = status === 204 || status === 205;
  if (known) return known === "bytes" && isEmpty ? "none" : known;
  if (binary && !isEmpty && !isListedText(accept, type)) return "bytes";
  return holdsJSON(accept, type) ? "json" : "text";
}

/** Where an operation answers texts too, the answer's own type decides. */
function isListedText(accept: string, contentType: string): boolean {
  const [type = ""] = contentType.split(";");
  const isText = isJSON(type) || /^text\/|[/+](xml|yaml)$/.test(type);
  return isText && accept.split(/, ?/).slice(1).includes(type);
}

function holdsJSON(accept: string, type: string): boolean {
  const types = accept.split(",");
  const may = types.some((one) => isJSON(one) || one === "*/*");
  return types.every(isJSON) || (may && isJSON(type));
}
