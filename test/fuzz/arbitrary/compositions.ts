import fc from "fast-check";
import type { Inner } from "./containers.js";
import {
  choice,
  keywords,
  sometimes,
  together,
  type Schema,
} from "./keywords.js";
import { isModern, type Scope } from "./scope.js";

/** `allOf` of two or three, often with an object's own keywords beside them. */
export function allOfSchemas(
  _: Scope,
  { inPlace }: Inner,
  objects: fc.Arbitrary<Schema>,
): fc.Arbitrary<Schema> {
  const parts = fc.array(inPlace, { minLength: 1, maxLength: 3 });
  const all = parts.map((allOf) => ({ allOf }));
  return choice<Schema>([2, all], [1, fc.tuple(all, objects).map(together)]);
}

/** `oneOf` and `anyOf`, alone, with keywords beside them, and one for each form that is allowed. */
export function choiceSchemas(
  { names }: Scope,
  { inPlace }: Inner,
  objects: fc.Arbitrary<Schema>,
): fc.Arbitrary<Schema> {
  const members = fc.array(inPlace, { minLength: 1, maxLength: 4 });
  const some = fc.tuple(fc.constantFrom("oneOf", "anyOf"), members);
  const plain = some.map(([keyword, list]) => ({ [keyword]: list }));
  const needs = fc
    .array(fc.subarray([...names], { minLength: 1, maxLength: 2 }), {
      minLength: 2,
      maxLength: 3,
    })
    .map((lists) => ({ anyOf: lists.map((required) => ({ required })) }));
  return choice<Schema>(
    [6, plain],
    [1, fc.tuple(plain, objects).map(together)],
    [1, fc.tuple(objects, needs).map(together)],
  );
}

/** What a value must not be, and what it must be if it is something. */
export function conditionSchemas(
  scope: Scope,
  { inPlace }: Inner,
  objects: fc.Arbitrary<Schema>,
): fc.Arbitrary<Schema> {
  const not = inPlace.map((schema) => ({ not: schema }));
  const lacking = fc
    .subarray([...scope.names], { minLength: 1, maxLength: 2 })
    .map((required) => ({ not: { required } }));
  const beside = (schemas: fc.Arbitrary<Schema>) =>
    choice<Schema>([1, schemas], [1, fc.tuple(objects, schemas).map(together)]);
  if (!isModern(scope)) return beside(choice<Schema>([1, not], [1, lacking]));
  const conditional = keywords({
    if: inPlace,
    then: sometimes(2, inPlace),
    else: sometimes(2, inPlace),
  });
  return beside(choice<Schema>([2, not], [1, lacking], [2, conditional]));
}
