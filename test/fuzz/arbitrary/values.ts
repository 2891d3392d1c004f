import fc from "fast-check";
import type { Json } from "../../../generator/source/json.js";
import { hostileTexts } from "../../emit/hostile-texts.js";

/** Patterns with texts that match them, so that instances can be made. */
export const patterns: ReadonlyMap<string, readonly string[]> = new Map([
  ["^a", ["a", "ab", "a-b", "a.b"]],
  ["^x-", ["x-foo", "x-"]],
  ["^cat_[0-9]+$", ["cat_1", "cat_42"]],
  ["^[a-z]{1,3}$", ["a", "id", "abc"]],
  ["[0-9]", ["1", "a1", "42"]],
  ["^(a|b)$", ["a", "b"]],
  ["^\\p{L}+$", ["a", "ключ"]],
  ["^\\$\\{`", ["${`", "${`x"]],
  ["e$", ["name", "e"]],
  ["", ["", "id"]],
  [".", ["a", "id"]],
]);

export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("a", "b", "c", "cat", "dog", "x_1") },
  { weight: 2, arbitrary: fc.constantFrom(...[...patterns.values()].flat()) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...hostileTexts.map(([, text]) => text)),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

export const integers: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(2 ** 31, -(2 ** 53), 1e21, 9007199254740991),
  },
);

export const numbers: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: integers },
  { weight: 1, arbitrary: fc.constantFrom(0.1, -1.5, 1e-7, 5e-324, 1.5e300) },
);

const scalars: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: texts },
  { weight: 2, arbitrary: numbers },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Any value, with objects of some member names. */
export function valuesOver(
  names: readonly string[],
  depth = 2,
): fc.Arbitrary<Json> {
  if (depth === 0) return scalars;
  const inner = valuesOver(names, depth - 1);
  return fc.oneof(
    { weight: 4, arbitrary: scalars },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 2 }) },
    { weight: 1, arbitrary: objectsOver(names, inner, { most: 2 }) },
  );
}

/** Objects of some member names; `fc.dictionary` would not have `__proto__`. */
export function objectsOver<Value extends Json>(
  names: readonly string[],
  values: fc.Arbitrary<Value>,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): fc.Arbitrary<{ readonly [name: string]: Value }> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), values), {
      minLength: least,
      maxLength: most,
      selector: ([name]) => name,
    })
    .map((entries) => Object.fromEntries(entries));
}
