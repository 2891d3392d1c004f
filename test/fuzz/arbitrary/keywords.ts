import fc from "fast-check";
import { isObject, type Json } from "../../../generator/source/json.js";

export type Schema = Json;
export type Keywords = { readonly [keyword: string]: Json };

/** Marks what is not there. */
const absent = Symbol("absent");
type Part = fc.Arbitrary<Json | typeof absent>;

/** A keyword that is there once in so many times. */
export function sometimes(oneIn: number, value: fc.Arbitrary<Json>): Part {
  return choice<Json | typeof absent>(
    [oneIn - 1, fc.constant(absent)],
    [1, value],
  );
}

/** A keyword that is seldom left out. */
export function mostly(value: fc.Arbitrary<Json>): Part {
  return choice<Json | typeof absent>([1, fc.constant(absent)], [5, value]);
}

/** Objects with some keywords always and others sometimes. */
export function keywords(
  members: Readonly<Record<string, Part>>,
): fc.Arbitrary<Keywords> {
  const names = Object.keys(members);
  return fc
    .tuple(...Object.values(members))
    .map((values) =>
      Object.fromEntries(
        values.flatMap((value, index) =>
          value === absent ? [] : [[names[index] ?? "", value]],
        ),
      ),
    );
}

/** Several schemas in one, the first one's keywords before those of the others. */
export function together(schemas: readonly Schema[]): Keywords {
  const objects = schemas.filter(isObject).reverse();
  return Object.assign({}, ...objects) as Keywords;
}

/** A choice, by weights; an arbitrary of weight 0 is out. */
export function choice<Value>(
  ...choices: readonly (readonly [number, fc.Arbitrary<Value>])[]
): fc.Arbitrary<Value> {
  return fc.oneof(
    ...choices
      .filter(([weight]) => weight > 0)
      .map(([weight, arbitrary]) => ({ weight, arbitrary })),
  );
}
