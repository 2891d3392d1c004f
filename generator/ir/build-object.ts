import type { SchemaObject } from "../openapi/document/schema.js";
import { accessOf } from "./access.js";
import { evaluatesAlone } from "./assertions.js";
import { noDocs } from "./docs.js";
import { intersect } from "./intersect.js";
import { reportImpossible, reportOwn } from "./own-contradiction.js";
import { readPatterns, type Patterns } from "./patterns.js";
import { orNoObject } from "./recursion.js";
import type { SchemaContext } from "./schema-context.js";
import type { Property, Schema } from "./schema.js";

/** Objects (JSON Schema 2020-12, core, 10.3.2; validation, 6.5). */
export function buildObject(
  source: SchemaObject,
  context: SchemaContext,
): Schema {
  const common = { key: source.key, place: source.place, docs: noDocs };
  const required = new Set(source.required);
  if (source.maxProperties === 0 || source.propertyNames?.boolean === false)
    return buildEmpty(source, context);
  const patterns = readPatterns(source, context);
  const additional = additionalOf(source, patterns, context);
  const properties = [...source.properties].map(
    ([name, property]): Property => {
      const schema = orNoObject(property, source, context);
      return {
        name,
        required: required.has(name),
        ...accessOf(property, context.document),
        schema: patterns.of(name).reduce(intersect, schema),
        docs: schema.docs,
      };
    },
  );
  // What is required, or what a pattern comes to, is a member without being declared.
  for (const name of new Set([...required, ...patterns.names]))
    if (!source.properties.has(name))
      properties.push({
        name,
        required: required.has(name),
        readOnly: false,
        writeOnly: false,
        schema: undeclared(name, additional, { patterns, source }),
        docs: noDocs,
      });
  reportImpossible(source, properties, context);
  const names =
    properties.length + source.patternProperties.size === 0
      ? namesOf(source, context)
      : undefined;
  return {
    kind: "object",
    properties,
    ...(additional === undefined ? {} : { additional }),
    patterns: patterns.open,
    ...(names === undefined ? {} : { names }),
    ...common,
  };
}

/** An object without members, of which those that go the other way may still be required. */
function buildEmpty(source: SchemaObject, context: SchemaContext): Schema {
  const common = { key: source.key, place: source.place, docs: noDocs };
  const properties = [...new Set(source.required)].map((name): Property => {
    const declared = source.properties.get(name);
    return {
      name,
      required: true,
      ...(declared === undefined
        ? { readOnly: false, writeOnly: false }
        : accessOf(declared, context.document)),
      schema: { kind: "never", ...common },
      docs: noDocs,
    };
  });
  const missed = properties.filter((each) => !each.readOnly && !each.writeOnly);
  for (const { name } of missed)
    reportOwn(source, "required", "in an empty object", context, name);
  return missed.length > 0
    ? { kind: "never", ...common }
    : {
        kind: "object",
        properties,
        additional: false,
        patterns: [],
        ...common,
      };
}

function additionalOf(
  source: SchemaObject,
  { all }: Patterns,
  context: SchemaContext,
): Schema | false | undefined {
  const { additionalProperties, unevaluatedProperties } = source;
  const others =
    additionalProperties ??
    (evaluatesAlone(source) ? unevaluatedProperties : undefined);
  // Beside a pattern that matches every name nothing is left to be additional.
  const schema = all ?? (others && context.build(others));
  return schema?.kind === "never" ? false : schema;
}

/** What an undeclared member may be: what its patterns say, or what others say where none can match. */
function undeclared(
  name: string,
  additional: Schema | false | undefined,
  {
    patterns,
    source,
  }: { readonly patterns: Patterns; readonly source: SchemaObject },
): Schema {
  const common = {
    key: `${source.key}/required/${name}`,
    place: source.place,
    docs: noDocs,
  };
  const [first, ...others] = patterns.of(name);
  if (first !== undefined) return others.reduce(intersect, first);
  if (patterns.mayMatch(name) || additional === undefined)
    return { kind: "unknown", ...common };
  return additional === false ? { kind: "never", ...common } : additional;
}

/** The names that members may have, where `propertyNames` lists them. */
function namesOf(
  { propertyNames }: SchemaObject,
  context: SchemaContext,
): Schema | undefined {
  if (propertyNames === undefined) return undefined;
  const known = context.knownValuesOf(propertyNames);
  if (known === undefined || known.open || known.values.length === 0)
    return undefined;
  return known.values.every((value) => typeof value === "string")
    ? context.build(propertyNames)
    : undefined;
}
