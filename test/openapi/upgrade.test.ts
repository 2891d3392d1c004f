import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { arrayType } from "../../generator/openapi/upgrade/array-type.js";
import { contentFormat } from "../../generator/openapi/upgrade/content-format.js";
import { example } from "../../generator/openapi/upgrade/example.js";
import {
  exclusiveMaximum,
  exclusiveMinimum,
} from "../../generator/openapi/upgrade/exclusive-limits.js";
import { nullType } from "../../generator/openapi/upgrade/null-type.js";
import {
  nullable,
  nullablePart,
} from "../../generator/openapi/upgrade/nullable.js";
import { referenceSiblings } from "../../generator/openapi/upgrade/reference-siblings.js";
import type { Rule } from "../../generator/openapi/upgrade/rule.js";
import { collectionFormat } from "../../generator/openapi/upgrade/swagger/collection-format.js";
import { components } from "../../generator/openapi/upgrade/swagger/components.js";
import { discriminatorName } from "../../generator/openapi/upgrade/swagger/discriminator-name.js";
import { fileType } from "../../generator/openapi/upgrade/swagger/file-type.js";
import {
  bodyParameter,
  formProperty,
} from "../../generator/openapi/upgrade/swagger/request-body.js";
import { responseContent } from "../../generator/openapi/upgrade/swagger/response-content.js";
import {
  basicScheme,
  oauthFlow,
} from "../../generator/openapi/upgrade/swagger/security-scheme.js";
import {
  operationServers,
  servers,
} from "../../generator/openapi/upgrade/swagger/servers.js";
import { valueSchema } from "../../generator/openapi/upgrade/swagger/value-schema.js";
import { tupleItems } from "../../generator/openapi/upgrade/tuple-items.js";
import { xNullable } from "../../generator/openapi/upgrade/x-nullable.js";
import type { JsonObject } from "../../generator/source/json.js";

/** Rules that need to know what stands around the object: the fixture says it under `with`. */
const factories: Readonly<Record<string, (around: never) => Rule>> = {
  bodyParameter,
  discriminatorName,
  operationServers,
  responseContent,
};

const rules: Readonly<Record<string, Rule>> = {
  arrayType,
  basicScheme,
  collectionFormat,
  components,
  fileType,
  formProperty,
  oauthFlow,
  servers,
  valueSchema,
  xNullable,
  contentFormat,
  example,
  exclusiveMaximum,
  exclusiveMinimum,
  nullable,
  nullablePart,
  nullType,
  referenceSiblings,
  tupleItems,
};

interface Fixture {
  readonly rule: string;
  readonly with?: unknown;
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

function ruleOf(fixture: Fixture): Rule | undefined {
  return (
    rules[fixture.rule] ?? factories[fixture.rule]?.(fixture.with as never)
  );
}

it.each(fixtures)("%s", (_, fixture) => {
  const upgraded = ruleOf(fixture)?.(fixture.in);
  expect(upgraded?.value ?? null).toEqual(fixture.out);
  expect(Object.fromEntries(upgraded?.moves ?? [])).toEqual(
    fixture.moves ?? {},
  );
});

it.each(fixtures)("%s, once more, changes nothing", (_, fixture) => {
  if (fixture.out === null) return;
  const again = ruleOf(fixture)?.(fixture.out)?.value;
  expect(again ?? fixture.out).toEqual(fixture.out);
});

it("every rule has its fixture", () => {
  const tried = new Set(fixtures.map(([, { rule }]) => rule));
  const all = [...Object.keys(rules), ...Object.keys(factories)];
  expect(all.filter((rule) => !tried.has(rule))).toEqual([]);
});
