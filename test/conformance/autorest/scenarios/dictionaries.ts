import { gets, notJSON, puts, type Area } from "../scenario.js";

/** The dictionaries of this document count their keys from 0. */
function counted(...values: readonly unknown[]): object {
  return Object.fromEntries(values.entries());
}

const one = { "1": "one", "2": "two", "3": "three" };
const four = { "4": "four", "5": "five", "6": "six" };
const seven = { "7": "seven", "8": "eight", "9": "nine" };
const first = { integer: 1, string: "2" };
const last = { integer: 5, string: "6" };
const lists = [
  ["1", "2", "3"],
  ["4", "5", "6"],
  ["7", "8", "9"],
];

/** What is answered to a GET and sent with a PUT of the same path. */
const both = [
  ["Empty", "empty", {}],
  ["BooleanValid", "prim/boolean/tfft", counted(true, false, false, true)],
  ["IntegerValid", "prim/integer/1.-1.3.300", counted(1, -1, 3, 300)],
  ["LongValid", "prim/long/1.-1.3.300", counted(1, -1, 3, 300)],
  ["FloatValid", "prim/float/0--0.01-1.2e20", counted(0, -0.01, -1.2e20)],
  ["DoubleValid", "prim/double/0--0.01-1.2e20", counted(0, -0.01, -1.2e20)],
  [
    "StringValid",
    "prim/string/foo1.foo2.foo3",
    counted("foo1", "foo2", "foo3"),
  ],
  [
    "DateValid",
    "prim/date/valid",
    counted("2000-12-01", "1980-01-02", "1492-10-12"),
  ],
  [
    "DateTimeRfc1123Valid",
    "prim/date-time-rfc1123/valid",
    counted(
      "Fri, 01 Dec 2000 00:00:01 GMT",
      "Wed, 02 Jan 1980 00:11:35 GMT",
      "Wed, 12 Oct 1492 10:15:01 GMT",
    ),
  ],
  [
    "DurationValid",
    "prim/duration/valid",
    counted("P123DT22H14M12.011S", "P5DT1H"),
  ],
  ["ByteValid", "prim/byte/valid", counted("////+g==", "AQID", "JSlD")],
  [
    "ComplexValid",
    "complex/valid",
    counted(first, { integer: 3, string: "4" }, last),
  ],
  ["ArrayValid", "array/valid", counted(...lists)],
  ["DictionaryValid", "dictionary/valid", counted(one, four, seven)],
] as const;

/** body-dictionary.json: the body is a map. */
export const dictionaries: Area = {
  document: "body-dictionary.json",
  category: "vanilla",
  scenarios: [
    ...gets(
      both.map(([name, path, want]) => [
        `getDictionary${name}`,
        `/dictionary/${path}`,
        want,
      ]),
    ),
    ...puts(
      both.map(([name, path, body]) => [
        `putDictionary${name}`,
        `/dictionary/${path}`,
        body,
      ]),
    ),
    ...puts([
      [
        "putDictionaryDateTimeValid",
        "/dictionary/prim/date-time/valid",
        counted(
          "2000-12-01T00:00:01.000Z",
          "1980-01-01T23:11:35.000Z",
          "1492-10-12T18:15:01.000Z",
        ),
      ],
    ]),
    [
      "getDictionaryInvalid",
      { call: "GET /dictionary/invalid", fails: notJSON },
    ],
    [
      "getDictionaryNullkey",
      { call: "GET /dictionary/nullkey", fails: notJSON },
    ],
    ...gets([
      ["getDictionaryNull", "/dictionary/null"],
      ["getDictionaryNullValue", "/dictionary/nullvalue", { key1: null }],
      [
        "getDictionaryKeyEmptyString",
        "/dictionary/keyemptystring",
        { "": "val1" },
      ],
      [
        "getDictionaryBooleanWithNull",
        "/dictionary/prim/boolean/true.null.false",
        counted(true, null, false),
      ],
      [
        "getDictionaryBooleanWithString",
        "/dictionary/prim/boolean/true.boolean.false",
        counted(true, "boolean", false),
      ],
      [
        "getDictionaryIntegerWithNull",
        "/dictionary/prim/integer/1.null.zero",
        counted(1, null, 0),
      ],
      [
        "getDictionaryIntegerWithString",
        "/dictionary/prim/integer/1.integer.0",
        counted(1, "integer", 0),
      ],
      [
        "getDictionaryLongWithNull",
        "/dictionary/prim/long/1.null.zero",
        counted(1, null, 0),
      ],
      [
        "getDictionaryLongWithString",
        "/dictionary/prim/long/1.integer.0",
        counted(1, "integer", 0),
      ],
      [
        "getDictionaryFloatWithNull",
        "/dictionary/prim/float/0.0-null-1.2e20",
        counted(0, null, -1.2e20),
      ],
      [
        "getDictionaryFloatWithString",
        "/dictionary/prim/float/1.number.0",
        counted(1, "number", 0),
      ],
      [
        "getDictionaryDoubleWithNull",
        "/dictionary/prim/double/0.0-null-1.2e20",
        counted(0, null, -1.2e20),
      ],
      [
        "getDictionaryDoubleWithString",
        "/dictionary/prim/double/1.number.0",
        counted(1, "number", 0),
      ],
      [
        "getDictionaryStringWithNull",
        "/dictionary/prim/string/foo.null.foo2",
        counted("foo", null, "foo2"),
      ],
      [
        "getDictionaryStringWithNumber",
        "/dictionary/prim/string/foo.123.foo2",
        counted("foo", 123, "foo2"),
      ],
      [
        "getDictionaryDateWithNull",
        "/dictionary/prim/date/invalidnull",
        counted("2012-01-01", null, "1776-07-04"),
      ],
      [
        "getDictionaryDateWithInvalidChars",
        "/dictionary/prim/date/invalidchars",
        counted("2011-03-22", "date"),
      ],
      [
        "getDictionaryDateTimeValid",
        "/dictionary/prim/date-time/valid",
        counted(
          "2000-12-01t00:00:01z",
          "1980-01-02T00:11:35+01:00",
          "1492-10-12T10:15:01-08:00",
        ),
      ],
      [
        "getDictionaryDateTimeWithNull",
        "/dictionary/prim/date-time/invalidnull",
        counted("2000-12-01t00:00:01z", null),
      ],
      [
        "getDictionaryDateTimeWithInvalidChars",
        "/dictionary/prim/date-time/invalidchars",
        counted("2000-12-01t00:00:01z", "date-time"),
      ],
      [
        "getDictionaryByteWithNull",
        "/dictionary/prim/byte/invalidnull",
        counted("q6yt", null),
      ],
      [
        "getDictionaryBase64Url",
        "/dictionary/prim/base64url/valid",
        counted(
          "YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw",
          "dGVzdCBzdHJpbmc",
          "TG9yZW0gaXBzdW0",
        ),
      ],
      ["getDictionaryComplexNull", "/dictionary/complex/null"],
      ["getDictionaryComplexEmpty", "/dictionary/complex/empty", {}],
      [
        "getDictionaryComplexItemNull",
        "/dictionary/complex/itemnull",
        counted(first, null, last),
      ],
      [
        "getDictionaryComplexItemEmpty",
        "/dictionary/complex/itemempty",
        counted(first, {}, last),
      ],
      ["getDictionaryArrayNull", "/dictionary/array/null"],
      ["getDictionaryArrayEmpty", "/dictionary/array/empty", {}],
      [
        "getDictionaryArrayItemNull",
        "/dictionary/array/itemnull",
        counted(lists[0], null, lists[2]),
      ],
      [
        "getDictionaryArrayItemEmpty",
        "/dictionary/array/itemempty",
        counted(lists[0], [], lists[2]),
      ],
      ["getDictionaryDictionaryNull", "/dictionary/dictionary/null"],
      ["getDictionaryDictionaryEmpty", "/dictionary/dictionary/empty", {}],
      [
        "getDictionaryDictionaryItemNull",
        "/dictionary/dictionary/itemnull",
        counted(one, null, seven),
      ],
      [
        "getDictionaryDictionaryItemEmpty",
        "/dictionary/dictionary/itemempty",
        counted(one, {}, seven),
      ],
    ]),
  ],
};
