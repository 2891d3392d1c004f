import { gets, notJSON, puts, type Area } from "../scenario.js";

/** What is answered to a GET and sent with a PUT of the same path. */
const both = [
  ["Empty", "empty", []],
  ["BooleanValid", "prim/boolean/tfft", [true, false, false, true]],
  ["IntegerValid", "prim/integer/1.-1.3.300", [1, -1, 3, 300]],
  ["LongValid", "prim/long/1.-1.3.300", [1, -1, 3, 300]],
  ["FloatValid", "prim/float/0--0.01-1.2e20", [0, -0.01, -1.2e20]],
  ["DoubleValid", "prim/double/0--0.01-1.2e20", [0, -0.01, -1.2e20]],
  ["StringValid", "prim/string/foo1.foo2.foo3", ["foo1", "foo2", "foo3"]],
  ["EnumValid", "prim/enum/foo1.foo2.foo3", ["foo1", "foo2", "foo3"]],
  [
    "StringEnumValid",
    "prim/string-enum/foo1.foo2.foo3",
    ["foo1", "foo2", "foo3"],
  ],
  [
    "UuidValid",
    "prim/uuid/valid",
    [
      "6dcc7237-45fe-45c4-8a6b-3a8a3f625652",
      "d1399005-30f7-40d6-8da6-dd7c89ad34db",
      "f42f6aa1-a5bc-4ddf-907e-5f915de43205",
    ],
  ],
  ["DateValid", "prim/date/valid", ["2000-12-01", "1980-01-02", "1492-10-12"]],
  [
    "DateTimeRfc1123Valid",
    "prim/date-time-rfc1123/valid",
    [
      "Fri, 01 Dec 2000 00:00:01 GMT",
      "Wed, 02 Jan 1980 00:11:35 GMT",
      "Wed, 12 Oct 1492 10:15:01 GMT",
    ],
  ],
  ["ByteValid", "prim/byte/valid", ["////+g==", "AQID", "JSlD"]],
  [
    "ComplexValid",
    "complex/valid",
    [
      { integer: 1, string: "2" },
      { integer: 3, string: "4" },
      { integer: 5, string: "6" },
    ],
  ],
  [
    "ArrayValid",
    "array/valid",
    [
      ["1", "2", "3"],
      ["4", "5", "6"],
      ["7", "8", "9"],
    ],
  ],
  [
    "DictionaryValid",
    "dictionary/valid",
    [
      { "1": "one", "2": "two", "3": "three" },
      { "4": "four", "5": "five", "6": "six" },
      { "7": "seven", "8": "eight", "9": "nine" },
    ],
  ],
] as const;

/** body-array.json: the body is a list. */
export const arrays: Area = {
  document: "body-array.json",
  category: "vanilla",
  scenarios: [
    ...gets(
      both.map(([name, path, want]) => [
        `getArray${name}`,
        `/array/${path}`,
        want,
      ]),
    ),
    ...puts(
      both.map(([name, path, body]) => [
        `putArray${name}`,
        `/array/${path}`,
        body,
      ]),
    ),
    ...puts([
      [
        "putArrayDateTimeValid",
        "/array/prim/date-time/valid",
        [
          "2000-12-01T00:00:01.000Z",
          "1980-01-02T00:11:35.000Z",
          "1492-10-12T10:15:01.000Z",
        ],
      ],
      [
        "putArrayDurationValid",
        "/array/prim/duration/valid",
        ["P123DT22H14M12.011S", "P5DT1H"],
      ],
    ]),
    ["getArrayInvalid", { call: "GET /array/invalid", fails: notJSON }],
    // What is not there is undefined, and what is null is null, whatever the schema says.
    ...gets([
      ["getArrayNull", "/array/null"],
      [
        "getArrayBooleanWithNull",
        "/array/prim/boolean/true.null.false",
        [true, null, false],
      ],
      [
        "getArrayBooleanWithString",
        "/array/prim/boolean/true.boolean.false",
        [true, "boolean", false],
      ],
      [
        "getArrayIntegerWithNull",
        "/array/prim/integer/1.null.zero",
        [1, null, 0],
      ],
      [
        "getArrayIntegerWithString",
        "/array/prim/integer/1.integer.0",
        [1, "integer", 0],
      ],
      ["getArrayLongWithNull", "/array/prim/long/1.null.zero", [1, null, 0]],
      [
        "getArrayLongWithString",
        "/array/prim/long/1.integer.0",
        [1, "integer", 0],
      ],
      [
        "getArrayFloatWithNull",
        "/array/prim/float/0.0-null-1.2e20",
        [0, null, -1.2e20],
      ],
      [
        "getArrayFloatWithString",
        "/array/prim/float/1.number.0",
        [1, "number", 0],
      ],
      [
        "getArrayDoubleWithNull",
        "/array/prim/double/0.0-null-1.2e20",
        [0, null, -1.2e20],
      ],
      [
        "getArrayDoubleWithString",
        "/array/prim/double/1.number.0",
        [1, "number", 0],
      ],
      [
        "getArrayStringWithNull",
        "/array/prim/string/foo.null.foo2",
        ["foo", null, "foo2"],
      ],
      [
        "getArrayStringWithNumber",
        "/array/prim/string/foo.123.foo2",
        ["foo", 123, "foo2"],
      ],
      [
        "getArrayUuidWithInvalidChars",
        "/array/prim/uuid/invalidchars",
        ["6dcc7237-45fe-45c4-8a6b-3a8a3f625652", "foo"],
      ],
      [
        "getArrayDateWithNull",
        "/array/prim/date/invalidnull",
        ["2012-01-01", null, "1776-07-04"],
      ],
      [
        "getArrayDateWithInvalidChars",
        "/array/prim/date/invalidchars",
        ["2011-03-22", "date"],
      ],
      [
        "getArrayDateTimeValid",
        "/array/prim/date-time/valid",
        [
          "2000-12-01t00:00:01z",
          "1980-01-02T00:11:35+01:00",
          "1492-10-12T10:15:01-08:00",
        ],
      ],
      [
        "getArrayDateTimeWithNull",
        "/array/prim/date-time/invalidnull",
        ["2000-12-01T00:00:01.000Z", null],
      ],
      [
        "getArrayDateTimeWithInvalidChars",
        "/array/prim/date-time/invalidchars",
        ["2000-12-01t00:00:01z", "date-time"],
      ],
      [
        "getArrayDurationValid",
        "/array/prim/duration/valid",
        ["P123DT22H14M12.011S", "P5DT1H0M0S"],
      ],
      ["getArrayByteWithNull", "/array/prim/byte/invalidnull", ["q6yt", null]],
      [
        "getArrayBase64Url",
        "/array/prim/base64url/valid",
        [
          "YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw",
          "dGVzdCBzdHJpbmc",
          "TG9yZW0gaXBzdW0",
        ],
      ],
      ["getArrayComplexNull", "/array/complex/null"],
      ["getArrayComplexEmpty", "/array/complex/empty", []],
      [
        "getArrayComplexItemNull",
        "/array/complex/itemnull",
        [{ integer: 1, string: "2" }, null, { integer: 5, string: "6" }],
      ],
      [
        "getArrayComplexItemEmpty",
        "/array/complex/itemempty",
        [{ integer: 1, string: "2" }, {}, { integer: 5, string: "6" }],
      ],
      ["getArrayArrayNull", "/array/array/null"],
      ["getArrayArrayEmpty", "/array/array/empty", []],
      [
        "getArrayArrayItemNull",
        "/array/array/itemnull",
        [["1", "2", "3"], null, ["7", "8", "9"]],
      ],
      [
        "getArrayArrayItemEmpty",
        "/array/array/itemempty",
        [["1", "2", "3"], [], ["7", "8", "9"]],
      ],
      ["getArrayDictionaryNull", "/array/dictionary/null"],
      ["getArrayDictionaryEmpty", "/array/dictionary/empty", []],
      [
        "getArrayDictionaryItemNull",
        "/array/dictionary/itemnull",
        [
          { "1": "one", "2": "two", "3": "three" },
          null,
          { "7": "seven", "8": "eight", "9": "nine" },
        ],
      ],
      [
        "getArrayDictionaryItemEmpty",
        "/array/dictionary/itemempty",
        [
          { "1": "one", "2": "two", "3": "three" },
          {},
          { "7": "seven", "8": "eight", "9": "nine" },
        ],
      ],
    ]),
  ],
};
