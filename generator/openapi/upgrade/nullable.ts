import type { Json, JsonObject } from "../../source/json.js";
import { own, rewritten, without, withMember, type Rule } from "./rule.js";

/** Members that describe a schema and do not limit it; they stay outside when the rest is wrapped. */
const annotations = new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "xml",
]);

/**
 * OAS 3.0.4, 4.7.24: `nullable: true` becomes the type `null`. The letter of 3.0
 * binds it to a `type` in the same object; authors meant null wherever they wrote
 * it, and a type that admits it is sound in both readings.
 */
export const nullable: Rule = (schema) => {
  const given = own(schema, "nullable");
  if (typeof given !== "boolean") return undefined;
  const rest = without(schema, "nullable");
  if (!given) return rewritten(rest);
  // null would have to satisfy what is referred to as well: only a branch of its own lets it in.
  const bound = ["$ref", "allOf", "const", "not"].some((key) =>
    Object.hasOwn(rest, key),
  );
  return bound ? wrapped(rest) : rewritten(admitNull(rest));
};

function wrapped(schema: JsonObject): ReturnType<Rule> {
  const outer: [string, Json][] = [];
  const inner: [string, Json][] = [];
  for (const [key, value] of Object.entries(schema)) {
    const outside = annotations.has(key) || key.startsWith("x-");
    (outside ? outer : inner).push([key, value]);
  }
  return rewritten(
    Object.fromEntries([
      ...outer,
      ["anyOf", [Object.fromEntries(inner), { type: "null" }]],
    ]),
    { "/anyOf/0": "" },
  );
}

function admitNull(schema: JsonObject): JsonObject {
  let result = schema;
  const type = own(schema, "type");
  if (typeof type === "string" && type !== "null") {
    result = withMember(result, "type", [type, "null"]);
  } else if (Array.isArray(type) && !type.includes("null")) {
    result = withMember(result, "type", [...(type as Json[]), "null"]);
  }
  const values = own(schema, "enum");
  if (Array.isArray(values) && values.length > 0 && !values.includes(null)) {
    result = withMember(result, "enum", [...(values as Json[]), null]);
  }
  for (const key of ["oneOf", "anyOf"]) {
    const branches = own(schema, key);
    if (Array.isArray(branches) && !branches.some(isNull)) {
      result = withMember(result, key, [
        ...(branches as Json[]),
        { type: "null" },
      ]);
    }
  }
  return result;
}

function isNull(branch: unknown): boolean {
  return JSON.stringify(branch) === '{"type":"null"}';
}
