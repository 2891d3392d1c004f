import type { SchemaObject } from "../openapi/document/schema.js";
import { noDocs } from "./docs.js";
import { intersect } from "./intersect.js";
import { absent, negate, objectWith, present } from "./negate.js";
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
    ...buildNot(source, context),
    ...buildIf(source, context),
    ...buildDependencies(source, context),
  ];
  return parts.filter(({ kind }) => kind !== "unknown");
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
  context: SchemaContext,
): readonly Schema[] {
  if (source.not === undefined) return [];
  const negated = negate(source.not, context);
  return negated === undefined ? unsaid(source, "not", context) : [negated];
}

/** `(if and then) or (not if and else)`. */
function buildIf(
  source: SchemaObject,
  context: SchemaContext,
): readonly Schema[] {
  const { if: condition, then, else: otherwise } = source;
  if (condition === undefined) return [];
  if (then === undefined && otherwise === undefined) return [];
  const origin = { key: `${source.key}/if`, place: source.place, docs: noDocs };
  const any: Schema = { kind: "unknown", ...origin };
  const met = intersect(
    context.build(condition),
    then === undefined ? any : context.build(then),
  );
  const unmet = intersect(
    negate(condition, context) ?? any,
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
  const required = [...dependentRequired].map(([name, needed]) => {
    const origin = originOf(source, name);
    const any: Schema = { kind: "unknown", ...origin };
    const all = [...new Set([name, ...needed])];
    return unionOf(
      [
        objectWith([absent(name, origin)], origin),
        objectWith(
          all.map((each) => present(each, any)),
          origin,
        ),
      ],
      origin,
    );
  });
  const schemas = [...dependentSchemas].map(([name, schema]) => {
    const origin = originOf(source, name);
    const there = objectWith(
      [present(name, { kind: "unknown", ...origin })],
      origin,
    );
    return unionOf(
      [
        objectWith([absent(name, origin)], origin),
        intersect(there, context.build(schema)),
      ],
      origin,
    );
  });
  return [...required, ...schemas];
}

function originOf(source: SchemaObject, name: string): Origin {
  return {
    key: `${source.key}/depends/${name}`,
    place: source.place,
    docs: noDocs,
  };
}
