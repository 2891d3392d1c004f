import { expect, it } from "vitest";
import {
  didYouMean,
  editDistance,
} from "../../generator/diagnostics/did-you-mean.js";

it.each([
  ["", "", 0],
  ["a", "", 1],
  ["abc", "abd", 1],
  ["abc", "acb", 1],
  ["kitten", "sitting", 3],
])("%j to %j is %i", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});

it.each([
  ["parametrs", ["parameters", "servers"], "parameters"],
  ["GET", ["get", "put"], "get"],
  ["xyz", ["get", "put"], undefined],
  ["a".repeat(5000), ["a".repeat(5001)], undefined],
])("%.20s", (written, candidates, meant) => {
  expect(didYouMean(written, candidates)).toBe(meant);
});
