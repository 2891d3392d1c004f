import type { SchemaObject } from "../openapi/document/schema.js";
import type { SchemaContext } from "./schema-context.js";
import type { Property } from "./schema.js";

/** Tells that two things which one schema says leave no value. */
export function reportOwn(
  { place }: SchemaObject,
  one: string,
  other: string,
  { reporter }: SchemaContext,
  member?: string,
): void {
  const clash = { one, other, member, fatal: true };
  reporter.report("schema-contradiction", place, clash);
}

/** A member that has to be there, and that no value is right for (JSON Schema 2020-12, validation, 6.5.3). */
export function reportImpossible(
  source: SchemaObject,
  properties: readonly Property[],
  context: SchemaContext,
): void {
  for (const { name, required, schema } of properties) {
    if (!required || schema.kind !== "never") continue;
    const why = source.properties.has(name)
      ? "of a schema without values"
      : "left out by `additionalProperties: false`";
    reportOwn(source, "required", why, context, name);
  }
}

/** `const` beside a type or an enum that it is not of (JSON Schema 2020-12, validation, 6.1). */
export function reportConstant(
  source: SchemaObject,
  context: SchemaContext,
): void {
  if (source.const === undefined) return;
  const constant = JSON.stringify(source.const.value);
  const other =
    source.enum === undefined
      ? `of type ${(source.types ?? []).join(" or ")}`
      : "one of the values of `enum`";
  reportOwn(source, constant, other, context);
}
