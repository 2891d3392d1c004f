import { describe, expect, test } from "vitest";
import type { Schema } from "../../../generator/ir/schema.js";
import type { PackageOptions } from "../../../generator/options/package-options.js";
import { findKinds } from "../../../generator/plan/conversion/find-kinds.js";
import {
  allParts,
  rootsOf,
} from "../../../generator/plan/conversion/holders.js";
import { withSchemas } from "../../bad-inputs/bad-input.js";
import { apiOf } from "../../ir/api-of.js";

interface Row {
  /** Schemas, a line each. */
  readonly given: readonly string[];
  /** The schemas whose values become something else, by their pointers without `/properties`. */
  readonly want: readonly string[];
  /** Those that would, if nothing stood against it. */
  readonly kept?: readonly string[];
}

type Rows = Readonly<Record<string, Row>>;

const time = "{ type: string, format: date-time }";
const big = "{ type: integer, format: int64 }";

const dates: Rows = {
  "a member": {
    given: [`A: { properties: { at: ${time} } }`],
    want: ["A/at"],
  },
  "a day has no time zone": {
    given: ["A: { properties: { on: { type: string, format: date } } }"],
    want: [],
  },
  nullable: {
    given: [
      "A: { properties: { at: { type: [string, 'null'], format: date-time } } }",
    ],
    want: ["A/at"],
  },
  "lists, tuples and maps": {
    given: [
      `A: { properties: { l: { type: array, items: ${time} }, t: { type: array, prefixItems: [${time}, { type: string }], minItems: 2, items: false }, m: { type: object, additionalProperties: ${time} } } }`,
    ],
    want: ["A/l/items", "A/m/additionalProperties", "A/t/prefixItems/0"],
  },
  "a name for a time": {
    given: [
      "A: { properties: { at: { $ref: '#/components/schemas/T' } } }",
      `T: ${time}`,
    ],
    want: ["T"],
  },
  "an index signature that allows the members": {
    given: [
      `A: { properties: { n: { type: integer } }, additionalProperties: ${time}, required: [n] }`,
    ],
    want: ["A/additionalProperties"],
  },
  "a time or another kind of value": {
    given: [
      `A: { properties: { at: { anyOf: [${time}, { type: integer }, { type: array, items: { type: string } }] } } }`,
    ],
    want: ["A/at/anyOf/0"],
  },
  "a time or one of some texts": {
    given: [
      `A: { properties: { at: { anyOf: [${time}, { enum: [never, now] }] } } }`,
    ],
    want: ["A/at/anyOf/0"],
  },
  "a time or any text": {
    given: [
      `A: { properties: { at: { anyOf: [${time}, { type: string }] } } }`,
    ],
    want: [],
    kept: ["A/at/anyOf/0"],
  },
  "any text or a time": {
    given: [
      `A: { properties: { at: { anyOf: [{ type: string }, ${time}] } } }`,
    ],
    want: [],
    kept: ["A/at/anyOf/1"],
  },
  "a time or a text of a form": {
    given: [
      `A: { properties: { at: { anyOf: [{ type: string, pattern: ^a }, ${time}] } } }`,
    ],
    want: [],
    kept: ["A/at/anyOf/1"],
  },
  "a time or an open enum": {
    given: [
      `A: { properties: { at: { anyOf: [${time}, { type: string, enum: [a, b], x-enum-open: true }] } } }`,
    ],
    want: [],
    kept: ["A/at/anyOf/0"],
  },
  "a time or anything in its place": {
    given: [
      `A: { anyOf: [{ properties: { at: ${time} }, required: [at] }, { properties: { at: {} }, required: [b] }] }`,
    ],
    want: [],
    kept: ["A/anyOf/0/at"],
  },
  "members of a union that don't share a name": {
    given: [
      `A: { oneOf: [{ properties: { at: ${time} }, required: [at] }, { properties: { b: { type: string } }, required: [b] }] }`,
    ],
    want: ["A/oneOf/0/at"],
  },
  "members of a union that say the same": {
    given: [
      `A: { oneOf: [{ properties: { at: ${time} }, required: [at] }, { properties: { at: ${time}, b: { type: string } }, required: [b] }] }`,
    ],
    want: ["A/oneOf/0/at", "A/oneOf/1/at"],
  },
  "a text in another member of a union": {
    given: [
      `A: { oneOf: [{ properties: { at: ${time} }, required: [at] }, { properties: { at: { type: string } }, required: [b] }] }`,
    ],
    want: [],
    kept: ["A/oneOf/0/at"],
  },
  "a map in another member of a union": {
    given: [
      `A: { oneOf: [{ properties: { at: ${time} }, required: [at] }, { type: object, additionalProperties: { type: string } }] }`,
    ],
    want: [],
    kept: ["A/oneOf/0/at"],
  },
  "lists of a union": {
    given: [
      `A: { anyOf: [{ type: array, items: ${time} }, { type: array, items: { type: string } }] }`,
    ],
    want: [],
    kept: ["A/anyOf/0/items"],
  },
  "a list and a tuple of a union": {
    given: [
      `A: { anyOf: [{ type: array, items: ${time} }, { type: array, prefixItems: [{ type: integer }, { type: string }], minItems: 2, items: false }] }`,
    ],
    want: [],
    kept: ["A/anyOf/0/items"],
  },
  "a text far inside of a union": {
    given: [
      "A: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }",
      `B: { properties: { in: { properties: { l: { type: array, items: { properties: { at: ${time} } } } } } }, required: [in] }`,
      "C: { properties: { in: { properties: { l: { type: array, items: { properties: { at: { type: string } } } } } } }, required: [in] }",
    ],
    want: [],
    kept: ["B/in/l/items/at"],
  },
  "a discriminator tells them apart": {
    given: [
      "A: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: k, mapping: { b: '#/components/schemas/B', c: '#/components/schemas/C' } } }",
      `B: { properties: { k: { type: string }, at: ${time} }, required: [k] }`,
      "C: { properties: { k: { type: string }, at: { type: string } }, required: [k] }",
    ],
    want: ["B/at"],
  },
  "a constant tells them apart": {
    given: [
      `A: { oneOf: [{ properties: { k: { const: b }, at: ${time} }, required: [k] }, { properties: { k: { const: c }, at: { type: string } }, required: [k] }] }`,
    ],
    want: ["A/oneOf/0/at"],
  },
  "a discriminator of a union that other schemas stand beside": {
    given: [
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { oneOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }] }] }",
      `B: { properties: { v: {}, at: ${time} } }`,
      `C: { properties: { k: { const: c }, v: ${time} }, required: [k] }`,
      "D: { properties: { k: { const: d }, v: { type: string } }, required: [k] }",
    ],
    want: ["B/at", "C/v"],
  },
  "a constant that need not be there does not": {
    given: [
      `A: { oneOf: [{ properties: { k: { const: b }, at: ${time} }, required: [k] }, { properties: { k: { const: c }, at: { type: string } }, required: [at] }] }`,
    ],
    want: [],
    kept: ["A/oneOf/0/at"],
  },
  "what is kept in one place is kept in all": {
    given: [
      "A: { properties: { u: { $ref: '#/components/schemas/U' }, b: { $ref: '#/components/schemas/B' } } }",
      "U: { oneOf: [{ $ref: '#/components/schemas/B' }, { properties: { at: { type: string } }, required: [c] }] }",
      `B: { properties: { at: ${time} }, required: [at] }`,
    ],
    want: [],
    kept: ["B/at"],
  },
  "one refusal leads to the next": {
    given: [
      "A: { anyOf: [{ properties: { x: { $ref: '#/components/schemas/S' } }, required: [x] }, { properties: { x: { $ref: '#/components/schemas/T' } }, required: [y] }] }",
      `S: ${time}`,
      `T: ${time}`,
      "V: { anyOf: [{ properties: { x: { $ref: '#/components/schemas/T' } }, required: [x] }, { properties: { x: { type: string } }, required: [y] }] }",
    ],
    want: [],
    kept: ["S", "T"],
  },
  "both at once: a time": {
    given: [
      `A: { properties: { at: { allOf: [{ type: string }, ${time}] } } }`,
    ],
    want: ["A/at"],
  },
  "both at once, by reference: no type says it": {
    given: [
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }",
      `B: { properties: { at: ${time} } }`,
      "C: { properties: { at: { type: string } } }",
    ],
    want: [],
    kept: ["B/at"],
  },
  "both at once, where one says nothing": {
    given: [
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }",
      `B: { properties: { at: ${time} } }`,
      "C: { properties: { at: {} } }",
    ],
    want: ["B/at"],
  },
  "a pattern beside a declared member": {
    given: [
      `A: { properties: { x-at: { type: string } }, patternProperties: { ^x-: ${time} } }`,
    ],
    want: ["A/patternProperties/^x-", "A/x-at"],
  },
  "a pattern that JavaScript can't read": {
    given: [`A: { type: object, patternProperties: { '(?<=[': ${time} } }`],
    want: [],
    kept: ["A/patternProperties/(?<=["],
  },
  recursion: {
    given: [
      `A: { properties: { at: ${time}, next: { $ref: '#/components/schemas/A' }, all: { type: array, items: { $ref: '#/components/schemas/A' } } } }`,
    ],
    want: ["A/at"],
  },
  "recursion through a union with a text": {
    given: [
      `A: { anyOf: [{ properties: { at: ${time}, in: { $ref: '#/components/schemas/A' } }, required: [in] }, { properties: { at: { type: string } }, required: [x] }] }`,
    ],
    want: [],
    kept: ["A/anyOf/0/at"],
  },
  "a time with a prefix is a template": {
    given: [
      `A: { properties: { at: { type: string, format: date-time, pattern: ^20, x-template-literal: true } } }`,
    ],
    want: [],
  },
  "bytes are none": {
    given: ["A: { properties: { at: { type: string, format: binary } } }"],
    want: [],
  },
  "an enum of times": {
    given: [
      'A: { properties: { at: { type: string, format: date-time, enum: ["2026-01-01T00:00:00Z"] } } }',
    ],
    want: [],
  },
};

const bigints: Rows = {
  "a member": {
    given: [`A: { properties: { id: ${big} } }`],
    want: ["A/id"],
  },
  "without a sign": {
    given: ["A: { properties: { id: { type: integer, format: uint64 } } }"],
    want: ["A/id"],
  },
  "32 bits, and a fraction": {
    given: [
      "A: { properties: { a: { type: integer, format: int32 }, b: { type: number, format: int64 } } }",
    ],
    want: [],
  },
  "a format that allOf adds": {
    given: [
      "A: { properties: { id: { type: integer, allOf: [{ type: integer, format: int64 }] } } }",
    ],
    want: ["A/id"],
  },
  "or a text": {
    given: [
      "A: { properties: { id: { type: [integer, string], format: int64 } } }",
    ],
    want: ["A/id"],
  },
  "or another number": {
    given: [`A: { properties: { id: { anyOf: [${big}, { type: number }] } } }`],
    want: [],
    kept: ["A/id/anyOf/0"],
  },
  "or an integer of 32 bits": {
    given: [
      `A: { properties: { id: { anyOf: [{ type: integer, format: int32 }, ${big}] } } }`,
    ],
    want: [],
    kept: ["A/id/anyOf/1"],
  },
  "or -1": {
    given: [`A: { properties: { id: { anyOf: [{ const: -1 }, ${big}] } } }`],
    want: ["A/id/anyOf/1"],
  },
  "two kinds of 64 bits": {
    given: [
      `A: { properties: { id: { anyOf: [${big}, { type: integer, format: uint64 }] } } }`,
    ],
    want: ["A/id/anyOf/0", "A/id/anyOf/1"],
  },
  "an enum": {
    given: [
      "A: { properties: { id: { type: integer, format: int64, enum: [1, 2] } } }",
    ],
    want: [],
  },
};

const digits: Rows = {
  "a member": {
    given: [`A: { properties: { id: ${big} } }`],
    want: ["A/id"],
  },
  "or a text: to send it, one had to know which": {
    given: [
      "A: { properties: { id: { type: [integer, string], format: int64 } } }",
    ],
    want: [],
    kept: ["A/id"],
  },
  "or a known text": {
    given: [
      `A: { properties: { id: { anyOf: [${big}, { enum: [none, all] }] } } }`,
    ],
    want: ["A/id/anyOf/0"],
  },
};

const temporal: Rows = {
  "an instant and a day": {
    given: [
      `A: { properties: { at: ${time}, on: { type: string, format: date }, by: { type: string, format: time } } }`,
    ],
    want: ["A/at", "A/on"],
  },
  "an instant or a day": {
    given: [
      `A: { properties: { at: { anyOf: [${time}, { type: string, format: date }] } } }`,
    ],
    want: [],
    kept: ["A/at/anyOf/0", "A/at/anyOf/1"],
  },
};

const tables: readonly (readonly [string, Rows, Partial<PackageOptions>])[] = [
  ["Date", dates, { dateTime: "Date" }],
  ["Temporal", temporal, { dateTime: "Temporal" }],
  ["bigint", bigints, { int64: "bigint" }],
  ["string", digits, { int64: "string" }],
];

describe.each(tables)("%s", (_, rows, options) => {
  test.each(Object.entries(rows))("%s", async (_, { given, want, kept }) => {
    const text = withSchemas(given.map((line) => `    ${line}\n`).join(""));
    const [api] = await apiOf(text);
    const { kindOf, refusals } = findKinds(api, options, new Map());
    const all = allParts(rootsOf(api), api.schemas);
    const converted = all.filter((schema) => kindOf(schema) !== undefined);
    expect(pointers(converted)).toEqual([...want].sort());
    const refused = refusals.map(({ schema }) => schema);
    expect(pointers(refused)).toEqual([...(kept ?? [])].sort());
  });
});

/** `A/at` for `/components/schemas/A/properties/at`; each once. */
function pointers(schemas: readonly Schema[]): readonly string[] {
  const all = schemas.map(({ key }) =>
    key.replace(/^\/components\/schemas\//, "").replaceAll("/properties", ""),
  );
  return [...new Set(all)].sort();
}
