import type { ObjectSchema, Property, Schema } from "../ir/schema.js";
import { childrenOf } from "../ir/walk.js";

/**
 * Which way a type goes. A request has no readOnly members and a response no
 * writeOnly ones; what goes both ways, or is not used at all, has them all.
 */
export type Direction = "request" | "response" | "both";

/** The properties of an object that go in a direction. */
export function propertiesIn(
  { properties }: Pick<ObjectSchema, "properties">,
  direction: Direction,
): readonly Property[] {
  if (direction === "both") return properties;
  return properties.filter(({ readOnly, writeOnly }) =>
    direction === "request" ? !readOnly : !writeOnly,
  );
}

/** The schemas directly inside another one that go in a direction. */
export function childrenIn(
  schema: Schema,
  direction: Direction,
): readonly Schema[] {
  return childrenOf(
    schema.kind === "object"
      ? { ...schema, properties: propertiesIn(schema, direction) }
      : schema,
  );
}
