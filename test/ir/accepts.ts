import type { ObjectSchema, Schema } from "../../generator/ir/schema.js";

/** Whether a schema accepts a value: the plain meaning of each kind, to hold the algebra to. */
export function accepts(schema: Schema, value: unknown): boolean {
  switch (schema.kind) {
    case "unknown":
      return true;
    case "never":
    case "reference":
      return false;
    case "null":
      return value === null;
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return (
        typeof value === "number" &&
        (!schema.integer || Number.isInteger(value))
      );
    case "string":
      return typeof value === "string" && value.startsWith(schema.prefix ?? "");
    case "literal":
      return same(schema.value, value);
    case "enum":
      return (
        schema.values.some((each) => same(each.value, value)) ||
        (schema.open && typeof value === "string")
      );
    case "array":
      return (
        Array.isArray(value) &&
        value.length >= (schema.least ?? 0) &&
        value.length <= (schema.most ?? Number.POSITIVE_INFINITY) &&
        value.every((item) => accepts(schema.items, item))
      );
    case "tuple":
      return (
        Array.isArray(value) &&
        value.length >= schema.required &&
        value.every((item, index) => {
          const element = schema.prefix[index] ?? schema.rest;
          return element !== undefined && accepts(element, item);
        })
      );
    case "object":
      return isRecord(value) && acceptsMembers(schema, value);
    case "union":
      return schema.members.some((member) => accepts(member, value));
    case "intersection":
      return schema.members.every((member) => accepts(member, value));
  }
}

function acceptsMembers(
  { properties, additional }: ObjectSchema,
  value: Readonly<Record<string, unknown>>,
): boolean {
  const declared = new Set(properties.map(({ name }) => name));
  return (
    properties.every(({ name, required, schema }) =>
      Object.hasOwn(value, name) ? accepts(schema, value[name]) : !required,
    ) &&
    Object.entries(value).every(
      ([name, member]) =>
        declared.has(name) ||
        additional === undefined ||
        (additional !== false && accepts(additional, member)),
    )
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

const scalars = [null, true, false, 0, 1, 1.5, "", "a", "b", "x_1", "z"];
const pairsOfScalars = ["a", 1, null].flatMap((a) =>
  ["b", 1.5].map((b) => [a, b] as const),
);

/** Values of every kind, small enough to try all of them on every schema. */
export const sampleValues: readonly unknown[] = [
  ...scalars,
  [],
  ...scalars.map((value) => [value]),
  ...pairsOfScalars,
  {},
  ...scalars.map((a) => ({ a })),
  ...scalars.map((b) => ({ b })),
  ...pairsOfScalars.map(([a, b]) => ({ a, b })),
  ...pairsOfScalars.map(([a, c]) => ({ a, c })),
];
