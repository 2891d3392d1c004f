import type { ApiDocument } from "../openapi/document/document.js";
import type { SchemaObject } from "../openapi/document/schema.js";
import { accessOf, type Access } from "./access.js";
import { dependenciesFirst } from "./dependencies-first.js";
import type { Property, Schema } from "./schema.js";

/** The members that not everybody sets, of all schemas that an object is held to. */
export type AccessIn = (schema: SchemaObject) => ReadonlyMap<string, Access>;

/** Follows references, each schema read once. */
export function createAccessIn(document: ApiDocument): AccessIn {
  const known = new Map<SchemaObject, ReadonlyMap<string, Access>>();
  const none: ReadonlyMap<string, Access> = new Map();
  return (start) => {
    for (const schema of dependenciesFirst(start, partsOf, (each) =>
      known.has(each),
    ))
      known.set(schema, accessBy(schema));
    return known.get(start) ?? none;
  };

  function partsOf({ ref, allOf = [] }: SchemaObject): readonly SchemaObject[] {
    const target = ref === undefined ? undefined : document.schemas.get(ref);
    return [...allOf, ...(target ? [target.schema] : [])];
  }

  function accessBy(schema: SchemaObject): ReadonlyMap<string, Access> {
    const all = new Map<string, Access>();
    const add = (name: string, access: Access): void => {
      if (!access.readOnly && !access.writeOnly) return;
      all.set(name, bothAccesses(all.get(name), access));
    };
    for (const [name, member] of schema.properties)
      add(name, accessOf(member, document));
    // What leads back to itself declares nothing more by that.
    for (const part of partsOf(schema))
      for (const [name, access] of known.get(part) ?? none) add(name, access);
    return all;
  }
}

/**
 * A schema in which a member is sent and received as what declares it says, also
 * where another part only requires it or makes it a condition.
 */
export function withAccess(
  schema: Schema,
  access: ReadonlyMap<string, Access>,
): Schema {
  if (access.size === 0) return schema;
  switch (schema.kind) {
    case "object": {
      const isTold = schema.properties.some(({ name }) => access.has(name));
      if (!isTold) return schema;
      const properties = schema.properties.map((property): Property => {
        const told = access.get(property.name);
        return told === undefined
          ? property
          : { ...property, ...bothAccesses(property, told) };
      });
      return { ...schema, properties };
    }
    case "union":
    case "intersection": {
      const members = schema.members.map((each) => withAccess(each, access));
      return { ...schema, members };
    }
    default:
      return schema;
  }
}

function bothAccesses(left: Access | undefined, right: Access): Access {
  return {
    readOnly: left?.readOnly === true || right.readOnly,
    writeOnly: left?.writeOnly === true || right.writeOnly,
  };
}
