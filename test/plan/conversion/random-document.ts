import fc from "fast-check";
import type { Json, JsonObject } from "../../../generator/source/json.js";

const names = ["A", "B", "C"] as const;
const members = ["a", "b", "c"] as const;

const time: Json = { type: "string", format: "date-time" };
const big: Json = { type: "integer", format: "int64" };

const leaf: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(time) },
  { weight: 4, arbitrary: fc.constant(big) },
  { weight: 2, arbitrary: fc.constant<Json>({ type: "string" }) },
  fc.constant<Json>({ type: "integer" }),
  fc.constant<Json>({ type: "boolean" }),
  fc.constant<Json>({ enum: ["x", "y"] }),
  fc.constant<Json>({ const: -1 }),
  fc.constant<Json>({ type: ["string", "null"], format: "date-time" }),
  fc.constant<Json>({ type: ["integer", "string"], format: "int64" }),
  fc.constant<Json>({}),
);

const reference = fc
  .constantFrom(...names)
  .map((name): Json => ({ $ref: `#/components/schemas/${name}` }));

const { schema, object } = fc.letrec<{ schema: Json; object: JsonObject }>(
  (tie) => ({
    object: fc
      .record({
        properties: fc.dictionary(fc.constantFrom(...members), tie("schema"), {
          minKeys: 1,
        }),
        required: fc.subarray([...members]),
        additionalProperties: fc.option(
          fc.oneof(fc.constant(false), tie("schema")),
          { nil: undefined, freq: 3 },
        ),
        tag: fc.option(fc.constantFrom("p", "q"), { nil: undefined }),
      })
      .map(({ properties, required, additionalProperties, tag }) => ({
        type: "object",
        properties: {
          ...properties,
          ...(tag === undefined ? {} : { k: { const: tag } }),
        },
        required: [
          ...required.filter((name) => Object.hasOwn(properties, name)),
          ...(tag === undefined ? [] : ["k"]),
        ],
        ...(additionalProperties === undefined ? {} : { additionalProperties }),
      })),
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      reference,
      tie("object") as fc.Arbitrary<Json>,
      tie("schema").map((items): Json => ({ type: "array", items })),
      fc.tuple(tie("schema"), tie("schema")).map((prefixItems): Json => ({
        type: "array",
        prefixItems,
        minItems: 2,
        items: false,
      })),
      tie("schema").map((additionalProperties): Json => ({
        type: "object",
        additionalProperties,
      })),
      fc
        .array(tie("schema"), { minLength: 2, maxLength: 3 })
        .map((anyOf): Json => ({ anyOf })),
    ),
  }),
);

/** The schemas of a document, called A, B and C, that hold each other; C may be both A and B. */
export const randomSchemas: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.oneof(object, schema),
    object,
    fc.oneof(
      { weight: 3, arbitrary: schema },
      fc.constant<Json>({
        allOf: [
          { $ref: "#/components/schemas/A" },
          { $ref: "#/components/schemas/B" },
        ],
      }),
    ),
  )
  .map(([A, B, C]) => ({ A, B, C }));
