import { noDocs } from "../../generator/ir/docs.js";
import type { Property, Schema } from "../../generator/ir/schema.js";
import { unionOf } from "../../generator/ir/union.js";

/** A schema of any kind but a reference, with what belongs to every schema. */
export function randomSchema(random: () => number, depth = 2): Schema {
  const common = {
    key: `/${String(random())}`,
    place: { file: "", position: () => ({ line: 1, column: 1 }) },
    docs: noDocs,
  };
  const below = (): Schema => randomSchema(random, depth - 1);
  const some = (most: number): Schema[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, below);
  const kinds: readonly (() => Schema)[] = [
    () => ({ kind: "unknown", ...common }),
    () => ({ kind: "never", ...common }),
    () => ({ kind: "null", ...common }),
    () => ({ kind: "boolean", ...common }),
    () => ({ kind: "number", integer: random() < 0.5, ...common }),
    () => ({ kind: "string", binary: false, ...common }),
    () => ({
      kind: "literal",
      value: pick(random, ["a", "b", 1, 1.5]),
      ...common,
    }),
    () => ({
      kind: "enum",
      values: [{ value: "a" }, { value: pick(random, ["b", "x_1"]) }],
      open: random() < 0.4,
      ...common,
    }),
    () => ({
      kind: "array",
      items: below(),
      ...(random() < 0.3 ? { least: 1 } : {}),
      ...(random() < 0.3 ? { most: pick(random, [1, 2]) } : {}),
      ...common,
    }),
    () => {
      const prefix = some(2);
      return {
        kind: "tuple",
        prefix,
        required: Math.floor(random() * (prefix.length + 1)),
        ...(random() < 0.5 ? { rest: below() } : {}),
        ...common,
      };
    },
    () => ({
      kind: "object",
      properties: ["a", "b"].flatMap((name): Property[] =>
        random() < 0.4
          ? []
          : [
              {
                name,
                required: random() < 0.5,
                readOnly: false,
                writeOnly: false,
                schema: below(),
                docs: noDocs,
              },
            ],
      ),
      ...(random() < 0.6
        ? {}
        : { additional: random() < 0.5 ? false : below() }),
      patterns: [],
      ...common,
    }),
    () => unionOf([below(), below()], common),
  ];
  // The deepest ones are scalars.
  const possible = depth > 0 ? kinds : kinds.slice(0, 8);
  return pick(random, possible)();
}

function pick<Value>(random: () => number, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}
