import type { JsonType, SchemaObject } from "../openapi/document/schema.js";
import { otherTypes } from "./any-of-type.js";
import type { Json } from "../source/json.js";
import { assertionsOf, saysOnly } from "./assertions.js";
import { noDocs } from "./docs.js";
import { intersect } from "./intersect.js";
import { includes } from "./known-values.js";
import type { SchemaContext } from "./schema-context.js";
import type { Property, Schema } from "./schema.js";
import { unionOf, type Origin } from "./union.js";

/** Where a schema is negated. */
interface Surroundings {
  /** What holds beside it: of values that are listed there, the others are left. */
  readonly within?: SchemaObject | undefined;
  /** The references that led here: a schema that leads to itself can't be said so. */
  readonly passed?: readonly string[];
}

/**
 * What a schema does not accept (JSON Schema 2020-12, core, 10.2.1.4), or
 * undefined where that can't be said: then nothing is excluded. It looks at the
 * source, because a built schema may be wider than it.
 */
export function negate(
  source: SchemaObject,
  context: SchemaContext,
  around: Surroundings = {},
): Schema | undefined {
  const origin = originOf(source);
  const says = assertionsOf(source);
  if (source.boolean === false) return { kind: "unknown", ...origin };
  if (says.size === 0 || source.boolean === true)
    return { kind: "never", ...origin };
  // 3.0 asks for `items` of every array.
  const { types, items } = source;
  const anyItems = items === undefined || saysOnly(items);
  if (saysOnly(source, "types", "items") && types !== undefined && anyItems)
    return otherTypes(types, origin);
  if (saysOnly(source, "not") && source.not !== undefined)
    return byLetter(source.not, context, origin);
  if (saysOnly(source, "anyOf") && source.anyOf !== undefined)
    return everyOf(source.anyOf, context, around);
  if (saysOnly(source, "ref") && source.ref !== undefined)
    return otherThan(source.ref, context, around);
  if (saysOnly(source, "const", "enum", "types")) {
    const values = context.knownValuesOf(source);
    if (values === undefined || values.open) return undefined;
    return (
      listedOthers(values.values, context, around, origin) ??
      otherValues(values.values, origin)
    );
  }
  if (saysOnly(source, "types", "properties", "required"))
    return otherObjects(source, context, around, origin);
  return undefined;
}

/** Keywords that mean the same everywhere. With others one that means a type may be inside. */
const FLAT = [
  "boolean",
  "types",
  "enum",
  "const",
  "required",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const;

/**
 * All that a schema accepts by the letter, where `required` does not mean that there
 * is an object: what isn't one is not without the member, either.
 */
function byLetter(
  source: SchemaObject,
  context: SchemaContext,
  origin: Origin,
): Schema | undefined {
  if (!saysOnly(source, ...FLAT)) return undefined;
  const built = context.build(source);
  const { types, required, enum: values } = source;
  const isTyped = (types ?? values ?? source.const) !== undefined;
  return isTyped || required.length === 0
    ? built
    : unionOf([otherTypes(["object"], origin), built], origin);
}

/**
 * What a branch does not accept that means what it says: then `required` asks for an
 * object. Undefined where something that means more may be inside.
 */
export function negateMeant(
  source: SchemaObject,
  context: SchemaContext,
): Schema | undefined {
  if (!saysOnly(source, ...FLAT)) return undefined;
  const negated = negate(source, context);
  const { types, required, enum: values } = source;
  const isTyped = (types ?? values ?? source.const) !== undefined;
  if (negated === undefined || isTyped || required.length === 0) return negated;
  const origin = originOf(source);
  return unionOf([otherTypes(["object"], origin), negated], origin);
}

/** All but what is referred to. It stands in many places, so that what is beside it does not count. */
function otherThan(
  target: string,
  context: SchemaContext,
  { passed = [] }: Surroundings,
): Schema | undefined {
  const schema = context.document.schemas.get(target)?.schema;
  if (schema === undefined || passed.includes(target)) return undefined;
  return negate(schema, context, { passed: [...passed, target] });
}

/** Those of the values listed beside it that are not meant. */
function listedOthers(
  values: readonly Json[],
  { knownValuesOf }: SchemaContext,
  { within }: Surroundings,
  origin: Origin,
): Schema | undefined {
  const listed = within && knownValuesOf(within);
  if (listed === undefined || listed.open) return undefined;
  const left = listed.values.filter((value) => !includes(values, value));
  const rest = left.filter((value) => value !== null);
  const [only] = rest;
  const others: Schema[] = [];
  if (rest.length > 1)
    others.push({
      kind: "enum",
      values: rest.map((value) => ({ value })),
      open: false,
      ...origin,
    });
  else if (only !== undefined)
    others.push({ kind: "literal", value: only, ...origin });
  if (left.includes(null)) others.push({ kind: "null", ...origin });
  return unionOf(others, origin);
}

function originOf(source: SchemaObject): Origin {
  return { key: `${source.key}/not`, place: source.place, docs: noDocs };
}

/** Of all values only true, false and null leave something that can be said. */
function otherValues(
  values: readonly unknown[],
  origin: Origin,
): Schema | undefined {
  if (!values.every((value) => value === null || typeof value === "boolean"))
    return undefined;
  const rest = [true, false].filter((value) => !values.includes(value));
  const booleans = rest.map((value): Schema => ({
    kind: "literal",
    value,
    ...origin,
  }));
  const gone: JsonType[] = values.includes(null)
    ? ["null", "boolean"]
    : ["boolean"];
  return unionOf([otherTypes(gone, origin), ...booleans], origin);
}

/** None of several: all their negations at once; one that can't be said excludes nothing. */
function everyOf(
  members: readonly SchemaObject[],
  context: SchemaContext,
  around: Surroundings,
): Schema | undefined {
  const said = members.flatMap(
    (member) => negate(member, context, around) ?? [],
  );
  return said.length === 0
    ? undefined
    : said.reduce((left, right) => intersect(left, right));
}

/** Whether some member that a schema declares can be wrong in a way that no type says. */
export function losesMember(
  source: SchemaObject,
  context: SchemaContext,
  within: SchemaObject,
): boolean {
  return [...source.properties].some(([name, schema]) => {
    const beside = { within: within.properties.get(name) };
    return negate(schema, context, beside) === undefined;
  });
}

/** An object fails by lacking a required member, or by a declared one of the wrong kind. */
function otherObjects(
  source: SchemaObject,
  context: SchemaContext,
  { within, passed = [] }: Surroundings,
  origin: Origin,
): Schema | undefined {
  const { types } = source;
  if (types !== undefined && (types.length !== 1 || types[0] !== "object"))
    return undefined;
  const lacking = source.required.map((name) =>
    objectWith([absent(name, origin)], origin),
  );
  const wrong = [...source.properties].map(([name, schema]) =>
    objectWith(
      [
        present(
          name,
          negate(schema, context, {
            within: within?.properties.get(name),
            passed,
          }) ?? { kind: "unknown", ...origin },
        ),
      ],
      origin,
    ),
  );
  const other = types === undefined ? [] : [otherTypes(types, origin)];
  return unionOf([...other, ...lacking, ...wrong], origin);
}

/** An object of which only some members are said. */
export function objectWith(
  properties: readonly Property[],
  origin: Origin,
): Schema {
  // Each is a shape of its own, and may not be taken for another one.
  const names = properties.map(
    ({ name, required }) => `${name}${required ? "" : "?"}`,
  );
  const key = `${origin.key}/${names.join(",")}`;
  return { kind: "object", properties, patterns: [], ...origin, key };
}

export function absent(name: string, origin: Origin): Property {
  return {
    ...present(name, { kind: "never", ...origin }),
    required: false,
  };
}

export function present(name: string, schema: Schema): Property {
  return {
    name,
    required: true,
    readOnly: false,
    writeOnly: false,
    schema,
    docs: noDocs,
  };
}
