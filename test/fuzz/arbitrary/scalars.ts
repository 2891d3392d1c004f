import fc from "fast-check";
import type { Json } from "../../../generator/source/json.js";
import { choice, keywords, sometimes, type Schema } from "./keywords.js";
import { isModern, type Scope } from "./scope.js";
import { integers, numbers, patterns, texts, valuesOver } from "./values.js";

const lengths = fc.nat({ max: 4 });

/** Schemas without a schema in them. */
export function scalarSchemas(scope: Scope): fc.Arbitrary<Schema> {
  const modern = isModern(scope);
  return choice<Schema>(
    [6, textSchemas(scope)],
    [4, numberSchemas(scope)],
    [2, fc.constant({ type: "boolean" })],
    [3, textEnums],
    [1, numberEnums],
    [1, mixedEnums(scope)],
    [modern ? 1 : 0, fc.constant({ type: "null" })],
    [modern ? 2 : 0, constants(scope)],
    [modern ? 2 : 0, typeLists],
    [1, fc.constant({})],
    [modern ? 1 : 0, fc.boolean()],
  );
}

function textSchemas(scope: Scope): fc.Arbitrary<Schema> {
  const modern = isModern(scope);
  const some = keywords({
    type: fc.constant("string"),
    format: sometimes(
      4,
      fc.constantFrom("date-time", "date", "uuid", "byte", "email", "x-own"),
    ),
    pattern: sometimes(5, fc.constantFrom(...patterns.keys())),
    minLength: sometimes(8, lengths),
    maxLength: sometimes(8, lengths),
    ...(modern
      ? {
          contentEncoding: sometimes(20, fc.constantFrom("base64")),
          contentMediaType: sometimes(
            20,
            fc.constantFrom("text/html", "application/json", "image/png"),
          ),
        }
      : {}),
  });
  return choice<Schema>(
    [20, some],
    [1, fc.constant({ type: "string", format: "binary" })],
    [
      1,
      fc.constant({
        type: "string",
        pattern: "^cat_[0-9]+$",
        "x-template-literal": true,
      }),
    ],
  );
}

function numberSchemas(scope: Scope): fc.Arbitrary<Schema> {
  const exclusive = isModern(scope) ? integers : fc.boolean();
  return keywords({
    type: fc.constantFrom("integer", "number"),
    format: sometimes(4, fc.constantFrom("int32", "int64", "float", "double")),
    minimum: sometimes(6, fc.integer({ min: -2, max: 2 })),
    maximum: sometimes(6, fc.integer({ min: 1, max: 20 })),
    exclusiveMinimum: sometimes(10, exclusive),
    exclusiveMaximum: sometimes(10, exclusive),
    multipleOf: sometimes(10, fc.constantFrom(1, 2, 0.5)),
  });
}

const types = ["null", "boolean", "object", "array", "number", "string"];

/** `type: [string, "null"]`, and any other list of types. */
const typeLists: fc.Arbitrary<Schema> = keywords({
  type: choice<Json>(
    [2, fc.constantFrom(...types).map((type) => [type, "null"])],
    [1, fc.shuffledSubarray([...types, "integer"], { minLength: 1 })],
  ).map((list) => [...new Set(list as readonly Json[])]),
  format: sometimes(6, fc.constantFrom("int32", "date")),
});

function constants({ names }: Scope): fc.Arbitrary<Schema> {
  return choice<Schema>(
    [3, texts.map((value) => ({ type: "string", const: value }))],
    [3, valuesOver(names).map((value) => ({ const: value }))],
  );
}

/** What others wrote beside their enums, right and wrong. */
function enumExtensions(values: readonly Json[]): fc.Arbitrary<Schema> {
  const some = fc.array(
    fc.constantFrom("A", "b", "Größe", "class", "1a", "", "a b", "__proto__"),
    { minLength: values.length, maxLength: values.length },
  );
  const described = fc.constant(
    Object.fromEntries(
      values.map((value) => [
        typeof value === "object" ? JSON.stringify(value) : String(value),
        { name: "N", description: "*/" },
      ]),
    ),
  );
  return choice<Schema>(
    [12, fc.constant({})],
    [1, some.map((names) => ({ "x-enum-varnames": names }))],
    [1, some.map((names) => ({ "x-enumNames": names }))],
    [1, some.map((all) => ({ "x-enum-descriptions": all }))],
    [1, fc.boolean().map((open) => ({ "x-enum-open": open }))],
    [1, fc.boolean().map((open) => ({ "x-extensible-enum": open }))],
    [1, fc.constant({ "x-speakeasy-unknown-values": "allow" })],
    [1, described.map((all) => ({ "x-fern-enum": all }))],
    [
      1,
      some.map((names) => ({
        "x-ms-enum": {
          name: names[0] ?? "E",
          modelAsString: names.length > 2,
          values: values.map((value, i) => ({ value, name: names[i] ?? "" })),
        },
      })),
    ],
  );
}

function enums(
  type: string | undefined,
  values: fc.Arbitrary<Json>,
  extended: boolean,
): fc.Arbitrary<Schema> {
  return fc
    .uniqueArray(values, {
      minLength: 1,
      maxLength: 5,
      selector: (value) => JSON.stringify(value),
    })
    .chain((list) =>
      (extended ? enumExtensions(list) : fc.constant({})).map((more) => ({
        ...(type === undefined ? {} : { type }),
        enum: list,
        ...(more as object),
      })),
    );
}

const textEnums: fc.Arbitrary<Schema> = choice<Schema>(
  [12, enums("string", texts, true)],
  [
    1,
    fc
      .uniqueArray(texts, { minLength: 1, maxLength: 3 })
      .map((values) => ({ type: "string", "x-extensible-enum": values })),
  ],
);

const numberEnums: fc.Arbitrary<Schema> = choice<Schema>(
  [3, enums("integer", integers, true)],
  [1, enums("number", numbers, true)],
);

function mixedEnums({ names }: Scope): fc.Arbitrary<Schema> {
  return enums(undefined, valuesOver(names), false);
}
