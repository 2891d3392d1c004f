import type { SchemaObject } from "../openapi/document/schema.js";
import { noDocs } from "./docs.js";
import type { SchemaContext } from "./schema-context.js";
import type { Property, Schema } from "./schema.js";

/** Objects (JSON Schema 2020-12, core, 10.3.2; validation, 6.5). */
export function buildObject(
  source: SchemaObject,
  context: SchemaContext,
): Schema {
  const common = { key: source.key, place: source.place, docs: noDocs };
  const required = new Set(source.required);
  const properties: Property[] = [];
  for (const [name, property] of source.properties) {
    const schema = context.build(property);
    properties.push({
      name,
      required: required.has(name),
      readOnly: property.readOnly,
      writeOnly: property.writeOnly,
      schema,
      docs: schema.docs,
    });
  }
  const additional = additionalOf(source, context);
  // A name that is required but not declared is there all the same.
  for (const name of required)
    if (!source.properties.has(name))
      properties.push({
        name,
        required: true,
        readOnly: false,
        writeOnly: false,
        schema: undeclared(name, additional, source),
        docs: noDocs,
      });
  return {
    kind: "object",
    properties,
    ...(additional === undefined ? {} : { additional }),
    patterns: [...source.patternProperties].map(([pattern, schema]) => ({
      pattern,
      schema: context.build(schema),
    })),
    ...common,
  };
}

function additionalOf(
  source: SchemaObject,
  context: SchemaContext,
): Schema | false | undefined {
  if (source.additionalProperties === undefined) return undefined;
  const schema = context.build(source.additionalProperties);
  return schema.kind === "never" ? false : schema;
}

/** What an undeclared but required member may be; a pattern might allow it where `additionalProperties` would not. */
function undeclared(
  name: string,
  additional: Schema | false | undefined,
  source: SchemaObject,
): Schema {
  const common = {
    key: `${source.key}/required/${name}`,
    place: source.place,
    docs: noDocs,
  };
  if (source.patternProperties.size > 0 || additional === undefined)
    return { kind: "unknown", ...common };
  return additional === false ? { kind: "never", ...common } : additional;
}
