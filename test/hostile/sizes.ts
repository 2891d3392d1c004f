import type { JsonObject } from "../../generator/source/json.js";

const first = { $ref: "#/components/schemas/First" };
const part = (index: number): JsonObject => ({
  $ref: `#/components/schemas/Part${String(index)}`,
});

/** A document of so many of something, named by what there is much of. */
export const sizes: Readonly<
  Record<string, { most: number; of: (count: number) => JsonObject }>
> = {
  "values of an enum": {
    most: 10_000,
    of: (count) =>
      document({
        First: {
          type: "string",
          enum: each(count, (index) => `value_${index}`),
        },
      }),
  },
  "values of many kinds": {
    most: 10_000,
    of: (count) =>
      document({
        First: {
          enum: each(count, (index) =>
            Number(index) % 2 === 0 ? Number(index) : `v${index}`,
          ),
        },
      }),
  },
  properties: {
    most: 5_000,
    of: (count) =>
      document({
        First: {
          type: "object",
          required: each(count, (index) => `p${index}`),
          properties: members(count, (index) => [
            `p${index}`,
            { type: "string" },
          ]),
        },
      }),
  },
  "inline objects": {
    most: 2_000,
    of: (count) =>
      document({
        First: {
          type: "object",
          properties: members(count, (index) => [
            `p${index}`,
            {
              type: "object",
              properties: { [`q${index}`]: { enum: ["a", index] } },
            },
          ]),
        },
      }),
  },
  "branches with a tag": {
    most: 3_000,
    of: (count) =>
      document({
        First: {
          oneOf: each(count, (index) => ({
            type: "object",
            required: ["kind"],
            properties: {
              kind: { const: `k${index}` },
              [`p${index}`]: { type: "string" },
            },
          })),
        },
      }),
  },
  "branches that only their members tell apart": {
    most: 3_000,
    of: (count) =>
      document({
        First: {
          anyOf: each(count, (index) => ({
            type: "object",
            required: [`p${index}`],
            properties: { [`p${index}`]: { type: "string" } },
          })),
        },
      }),
  },
  "heirs of one parent": {
    most: 2_000,
    of: (count) =>
      document({
        First: {
          type: "object",
          required: ["kind"],
          properties: { kind: { type: "string" } },
          discriminator: { propertyName: "kind" },
        },
        ...members(count, (index) => [
          `Part${index}`,
          {
            allOf: [
              first,
              {
                type: "object",
                properties: { [`p${index}`]: { type: "string" } },
              },
            ],
          },
        ]),
      }),
  },
  "parts of one schema": {
    most: 2_000,
    of: (count) =>
      document({
        First: {
          allOf: each(count, (index) => ({
            type: "object",
            properties: {
              [`p${index}`]: { type: "string" },
              same: { type: "string" },
            },
          })),
        },
      }),
  },
  "members, of which one must be there": {
    most: 3_000,
    of: (count) =>
      document({
        First: {
          type: "object",
          properties: members(count, (index) => [
            `p${index}`,
            { type: "string" },
          ]),
          oneOf: each(count, (index) => ({ required: [`p${index}`] })),
        },
      }),
  },
  "references in a row": {
    most: 20_000,
    of: (count) => rowOf(count, (next) => next),
  },
  "schemas that go on with the next": {
    most: 5_000,
    of: (count) =>
      rowOf(count, (next) => ({ type: "object", properties: { next } })),
  },
  "heirs of heirs": {
    most: 1_000,
    of: (count) =>
      rowOf(count, (next, index) => ({
        allOf: [
          next,
          { type: "object", properties: { [`p${index}`]: { type: "string" } } },
        ],
      })),
  },
  "levels that double, of parts": {
    most: 30,
    of: (count) => rowOf(count, (next) => ({ allOf: [next, next] })),
  },
  "levels that double, of alternatives": {
    most: 30,
    of: (count) =>
      rowOf(count, (next) => ({
        oneOf: [next, { type: "array", items: next }],
      })),
  },
  "levels that double, of members": {
    most: 30,
    of: (count) =>
      rowOf(count, (next) => ({
        type: "object",
        properties: { left: next, right: next },
      })),
  },
  "levels that double, of parts and members": {
    most: 30,
    of: (count) =>
      rowOf(count, (next, index) => ({
        allOf: [
          next,
          {
            type: "object",
            properties: { left: next, [`p${index}`]: { type: "string" } },
          },
        ],
      })),
  },
  "levels that double, of conditions": {
    most: 24,
    of: (count) =>
      rowOf(count, (next) => ({ if: next, then: next, else: next })),
  },
  "pairs that multiply": {
    most: 40,
    of: (count) =>
      document({
        First: {
          allOf: each(count, (index) => ({
            oneOf: ["a", "b"].map((side) => ({
              type: "object",
              required: [`${side}${index}`],
              properties: { [`${side}${index}`]: { type: "string" } },
            })),
          })),
        },
      }),
  },
  "dependent schemas": {
    most: 300,
    of: (count) =>
      document({
        First: {
          type: "object",
          properties: members(count, (index) => [
            `p${index}`,
            { type: "string" },
          ]),
          dependentSchemas: members(count, (index) => [
            `p${index}`,
            { required: [`q${index}`] },
          ]),
        },
      }),
  },
  "names that become the same": {
    most: 2_000,
    of: (count) =>
      document({
        First: { type: "string" },
        ...members(count, (index) => [
          `Same${"_".repeat(Number(index) + 1)}`,
          { type: "object" },
        ]),
      }),
  },
  "references that lead nowhere": {
    most: 3_000,
    of: (count) =>
      document({
        First: { type: "string" },
        ...members(count, (index) => [
          `Part${index}`,
          { $ref: `#/components/schemas/Missing${index}` },
        ]),
      }),
  },
  "words of a description": {
    most: 500_000,
    of: (count) =>
      document({
        First: { type: "string", description: "word ".repeat(count) },
      }),
  },
  operations: {
    most: 3_000,
    of: (count) => ({
      ...document({ First: { type: "string" } }),
      paths: members(count, (index) => [
        `/things/{id}/parts${index}`,
        {
          get: {
            parameters: [
              {
                name: "id",
                in: "path",
                required: true,
                schema: { type: "string" },
              },
            ],
            responses: {
              200: {
                description: "One.",
                content: { "application/json": { schema: first } },
              },
            },
          },
        },
      ]),
    }),
  },
};

/** Schemas each of which is made of the next; the last one is an object. */
function rowOf(
  count: number,
  schema: (next: JsonObject, index: string) => JsonObject,
): JsonObject {
  const last = { type: "object", properties: { x: { type: "string" } } };
  return document({
    First: part(0),
    ...members(count, (index) => [
      `Part${index}`,
      Number(index) === count - 1
        ? last
        : schema(part(Number(index) + 1), index),
    ]),
  });
}

function each<T>(count: number, of: (index: string) => T): T[] {
  return Array.from({ length: count }, (_, index) => of(String(index)));
}

function members<T>(
  count: number,
  of: (index: string) => readonly [string, T],
): Record<string, T> {
  return Object.fromEntries(each(count, of));
}

function document(schemas: JsonObject): JsonObject {
  const content = { "application/json": { schema: first } };
  return {
    openapi: "3.1.0",
    info: { title: "Sizes", version: "1" },
    servers: [{ url: "https://api.example.test" }],
    paths: {
      "/first": {
        get: {
          operationId: "getFirst",
          responses: { 200: { description: "It.", content } },
        },
      },
    },
    components: { schemas },
  };
}
