import type { JsonType, SchemaObject } from "../openapi/document/schema.js";
import { anyOfType, otherTypes } from "./any-of-type.js";
import { assertionsOf, saysOnly, type Assertion } from "./assertions.js";
import { noDocs } from "./docs.js";
import { ALL_VALUE_TYPES, impliedType, typesBeside } from "./json-types.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";
import { unionOf, type Origin } from "./union.js";

/** Keywords that limit only arrays, or only objects, and don't mean that there is one. */
const LIMITS: readonly (readonly [JsonType, readonly Assertion[]])[] = [
  [
    "array",
    ["contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"],
  ],
  ["object", ["propertyNames", "minProperties", "maxProperties"]],
];

/** What a schema without `type` accepts by its other keywords; `build` makes it one of a type. */
export function buildUntyped(
  source: SchemaObject,
  build: (type: JsonType) => Schema,
  context: SchemaContext,
): Schema {
  const origin = { key: source.key, place: source.place, docs: noDocs };
  const unknown: Schema = { kind: "unknown", ...origin };
  const implied = impliedType(source);
  if (implied === undefined) return limited(source, build, origin) ?? unknown;
  const beside = typesBeside(source, context);
  if (beside.size === ALL_VALUE_TYPES.size)
    return implied === "array"
      ? orArrayLike(build("array"), source)
      : build("object");
  const others = [...beside].filter((type) => type !== implied);
  if (others.length === 0) return build(implied);
  // What stands beside it names other types, too: of those nothing is said here.
  const isSure = others.join() === "null" || !refers(source);
  if (beside.has(implied) && isSure)
    return unionOf(
      [build(implied), ...others.map((type) => anyOfType(type, origin))],
      origin,
    );
  context.reporter.report("schema-keyword-unsaid", source.place, {
    keyword: implied === "array" ? "items" : "properties",
  });
  return unknown;
}

/** Whether what stands beside the schema's own keywords is known by its name only. */
function refers({
  ref,
  allOf = [],
  anyOf = [],
  oneOf = [],
}: SchemaObject): boolean {
  return ref !== undefined || [...allOf, ...anyOf, ...oneOf].some(refers);
}

/** From 3.1 on `items` says nothing of what is no array, not even where it looks like one. */
function orArrayLike(schema: Schema, source: SchemaObject): Schema {
  if (schema.kind !== "array" && schema.kind !== "tuple") return schema;
  const written = [...source.examples, source.default?.value];
  // Who shows an array, means one.
  return written.some((value) => Array.isArray(value))
    ? schema
    : { ...schema, implied: true };
}

/** Any value of the types that nothing limits, and those of the others that are within the limits. */
function limited(
  source: SchemaObject,
  build: (type: JsonType) => Schema,
  origin: Origin,
): Schema | undefined {
  // Beside anything else that is said a union of all types only hides it.
  if (!saysLimits(source)) return undefined;
  const says = assertionsOf(source);
  const types = LIMITS.flatMap(([type, keywords]) =>
    keywords.some((keyword) => says.has(keyword)) ? [type] : [],
  );
  const within = types.map(build);
  const isSaid = types.length > 0 && within.some(saysMore);
  return isSaid
    ? unionOf([otherTypes(types, origin), ...within], origin)
    : undefined;
}

/** Whether a schema only limits what is an array or an object by other words. */
function saysLimits(source: SchemaObject): boolean {
  const keywords = LIMITS.flatMap(([, each]) => each);
  return assertionsOf(source).size > 0 && saysOnly(source, ...keywords);
}

/** The parts of `allOf` that go into the type; a limit beside a name would need all types of the name. */
export function sayableParts({ ref, allOf = [] }: SchemaObject) {
  const hasName = ref !== undefined || allOf.some(refers);
  return allOf.filter((part) => !hasName || !saysLimits(part));
}

/** Whether a type says more than that it is an array or an object. */
function saysMore(schema: Schema): boolean {
  switch (schema.kind) {
    case "array":
      return schema.least !== undefined || schema.most === 0;
    case "object":
      return schema.additional !== undefined || schema.names !== undefined;
    default:
      return true;
  }
}
