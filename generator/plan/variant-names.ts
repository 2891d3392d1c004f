import type { ObjectSchema, Schema } from "../ir/schema.js";
import { pascalCase } from "./words.js";

/**
 * What tells the members of a union apart, as the end of a name: a title, the
 * value of a constant member, the one member that is required, or its place.
 */
export function variantNames(members: readonly Schema[]): readonly string[] {
  // The only inline member, beside null or references, needs no more than its path.
  if (members.filter(isInline).length === 1) return members.map(() => "");
  const wanted = members.map((member) => wish(member, members));
  return wanted.map((name, index) =>
    name === "" || wanted.indexOf(name) !== wanted.lastIndexOf(name)
      ? `Variant${String(index + 1)}`
      : name,
  );
}

/** More members than these that only one form needs say too little in one name. */
const MOST_TOGETHER = 2;

function wish(member: Schema, members: readonly Schema[]): string {
  if (member.docs.title !== undefined) return pascalCase(member.docs.title);
  if (member.kind !== "object") return "";
  return (
    constantName(member) ??
    requiredName(member, members) ??
    absentName(member) ??
    ""
  );
}

function isInline(schema: Schema): boolean {
  return schema.kind === "object" || schema.kind === "enum";
}

function constantName(object: ObjectSchema): string | undefined {
  for (const { name, schema } of object.properties)
    if (schema.kind === "literal") {
      const { value } = schema;
      if (typeof value === "string") return pascalCase(value);
      if (typeof value === "boolean")
        return value ? pascalCase(name) : `Not${pascalCase(name)}`;
    }
  return undefined;
}

function requiredName(
  object: ObjectSchema,
  members: readonly Schema[],
): string | undefined {
  const others = members.flatMap((other) =>
    other === object || other.kind !== "object"
      ? []
      : other.properties.filter((p) => p.required).map((p) => p.name),
  );
  const own = object.properties.filter(
    ({ name, required }) => required && !others.includes(name),
  );
  const [first] = own;
  // What comes together is called after its first.
  return own.length <= MOST_TOGETHER && first !== undefined
    ? `By${pascalCase(first.name)}`
    : undefined;
}

/** A form that is told by what it does not have. */
function absentName(object: ObjectSchema): string | undefined {
  const absent = object.properties.find(
    ({ required, schema }) => !required && schema.kind === "never",
  );
  return absent && `Without${pascalCase(absent.name)}`;
}
