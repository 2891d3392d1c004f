import type { JsonObject } from "../../../source/json.js";
import { child } from "../../../source/pointer.js";
import { own, picked, rewritten, type Rule, type Upgraded } from "../rule.js";
import { mediaTypes } from "./media-types.js";
import { describesValue } from "./value-schema.js";
import { isFile } from "./media-types.js";
import { listStyle } from "./collection-format.js";

/** OAS 2.0, Parameter Object: the parameter `in: body` becomes the request body. */
export function bodyParameter(consumes: readonly string[]): Rule {
  return (parameter) => {
    if (own(parameter, "in") !== "body") return undefined;
    const schema = own(parameter, "schema");
    const content: Record<string, JsonObject> = {};
    const moves: Record<string, string> = {};
    for (const type of mediaTypes(consumes, schema ?? true)) {
      content[type] = schema === undefined ? {} : { schema };
      if (schema !== undefined) {
        moves[`${child("/content", type)}/schema`] = "/schema";
      }
    }
    return rewritten({ ...kept(parameter), content }, moves);
  };
}

/** What stays of a parameter when it becomes a body. */
function kept(parameter: JsonObject): JsonObject {
  return picked(
    parameter,
    (key) =>
      key === "description" || key === "required" || key.startsWith("x-"),
  );
}

/** OAS 2.0, Parameter Object: one field of a form becomes one property. */
export const formProperty: Rule = (parameter) =>
  own(parameter, "in") === "formData"
    ? rewritten(
        picked(
          parameter,
          (key) =>
            key === "description" ||
            describesValue(key) ||
            key.startsWith("x-"),
        ),
      )
    : undefined;

/** The media types of a form: those of `consumes` that are forms, and one that carries files where there are any. */
function formTypes(
  consumes: readonly string[],
  fields: readonly JsonObject[],
): readonly string[] {
  const multipart = "multipart/form-data";
  const encoded = "application/x-www-form-urlencoded";
  const named = consumes.filter((type) => /^multipart\//i.test(type));
  if (fields.some(holdsFile)) return named.length === 0 ? [multipart] : named;
  const forms = consumes.filter(
    (type) => named.includes(type) || type.toLowerCase().startsWith(encoded),
  );
  return forms.length === 0 ? [encoded] : forms;
}

function holdsFile(field: JsonObject): boolean {
  const items = own(field, "items");
  return isFile(field) || (items !== undefined && isFile(items));
}

/** OAS 2.0, Parameter Object, formData: the body that the fields of a form make up, without their schemas. */
export function formBody(
  consumes: readonly string[],
  fields: readonly JsonObject[],
): Upgraded {
  const encoding: [string, JsonObject][] = fields.flatMap((field) => {
    const style = listStyle(field);
    return style === undefined ? [] : [[fieldName(field), { ...style }]];
  });
  const media: JsonObject = {
    schema: {
      type: "object",
      properties: Object.fromEntries(
        fields.map((field) => [fieldName(field), {}]),
      ),
      required: fields
        .filter((field) => own(field, "required") === true)
        .map(fieldName),
    },
    ...(encoding.length === 0
      ? {}
      : { encoding: Object.fromEntries(encoding) }),
  };
  return rewritten({
    required: fields.some((field) => own(field, "required") === true),
    content: Object.fromEntries(
      formTypes(consumes, fields).map((type) => [type, media]),
    ),
  });
}

export function fieldName(field: JsonObject): string {
  const name = own(field, "name");
  return typeof name === "string" ? name : "";
}
