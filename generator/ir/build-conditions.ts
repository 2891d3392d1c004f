import type { SchemaObject } from "../openapi/document/schema.js";
import { anyOfType } from "./any-of-type.js";
import { saysOnly } from "./assertions.js";
import { noDocs } from "./docs.js";
import { intersect } from "./intersect.js";
import { ALL_VALUE_TYPES } from "./json-types.js";
import { absent, losesMember, negate, objectWith, present } from "./negate.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";
import { unionOf, type Origin } from "./union.js";

/** More dependencies than this make a union that nobody reads. */
const MOST_DEPENDENCIES = 3;

/**
 * `not`, `if`/`then`/`else`, `dependentRequired` and `dependentSchemas` (JSON
 * Schema 2020-12, core, 10.2; validation, 6.5.4), as far as types can say them;
 * each part is something that the whole accepts no more than.
 */
export function buildConditions(
  source: SchemaObject,
  context: SchemaContext,
): readonly Schema[] {
  const parts = [
    ...[source, ...(source.allOf ?? []).filter(isCondition)].flatMap((each) => [
      ...buildNot(each, source, context),
      ...buildIf(each, source, context),
    ]),
    ...buildDependencies(source, context),
  ];
  return parts.filter(({ kind }) => kind !== "unknown");
}

/** A part of an `allOf` that is nothing but a condition on the rest, and is said with it. */
export function isCondition(part: SchemaObject): boolean {
  return (
    (part.not ?? part.if) !== undefined &&
    saysOnly(part, "not", "if") &&
    part.extensions.size === 0
  );
}

function unsaid(
  source: SchemaObject,
  keyword: string,
  { reporter }: SchemaContext,
): readonly Schema[] {
  reporter.report("schema-keyword-unsaid", source.place, { keyword });
  return [];
}

function buildNot(
  source: SchemaObject,
  within: SchemaObject,
  context: SchemaContext,
): readonly Schema[] {
  if (source.not === undefined) return [];
  // What is not what it is not is what it is, with all that it means.
  const { not: meant } = source.not;
  if (meant !== undefined && saysOnly(source.not, "not"))
    return [context.build(meant)];
  const negated = negate(source.not, context, { within });
  if (negated === undefined) return unsaid(source, "not", context);
  if (losesMember(source.not, context, within)) unsaid(source, "not", context);
  return [negated];
}

/** `(if and then) or (not if and else)`. */
function buildIf(
  source: SchemaObject,
  within: SchemaObject,
  context: SchemaContext,
): readonly Schema[] {
  const { if: condition, then, else: otherwise } = source;
  if (condition === undefined) return [];
  if (then === undefined && otherwise === undefined) return [];
  // Whatever fails it in a way that no type says would be let in again.
  if (otherwise === undefined && losesMember(condition, context, within))
    return unsaid(source, "if", context);
  const origin = { key: `${source.key}/if`, place: source.place, docs: noDocs };
  const any: Schema = { kind: "unknown", ...origin };
  const met = intersect(
    context.build(condition),
    then === undefined ? any : context.build(then),
  );
  const unmet = intersect(
    negate(condition, context, { within }) ?? any,
    otherwise === undefined ? any : context.build(otherwise),
  );
  const either = unionOf([met, unmet], origin);
  return either.kind === "unknown" ? unsaid(source, "if", context) : [either];
}

/** Either the member is not there, or all that it needs is. */
function buildDependencies(
  source: SchemaObject,
  context: SchemaContext,
): readonly Schema[] {
  const { dependentRequired, dependentSchemas } = source;
  const count = dependentRequired.size + dependentSchemas.size;
  if (count > MOST_DEPENDENCIES)
    return unsaid(source, "dependentRequired, dependentSchemas", context);
  const free = noObjects(source, context);
  const required = [...dependentRequired].flatMap(([name, needed]) => {
    const others = needed.filter((each) => each !== name);
    if (others.length === 0) return [];
    const origin = originOf(source, name);
    const any: Schema = { kind: "unknown", ...origin };
    const there = [name, ...others].map((each) => present(each, any));
    return [
      unionOf(
        [...free, without(name, others, origin), objectWith(there, origin)],
        origin,
      ),
    ];
  });
  const schemas = [...dependentSchemas].map(([name, schema]) => {
    const origin = originOf(source, name);
    const any: Schema = { kind: "unknown", ...origin };
    const others = [...schema.properties.keys(), ...schema.required];
    return unionOf(
      [
        ...free,
        without(name, others, origin),
        intersect(
          objectWith([present(name, any)], origin),
          context.build(schema),
        ),
      ],
      origin,
    );
  });
  return [...required, ...schemas];
}

/** What has no members, where the schema names it: then dependencies do not mean that there is an object. */
function noObjects(
  source: SchemaObject,
  { typesOf }: SchemaContext,
): readonly Schema[] {
  const types = typesOf(source);
  const isNamed = source.types !== undefined;
  if (types.size === ALL_VALUE_TYPES.size && !isNamed) return [];
  const origin = originOf(source, "others");
  return [...types]
    .filter((type) => type !== "object")
    .map((type) => anyOfType(type, origin));
}

/**
 * An object that lacks a member. The others are named, although nothing is said of
 * them: a type of optional members takes only what has one of them.
 */
function without(
  name: string,
  others: readonly string[],
  origin: Origin,
): Schema {
  const any: Schema = { kind: "unknown", ...origin };
  const free = [...new Set(others)]
    .filter((each) => each !== name)
    .map((each) => ({ ...present(each, any), required: false }));
  return objectWith([absent(name, origin), ...free], origin);
}

function originOf(source: SchemaObject, name: string): Origin {
  return {
    key: `${source.key}/depends/${name}`,
    place: source.place,
    docs: noDocs,
  };
}
