import type { JsonType, SchemaObject } from "../openapi/document/schema.js";
import { assertionsOf, saysOnly } from "./assertions.js";
import { noDocs } from "./docs.js";
import { intersect } from "./intersect.js";
import type { SchemaContext } from "./schema-context.js";
import type { Property, Schema } from "./schema.js";
import { unionOf, type Origin } from "./union.js";

const ALL_TYPES: readonly JsonType[] = [
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
];

/**
 * What a schema does not accept (JSON Schema 2020-12, core, 10.2.1.4), or
 * undefined where that can't be said: then nothing is excluded. It looks at the
 * source, because a built schema may be wider than it.
 */
export function negate(
  source: SchemaObject,
  context: SchemaContext,
): Schema | undefined {
  const origin = originOf(source);
  const says = assertionsOf(source);
  if (source.boolean === false) return { kind: "unknown", ...origin };
  if (says.size === 0 || source.boolean === true)
    return { kind: "never", ...origin };
  if (saysOnly(source, "types") && source.types !== undefined)
    return otherTypes(source.types, origin);
  if (saysOnly(source, "not") && source.not !== undefined)
    return context.build(source.not);
  if (saysOnly(source, "anyOf") && source.anyOf !== undefined)
    return everyOf(source.anyOf, context);
  if (saysOnly(source, "const") && source.const !== undefined)
    return otherValues([source.const.value], origin);
  if (saysOnly(source, "enum") && source.enum !== undefined)
    return otherValues(source.enum, origin);
  if (saysOnly(source, "types", "properties", "required"))
    return otherObjects(source, context, origin);
  return undefined;
}

function originOf(source: SchemaObject): Origin {
  return { key: `${source.key}/not`, place: source.place, docs: noDocs };
}

/** One of the six types, with any value. A number that is no integer is still a number. */
function anyOfType(type: JsonType, origin: Origin): Schema {
  switch (type) {
    case "array":
      return {
        kind: "array",
        items: { kind: "unknown", ...origin },
        ...origin,
      };
    case "object":
      return { kind: "object", properties: [], patterns: [], ...origin };
    case "string":
      return { kind: "string", binary: false, ...origin };
    case "integer":
    case "number":
      return { kind: "number", integer: false, ...origin };
    case "boolean":
    case "null":
      return { kind: type, ...origin };
  }
}

function otherTypes(types: readonly JsonType[], origin: Origin): Schema {
  const others = ALL_TYPES.filter((type) => !types.includes(type));
  return unionOf(
    others.map((type) => anyOfType(type, origin)),
    origin,
  );
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
): Schema | undefined {
  const said = members.flatMap((member) => negate(member, context) ?? []);
  return said.length === 0
    ? undefined
    : said.reduce((left, right) => intersect(left, right));
}

/** An object fails by lacking a required member, or by a declared one of the wrong kind. */
function otherObjects(
  source: SchemaObject,
  context: SchemaContext,
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
          negate(schema, context) ?? { kind: "unknown", ...origin },
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
