import fc from "fast-check";
import type { Json } from "../../../generator/source/json.js";
import {
  choice,
  keywords,
  mostly,
  sometimes,
  type Schema,
} from "./keywords.js";
import { isModern, type Scope } from "./scope.js";
import { objectsOver, patterns, texts } from "./values.js";

const counts = fc.nat({ max: 3 });

/** Schemas that stand in others. */
export interface Inner {
  /** Of members and items. */
  readonly below: fc.Arbitrary<Schema>;
  /** Of what applies to the same value. */
  readonly inPlace: fc.Arbitrary<Schema>;
}

/** A member's schema, which may say that the member goes one way only. */
function memberSchemas({ version }: Scope, inner: Inner): fc.Arbitrary<Schema> {
  const flag = (name: string) =>
    inner.below.map((schema) =>
      typeof schema === "object" ? { ...schema, [name]: true } : schema,
    );
  return choice<Schema>(
    [12, inner.below],
    [1, flag("readOnly")],
    [version === "2.0" ? 0 : 1, flag("writeOnly")],
  );
}

export function objectSchemas(
  scope: Scope,
  inner: Inner,
): fc.Arbitrary<Schema> {
  const { names } = scope;
  const some = fc.subarray([...names]);
  const members = memberSchemas(scope, inner);
  return keywords({
    type: mostly(fc.constant("object")),
    properties: mostly(objectsOver(names, members, { most: 4 })),
    // 2.0 and 3.0 have it from draft 5: not empty.
    required: sometimes(
      2,
      fc.subarray([...names], { minLength: 1, maxLength: 3 }),
    ),
    additionalProperties: sometimes(
      4,
      choice<Schema>([1, fc.boolean()], [1, inner.below]),
    ),
    minProperties: sometimes(16, counts),
    maxProperties: sometimes(16, counts),
    ...(isModern(scope)
      ? {
          patternProperties: sometimes(
            8,
            objectsOver([...patterns.keys()], inner.below, {
              least: 1,
              most: 2,
            }),
          ),
          propertyNames: sometimes(14, nameSchemas(scope, inner)),
          dependentRequired: sometimes(
            12,
            objectsOver(names, some, { least: 1, most: 4 }),
          ),
          dependentSchemas: sometimes(
            12,
            objectsOver(names, inner.inPlace, { least: 1, most: 2 }),
          ),
          unevaluatedProperties: sometimes(
            12,
            choice<Schema>([3, fc.constant(false)], [1, inner.below]),
          ),
        }
      : {}),
  });
}

function nameSchemas({ names }: Scope, inner: Inner): fc.Arbitrary<Schema> {
  return choice<Schema>(
    [2, fc.constantFrom(...patterns.keys()).map((pattern) => ({ pattern }))],
    [
      2,
      fc.subarray([...names], { minLength: 1 }).map((all) => ({ enum: all })),
    ],
    [1, fc.record({ maxLength: counts })],
    [1, texts.map((value) => ({ const: value }))],
    [1, inner.below],
  );
}

export function arraySchemas(scope: Scope, inner: Inner): fc.Arbitrary<Schema> {
  const modern = isModern(scope);
  const limits = {
    minItems: sometimes(5, counts),
    maxItems: sometimes(5, counts),
    uniqueItems: sometimes(10, fc.constant(true)),
  };
  if (!modern)
    return keywords({
      type: fc.constant("array"),
      items: inner.below,
      ...limits,
    });
  const more = {
    contains: sometimes(10, inner.below),
    minContains: sometimes(14, counts),
    maxContains: sometimes(14, counts),
    unevaluatedItems: sometimes(
      12,
      choice<Schema>([2, fc.constant(false)], [1, inner.below]),
    ),
  };
  const items = choice<Schema>([1, fc.boolean()], [3, inner.below]);
  return choice<Schema>(
    [
      3,
      keywords({
        type: mostly(fc.constant("array")),
        items: mostly(inner.below),
        ...limits,
        ...more,
      }),
    ],
    [
      2,
      keywords({
        type: mostly(fc.constant("array")),
        prefixItems: fc.array(inner.below, { minLength: 1, maxLength: 3 }),
        items: mostly(items),
        ...limits,
        ...more,
      }),
    ],
    [1, longTuples(inner)],
  );
}

/** Tuples about the length where nobody reads them any more. */
function longTuples(inner: Inner): fc.Arbitrary<Schema> {
  return fc
    .tuple(inner.below, fc.integer({ min: 14, max: 20 }), fc.boolean())
    .map(([schema, length, closed]): { readonly [keyword: string]: Json } => ({
      type: "array",
      prefixItems: Array.from({ length }, () => schema),
      ...(closed ? { items: false, minItems: length } : {}),
    }));
}
