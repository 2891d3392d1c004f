import type { Schema } from "../ir/schema.js";
import type { BodyForm } from "./body-shape.js";
import { STRING, union } from "./expressions.js";
import { isForm, isJson, isMultipart, isText } from "./media-types.js";
import type { TypeExpr } from "./type-expr.js";
import type { Site, Types } from "./typing.js";

/** What `fetch` sends as it is: bytes, however they are held. */
const BYTES: TypeExpr = { kind: "runtime", name: "BinaryBody", args: [] };

/** The type of a body that is given as a whole. */
export function wholeBody(form: BodyForm, site: Site, types: Types): TypeExpr {
  const { mediaType, schema } = form.content;
  if (isJson(mediaType) || isForm(mediaType) || form.objects !== undefined)
    return types.typeOf(schema, site);
  if (isMultipart(mediaType)) return { kind: "keyword", name: "FormData" };
  if (isText(mediaType))
    return isTextual(schema) ? types.typeOf(schema, site) : STRING;
  return schema.kind === "string" && schema.binary
    ? BYTES
    : union([BYTES, STRING]);
}

/** Whether a schema says which texts there are; XML's structure is no type of ours. */
function isTextual(schema: Schema): boolean {
  switch (schema.kind) {
    case "string":
      return !schema.binary;
    case "literal":
      return typeof schema.value === "string";
    case "enum":
      return schema.values.every(({ value }) => typeof value === "string");
    default:
      return false;
  }
}
