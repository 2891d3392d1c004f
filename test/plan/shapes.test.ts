import { describe, expect, it } from "vitest";
import { planOf } from "./plan-of.js";
import { sayMembers, sayType } from "./say-type.js";
import type { PackagePlan } from "../../generator/plan/package-plan.js";

/** A schema, and its type where it is received, and where it is sent if that is another. */
interface Row {
  readonly given: string;
  readonly received: string;
  readonly sent?: string;
}

function documentOf(schema: string): string {
  const content = (name: string): string =>
    `content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } }`;
  return `openapi: 3.1.1
info: { title: T, version: "1" }
servers: [{ url: https://t.example }]
paths:
  /a:
    post:
      operationId: swap
      requestBody: { required: true, ${content("Sent")} }
      responses: { "200": { description: Done., ${content("Received")} } }
components:
  schemas:
    Received: ${schema}
    Sent: ${schema}
`;
}

function drawn(name: string, plan: PackagePlan): string {
  const all = plan.models.flatMap(({ declarations }) => declarations);
  const found = all.find(
    ({ symbol }) => plan.symbols.get(symbol)?.export === name,
  );
  if (found?.kind === "alias") return sayType(found.type, plan);
  if (found?.kind !== "interface") throw new Error(`no type ${name}`);
  const indexes = (found.indexes ?? []).map(
    ({ keys, values }) => ` [${sayType(keys, plan)}]: ${sayType(values, plan)}`,
  );
  return sayMembers(found.members, plan) + indexes.join("");
}

const lists: Readonly<Record<string, Row>> = {
  "at least one": {
    given: "{ type: array, items: { type: string }, minItems: 1 }",
    received: "[string, ...string[]]",
    sent: "string[]",
  },
  "one to three": {
    given: "{ type: array, items: { type: string }, minItems: 1, maxItems: 3 }",
    received: "[string, ...string[]]",
    sent: "string[]",
  },
  "at most three": {
    given: "{ type: array, items: { type: string }, maxItems: 3 }",
    received: "string[]",
  },
  "exactly three": {
    given: "{ type: array, items: { type: string }, minItems: 3, maxItems: 3 }",
    received: "[string, string, string]",
  },
  "exactly five": {
    given: "{ type: array, items: {}, minItems: 5, maxItems: 5 }",
    received: "[unknown, unknown, unknown, unknown, unknown]",
  },
  "exactly six": {
    given: "{ type: array, items: {}, minItems: 6, maxItems: 6 }",
    received: "unknown[]",
  },
  none: {
    given: "{ type: array, items: {}, maxItems: 0 }",
    received: "[]",
  },
  "what only items says to be a list": {
    given: "{ items: { type: string } }",
    received: "string[] | array-like",
  },
};

const objects: Readonly<Record<string, Row>> = {
  "names of forms, of which one is within the other": {
    given:
      "{ type: object, patternProperties: { ^x-: { type: [string, integer] }, ^x-a-: { type: string } } }",
    received:
      "{ [string]: unknown } & { [`x-${string}`]: string | number } & { [`x-a-${string}`]: (string | number) & string }",
  },
  "a form of names beside declared members": {
    given:
      "{ properties: { x-a: { type: string }, b: { type: string } }, patternProperties: { ^x-: { type: [string, integer] } } }",
    received:
      "{ x-a?: string; b?: string } [`x-${string}`]: string | number | undefined",
    sent: "{ x-a?: string | undefined; b?: string | undefined } [`x-${string}`]: string | number | undefined",
  },
  "a form of names in a map": {
    given:
      "{ type: object, patternProperties: { ^x-: { type: string } }, additionalProperties: { type: integer } }",
    received: "{ [string]: number | string } & { [`x-${string}`]: string }",
  },
  "a form of names in a closed object": {
    given:
      "{ type: object, patternProperties: { ^x-: { type: string } }, additionalProperties: false }",
    received: "{ [string]: string }",
  },
  "a form of names that may be anything": {
    given: "{ properties: { b: {} }, patternProperties: { ^x-: {} } }",
    received: "{ b?: unknown }",
  },
  "the same form twice": {
    given:
      "{ type: object, patternProperties: { ^x-: { type: string }, '^x\\-': { type: string } } }",
    received: "{ [string]: unknown } & { [`x-${string}`]: string }",
  },
  "names that are listed": {
    given:
      "{ type: object, propertyNames: { const: a }, additionalProperties: { type: string } }",
    received: '{ [in "a"]?: string }',
    sent: '{ [in "a"]?: string | undefined }',
  },
  "an optional member that every object has": {
    given:
      "{ required: [valueOf], properties: { toString: { type: string }, valueOf: { type: string } } }",
    received: '{ toString?: string | Object["toString"]; valueOf: string }',
    sent: '{ toString?: string | Object["toString"] | undefined; valueOf: string }',
  },
  "a closed object of one member or another": {
    given:
      "{ oneOf: [{ type: object, properties: { a: {} }, required: [a], additionalProperties: false }, { type: object, properties: { b: {} }, required: [b], additionalProperties: false }] }",
    received: "ReceivedByA | ReceivedByB",
    sent: "SentByA | SentByB",
  },
};

const tables = { lists, objects };

describe.each(Object.entries(tables))("types of %s", (_, table) => {
  it.each(Object.entries(table))("%s", async (_name, row) => {
    const { plan } = await planOf(documentOf(row.given));
    expect(drawn("Received", plan)).toBe(row.received);
    expect(drawn("Sent", plan)).toBe(row.sent ?? row.received);
  });
});
