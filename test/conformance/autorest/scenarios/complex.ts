import { gets, type Area, type Table } from "../scenario.js";
import * as fish from "./fish.js";

const yellow = { id: 2, name: "abc", color: "YELLOW" };
const longName =
  "field_56_zeros_after_the_dot_and_negative_zero_before_dot_and_this_is_a_long_field_name_on_purpose";
const array = [
  "1, 2, 3, 4",
  "",
  null,
  "&S#$(*Y",
  "The quick brown fox jumps over the lazy dog",
];
const defaultProgram = {
  txt: "notepad",
  bmp: "mspaint",
  xls: "excel",
  exe: "",
  "": null,
};
const siamese = {
  breed: "persian",
  color: "green",
  hates: [
    { food: "tomato", id: 1, name: "Potato" },
    { food: "french fries", id: -1, name: "Tomato" },
  ],
  id: 2,
  name: "Siameeee",
};

/** body-complex.json: the body is an object. */
export const complex: Area = {
  document: "body-complex.json",
  category: "vanilla",
  scenarios: [
    [
      "putComplexBasicValid",
      {
        call: "PUT /complex/basic/valid",
        given: { "api-version": "2016-02-29" },
        body: { id: 2, name: "abc", color: "Magenta" },
      },
    ],
    ...gets([
      ["getComplexBasicValid", "/complex/basic/valid", yellow],
      ["getComplexBasicEmpty", "/complex/basic/empty", {}],
      ["getComplexBasicNotProvided", "/complex/basic/notprovided"],
      ["getComplexBasicNull", "/complex/basic/null", { id: null, name: null }],
      [
        "getComplexBasicInvalid",
        "/complex/basic/invalid",
        { id: "a", name: "abc" },
      ],
    ]),
    ...primitive("Integer", "integer", { field1: -1, field2: 2 }),
    ...primitive("Long", "long", {
      field1: 1099511627775,
      field2: -999511627788,
    }),
    ...primitive("Float", "float", { field1: 1.05, field2: -0.003 }),
    ...primitive("Double", "double", { field1: 3e-100, [longName]: -5e-57 }),
    ...primitive("Bool", "bool", { field_true: true, field_false: false }),
    ...primitive("String", "string", {
      field: "goodrequest",
      empty: "",
      null: null,
    }),
    ...primitive("Date", "date", { field: "0001-01-01", leap: "2016-02-29" }),
    ...primitive("DateTime", "datetime", {
      field: "0001-01-01T00:00:00Z",
      now: "2015-05-18T18:38:00Z",
    }),
    ...primitive("DateTimeRfc1123", "datetimerfc1123", {
      field: "Mon, 01 Jan 0001 00:00:00 GMT",
      now: "Mon, 18 May 2015 11:38:00 GMT",
    }),
    ...primitive("Duration", "duration", { field: "P123DT22H14M12.011S" }),
    ...primitive("Byte", "byte", { field: "//79/AD6+fj39g==" }),
    ...both("ArrayValid", "/complex/array/valid", { array }),
    ...both("ArrayEmpty", "/complex/array/empty", { array: [] }),
    ...both("DictionaryValid", "/complex/dictionary/typed/valid", {
      defaultProgram,
    }),
    ...both("DictionaryEmpty", "/complex/dictionary/typed/empty", {
      defaultProgram: {},
    }),
    ...gets([
      ["getComplexArrayNotProvided", "/complex/array/notprovided", {}],
      [
        "getComplexDictionaryNull",
        "/complex/dictionary/typed/null",
        { defaultProgram: null },
      ],
      [
        "getComplexDictionaryNotProvided",
        "/complex/dictionary/typed/notprovided",
        {},
      ],
      ["getComplexInheritanceValid", "/complex/inheritance/valid", siamese],
      [
        "getComplexPolymorphismValid",
        "/complex/polymorphism/valid",
        fish.salmon,
      ],
      [
        "getComplexPolymorphismComplicated",
        "/complex/polymorphism/complicated",
        fish.smartSalmon,
      ],
      [
        "getComplexPolymorphismDotSyntax",
        "/complex/polymorphism/dotsyntax",
        fish.dotSalmon,
      ],
      [
        "getComposedWithDiscriminator",
        "/complex/polymorphism/composedWithDiscriminator",
        fish.market({ "fish.type": "DotSalmon" }),
      ],
      [
        "getComposedWithoutDiscriminator",
        "/complex/polymorphism/composedWithoutDiscriminator",
        fish.market({}),
      ],
      [
        "getComplexPolymorphicRecursiveValid",
        "/complex/polymorphicrecursive/valid",
        fish.recursiveSalmon,
      ],
      [
        "getComplexReadOnlyPropertyValid",
        "/complex/readonlyproperty/valid",
        { id: "1234", size: 2 },
      ],
    ]),
    [
      "putComplexInheritanceValid",
      { call: "PUT /complex/inheritance/valid", body: siamese },
    ],
    [
      "putComplexPolymorphismValid",
      { call: "PUT /complex/polymorphism/valid", body: fish.salmon },
    ],
    [
      "putComplexPolymorphismComplicated",
      {
        call: "PUT /complex/polymorphism/complicated",
        body: fish.smartSalmon,
      },
    ],
    [
      "putComplexPolymorphismNoDiscriminator",
      {
        call: "PUT /complex/polymorphism/missingdiscriminator",
        body: fish.salmon,
        want: fish.untaggedSalmon,
      },
    ],
    [
      "putComplexPolymorphicRecursiveValid",
      {
        call: "PUT /complex/polymorphicrecursive/valid",
        body: fish.recursiveSalmon,
      },
    ],
    [
      "putComplexReadOnlyPropertyValid",
      { call: "PUT /complex/readonlyproperty/valid", body: { size: 2 } },
    ],
  ],
};

function primitive(name: string, path: string, value: object): Table {
  return both(`Primitive${name}`, `/complex/primitive/${path}`, value);
}

/** The same object, answered and sent. */
function both(name: string, path: string, value: object): Table {
  return [
    [`getComplex${name}`, { call: `GET ${path}`, want: value }],
    [`putComplex${name}`, { call: `PUT ${path}`, body: value }],
  ];
}
