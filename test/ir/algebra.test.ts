import { describe, expect, it } from "vitest";
import { noDocs } from "../../generator/ir/docs.js";
import { intersect } from "../../generator/ir/intersect.js";
import type { Schema } from "../../generator/ir/schema.js";
import { unionOf } from "../../generator/ir/union.js";
import { accepts, sampleValues } from "./accepts.js";
import { randomSchema } from "./random-schema.js";
import { say } from "./say.js";
import { seeded } from "../emit/seeded.js";

const RUNS = 3000;

/** Pairs of random schemas, the same on every machine. */
function pairs(): readonly (readonly [Schema, Schema])[] {
  const { below } = seeded(20261120);
  const random = (): number => below(1e6) / 1e6;
  return Array.from({ length: RUNS }, () => [
    randomSchema(random),
    randomSchema(random),
  ]);
}

const origin = {
  key: "whole",
  place: { file: "", position: () => ({ line: 1, column: 1 }) },
  docs: noDocs,
};

/** For which of the sample values a law does not hold. */
function broken(
  law: (value: unknown) => boolean,
  of: readonly Schema[],
): readonly string[] {
  const against = sampleValues.filter((value) => !law(value));
  return against.length === 0
    ? []
    : [`${of.map(say).join("  with  ")}  for ${JSON.stringify(against[0])}`];
}

describe("the algebra of schemas", () => {
  it("what both accept, and nothing else, their intersection accepts", () => {
    const wrong = pairs().flatMap(([left, right]) => {
      const both = intersect(left, right);
      return broken(
        (value) =>
          accepts(both, value) ===
          (accepts(left, value) && accepts(right, value)),
        [left, right, both],
      );
    });
    expect(wrong).toEqual([]);
  });

  it("what either accepts, and nothing else, their union accepts", () => {
    const wrong = pairs().flatMap(([left, right]) => {
      const either = unionOf([left, right], origin);
      return broken(
        (value) =>
          accepts(either, value) ===
          (accepts(left, value) || accepts(right, value)),
        [left, right, either],
      );
    });
    expect(wrong).toEqual([]);
  });

  it("an intersection with itself is no other", () => {
    const wrong = pairs().flatMap(([schema]) => {
      const twice = intersect(schema, schema);
      return broken(
        (value) => accepts(twice, value) === accepts(schema, value),
        [schema, twice],
      );
    });
    expect(wrong).toEqual([]);
  });

  it("a union has no union without a say of its own in it, nor less than two members", () => {
    for (const [left, right] of pairs()) {
      const either = unionOf([left, right], origin);
      if (either.kind !== "union") continue;
      expect(either.members.length).toBeGreaterThan(1);
      expect(either.members.filter(({ kind }) => kind === "union")).toEqual([]);
    }
  });
});
