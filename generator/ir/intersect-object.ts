import { noDocs } from "./docs.js";
import type { ObjectSchema, Property, Schema } from "./schema.js";

/** How two schemas that stand in the same place are combined. */
type Combine = (left: Schema, right: Schema) => Schema;

/** Merges two objects into one that both accept: a member of either is checked by what the other says of it. */
export function intersectObjects(
  left: ObjectSchema,
  right: ObjectSchema,
  combine: Combine,
): Schema {
  const properties: Property[] = [];
  const rights = new Map(right.properties.map((p) => [p.name, p]));
  for (const property of left.properties) {
    const other = rights.get(property.name);
    rights.delete(property.name);
    properties.push(
      other === undefined
        ? under(property, right, combine)
        : merge(property, other, combine),
    );
  }
  for (const property of rights.values())
    properties.push(under(property, left, combine));
  if (properties.some(isImpossible)) {
    const { key, place } = left;
    return { kind: "never", key, place, docs: noDocs };
  }
  const additional = intersectAdditional(
    left.additional,
    right.additional,
    combine,
  );
  return {
    ...left,
    properties,
    ...(additional === undefined ? {} : { additional }),
    patterns: [...left.patterns, ...right.patterns],
    ...intersectNames(left.names, right.names, combine),
  };
}

/** A member that must be there and can't be. One that goes one way is not there in the other. */
function isImpossible({
  required,
  readOnly,
  writeOnly,
  schema,
}: Property): boolean {
  return required && !readOnly && !writeOnly && schema.kind === "never";
}

function intersectNames(
  left: Schema | undefined,
  right: Schema | undefined,
  combine: Combine,
): Pick<ObjectSchema, "names"> {
  if (left === undefined || right === undefined) {
    const names = left ?? right;
    return names === undefined ? {} : { names };
  }
  return { names: combine(left, right) };
}

function merge(left: Property, right: Property, combine: Combine): Property {
  return {
    name: left.name,
    required: left.required || right.required,
    readOnly: left.readOnly || right.readOnly,
    writeOnly: left.writeOnly || right.writeOnly,
    schema: combine(left.schema, right.schema),
    docs: left.docs.description === undefined ? right.docs : left.docs,
  };
}

/** A member that the other object does not declare. */
function under(
  property: Property,
  other: ObjectSchema,
  combine: Combine,
): Property {
  if (other.additional === undefined || other.patterns.length > 0)
    return property;
  if (other.additional === false) {
    const { key, place } = property.schema;
    return {
      ...property,
      schema: { kind: "never", key, place, docs: noDocs },
    };
  }
  return { ...property, schema: combine(property.schema, other.additional) };
}

function intersectAdditional(
  left: Schema | false | undefined,
  right: Schema | false | undefined,
  combine: Combine,
): Schema | false | undefined {
  if (left === undefined) return right;
  if (right === undefined) return left;
  if (left === false || right === false) return false;
  return combine(left, right);
}
