import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contentFormat } from "../../generator/openapi/upgrade/content-format.js";
import { example } from "../../generator/openapi/upgrade/example.js";
import {
  exclusiveMaximum,
  exclusiveMinimum,
} from "../../generator/openapi/upgrade/exclusive-limits.js";
import { nullable } from "../../generator/openapi/upgrade/nullable.js";
import { referenceSiblings } from "../../generator/openapi/upgrade/reference-siblings.js";
import type { Rule } from "../../generator/openapi/upgrade/rule.js";
import { tupleItems } from "../../generator/openapi/upgrade/tuple-items.js";
import type { JsonObject } from "../../generator/source/json.js";

const rules: Readonly<Record<string, Rule>> = {
  contentFormat,
  example,
  exclusiveMaximum,
  exclusiveMinimum,
  nullable,
  referenceSiblings,
  tupleItems,
};

interface Fixture {
  readonly rule: string;
  readonly in: JsonObject;
  /** null where the rule has nothing to do. */
  readonly out: JsonObject | null;
  readonly moves?: Readonly<Record<string, string>>;
}

const folder = new URL("./upgrade/", import.meta.url);
const fixtures = readdirSync(folder).map((name): [string, Fixture] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Fixture,
]);

it.each(fixtures)("%s", (_, { rule, in: given, out, moves = {} }) => {
  const upgraded = rules[rule]?.(given);
  expect(upgraded?.value ?? null).toEqual(out);
  expect(Object.fromEntries(upgraded?.moves ?? [])).toEqual(moves);
});

it.each(fixtures)("%s, once more, changes nothing", (_, { rule, out }) => {
  if (out === null) return;
  expect(rules[rule]?.(out)).toBeUndefined();
});

it("every rule has its fixture", () => {
  const tried = new Set(fixtures.map(([, { rule }]) => rule));
  expect(Object.keys(rules).filter((rule) => !tried.has(rule))).toEqual([]);
});
