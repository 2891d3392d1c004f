import { isObject, type Json, type JsonObject } from "../../source/json.js";
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
  const isBound =
    bound.some((key) => Object.hasOwn(rest, key)) || hasTrueChoice(rest);
  const isMeant =
    !Object.hasOwn(rest, "type") &&
    !isBare(rest) &&
    meantType(rest) !== undefined;
  return isBound || isMeant ? wrapped(rest) : rewritten(admitNull(rest));
};

/**
 * OAS 3.0.4, 4.7.24: a part of `allOf` that says nothing but `nullable` has no
 * effect by the letter. Who writes it means the whole.
 */
export const nullablePart: Rule = (schema) => {
  const parts = own(schema, "allOf");
  if (!Array.isArray(parts) || Object.hasOwn(schema, "nullable"))
    return undefined;
  if (!parts.some(isNullablePart)) return undefined;
  const others = parts.map((part: Json) =>
    isNullablePart(part) ? without(part, ...NAMES) : part,
  );
  return rewritten({ ...schema, allOf: others, nullable: true });
};

/** Keywords that null has to satisfy, too. */
const bound = [
  "$ref",
  "allOf",
  "const",
  "not",
  "if",
  "dependentRequired",
  "dependentSchemas",
];

/** Beside a branch that always holds another one would take null out of `oneOf` again. */
function hasTrueChoice(schema: JsonObject): boolean {
  const branches = own(schema, "oneOf");
  return Array.isArray(branches) && branches.includes(true);
}

const NAMES: readonly string[] = ["nullable", "x-nullable"];

/** Whether a part of `allOf` says `nullable`, and besides at most what it is called. */
export function isNullablePart(part: Json): part is JsonObject {
  return (
    isObject(part) &&
    NAMES.some((name) => own(part, name) === true) &&
    Object.keys(part).every((key) => NAMES.includes(key) || isAnnotation(key))
  );
}

function isAnnotation(key: string): boolean {
  return annotations.has(key) || key.startsWith("x-");
}

function wrapped(schema: JsonObject): ReturnType<Rule> {
  const outer: [string, Json][] = [];
  const inner: [string, Json][] = [];
  for (const [key, value] of Object.entries(schema)) {
    (isAnnotation(key) ? outer : inner).push([key, value]);
  }
  const [choice, within] = besideChoices(Object.fromEntries(inner));
  return rewritten(
    Object.fromEntries([...outer, [choice, [within, { type: "null" }]]]),
    { [`/${choice}/0`]: "", [`/${choice}/1`]: "/nullable" },
  );
}

/** A keyword for the choice that the schema doesn't have itself: the branches of both would stand at the same places. */
function besideChoices(schema: JsonObject): readonly [string, JsonObject] {
  const free = ["anyOf", "oneOf"].find((key) => !Object.hasOwn(schema, key));
  if (free !== undefined) return [free, schema];
  const { anyOf = [], allOf = [], ...rest } = schema;
  const all = [...(Array.isArray(allOf) ? (allOf as Json[]) : []), { anyOf }];
  return ["anyOf", { ...rest, allOf: all }];
}

function admitNull(schema: JsonObject): JsonObject {
  let result = schema;
  const type = own(schema, "type");
  if (typeof type === "string" && type !== "null") {
    result = withMember(result, "type", [type, "null"]);
  } else if (Array.isArray(type) && !type.includes("null")) {
    result = withMember(result, "type", [...(type as Json[]), "null"]);
  } else if (type === undefined && isBare(schema)) {
    const meant = meantType(schema);
    if (meant !== undefined)
      result = withMember(result, "type", [meant, "null"]);
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

/** Nothing but the schema's own keywords says what it is. */
function isBare(schema: JsonObject): boolean {
  return !["enum", "oneOf", "anyOf"].some((key) => Object.hasOwn(schema, key));
}

/** What a schema without `type` means, which would leave no room for null. */
function meantType(schema: JsonObject): string | undefined {
  const has = (key: string): boolean => Object.hasOwn(schema, key);
  // Of no members, and of none that are required, nothing is said.
  const says = (key: string): boolean => {
    const value = own(schema, key);
    return typeof value === "object" && Object.keys(value ?? []).length > 0;
  };
  if (
    has("additionalProperties") ||
    ["required", "properties", "patternProperties"].some(says)
  )
    return "object";
  return has("items") || has("prefixItems") ? "array" : undefined;
}

function isNull(branch: unknown): boolean {
  return JSON.stringify(branch) === '{"type":"null"}';
}
