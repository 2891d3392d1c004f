import type { Declared, Place, Shape } from "./declared.js";

/** A value of a parameter that has no place in the table of styles. */
export interface SpecialParameter {
  readonly declared: Omit<Declared, "name">;
  readonly value: unknown;
  /** Where the server reads something else. */
  readonly want?: unknown;
  /** No request is made. */
  readonly isRefused?: true;
}

const text: Shape = { type: "string" };
const integer: Shape = { type: "integer" };

const object: Shape = {
  type: ["object", "null"],
  properties: {
    name: text,
    tags: { type: "array", items: text },
    at: { type: "object", properties: { x: integer } },
  },
};

/** What JSON has to carry through every place: delimiters, quotes, other scripts. */
const hostile = {
  name: 'a&b=c;d,e "f" / ü 🔵 100% %41',
  tags: ["", ","],
  at: { x: -1 },
};

const places: readonly Place[] = ["path", "query", "header", "cookie"];

const asJSON = (place: Place, schema: Shape): Omit<Declared, "name"> => ({
  in: place,
  required: place === "path",
  content: { "application/json": { schema } },
});
const asText = (place: Place): Omit<Declared, "name"> => ({
  in: place,
  required: place === "path",
  content: { "text/plain": { schema: text } },
});

/** `content` (OAS 3.2.0, 4.12), JSON and text, in every place. */
export const contents: readonly (readonly [string, SpecialParameter])[] =
  places.flatMap((place) => [
    [
      `an object as JSON in ${place}`,
      { declared: asJSON(place, object), value: hostile },
    ],
    [
      `an empty object as JSON in ${place}`,
      { declared: asJSON(place, object), value: {} },
    ],
    [
      `null as JSON in ${place}`,
      { declared: asJSON(place, object), value: null },
    ],
    [
      `a list as JSON in ${place}`,
      {
        declared: asJSON(place, { type: "array", items: text }),
        value: ["a,b", "&"],
      },
    ],
    [
      `an empty list as JSON in ${place}`,
      { declared: asJSON(place, { type: "array", items: text }), value: [] },
    ],
    [
      `a text as JSON in ${place}`,
      { declared: asJSON(place, text), value: '"a" b' },
    ],
    [
      `an empty text as JSON in ${place}`,
      { declared: asJSON(place, text), value: "" },
    ],
    [
      `a number as JSON in ${place}`,
      { declared: asJSON(place, integer), value: 12 },
    ],
    [
      `a text as text in ${place}`,
      { declared: asText(place), value: "a=b&c; d%" },
    ],
    [
      `nothing in ${place}`,
      {
        declared: asJSON(place, object),
        value: undefined,
        ...(place === "path" ? { isRefused: true as const } : {}),
      },
    ],
  ]);

const deep = (schema: Shape, explode = true): Omit<Declared, "name"> => ({
  in: "query",
  style: "deepObject",
  explode,
  schema,
});

const range: Shape = {
  type: "object",
  properties: { gt: integer, gte: integer, lt: integer, lte: integer },
};
const filter: Shape = {
  type: "object",
  properties: {
    created: range,
    status: text,
    items: {
      type: "array",
      items: {
        type: "object",
        properties: {
          price: text,
          metadata: { type: "object", additionalProperties: text },
          tags: { type: "array", items: text },
        },
      },
    },
  },
};

/** `deepObject` as Stripe has it: deeper than OpenAPI says, and lists. */
export const deepObjects: readonly (readonly [string, SpecialParameter])[] = [
  ["a range", { declared: deep(range), value: { gte: 1, lt: 20 } }],
  [
    "a range, not said to explode",
    { declared: deep(range, false), value: { gt: 0 } },
  ],
  [
    "a list of texts",
    {
      declared: deep({ type: "array", items: text }),
      value: ["data.a", "b c"],
    },
  ],
  [
    "a range in an object",
    { declared: deep(filter), value: { created: { gte: 1 }, status: "a&b" } },
  ],
  [
    "objects in a list in an object",
    {
      declared: deep(filter),
      value: {
        items: [
          {
            price: "p_1",
            metadata: { "a b": "ü", "=": "[" },
            tags: ["x", "y"],
          },
          { price: "p_2" },
        ],
      },
    },
  ],
  [
    "members that are undefined",
    {
      declared: deep(filter),
      value: { status: undefined, created: { gte: undefined, lt: 2 } },
      want: { created: { lt: 2 } },
    },
  ],
  [
    "an object of empty objects",
    {
      declared: deep(filter),
      value: { created: {}, items: [] },
      want: undefined,
    },
  ],
];
