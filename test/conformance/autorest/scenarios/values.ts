import { gets, notJSON, puts, type Area } from "../scenario.js";

const whitespace =
  "    Now is the time for all good men to come to the aid of their country    ";
const multibyte =
  "啊齄丂狛狜隣郎隣兀﨩ˊ〞〡￤℡㈱‐ー﹡﹢﹫、〓ⅰⅹ⒈€㈠㈩ⅠⅫ！￣ぁんァヶΑ︴АЯаяāɡㄅㄩ─╋︵﹄︻︱︳︴ⅰⅹɑɡ〇〾⿻⺁䜣€";
const base64url = "YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw";

/** Documents whose bodies are one scalar. */
export const values: readonly Area[] = [
  {
    document: "body-boolean.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["getBoolTrue", "/bool/true", true],
        ["getBoolFalse", "/bool/false", false],
        ["getBoolNull", "/bool/null"],
      ]),
      ...puts([
        ["putBoolTrue", "/bool/true", true],
        ["putBoolFalse", "/bool/false", false],
      ]),
      ["getBoolInvalid", { call: "GET /bool/invalid", fails: notJSON }],
    ],
  },
  {
    document: "body-byte.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["getByteNull", "/byte/null"],
        ["getByteEmpty", "/byte/empty", ""],
        ["getByteNonAscii", "/byte/nonAscii", "//79/Pv6+fj39g=="],
        ["getByteInvalid", "/byte/invalid", "::::SWAGGER::::"],
      ]),
      ...puts([["putByteNonAscii", "/byte/nonAscii", "//79/Pv6+fj39g=="]]),
    ],
  },
  {
    document: "body-integer.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["getIntegerNull", "/int/null"],
        ["getIntegerOverflow", "/int/overflowint32", 2147483656],
        ["getIntegerUnderflow", "/int/underflowint32", -2147483656],
        ["getLongOverflow", "/int/overflowint64", 9223372036854776000],
        ["getLongUnderflow", "/int/underflowint64", -9223372036854776000],
        ["getUnixTime", "/int/unixtime", 1460505600],
        ["getNullUnixTime", "/int/nullunixtime"],
      ]),
      ["getIntegerInvalid", { call: "GET /int/invalid", fails: notJSON }],
      [
        "getInvalidUnixTime",
        { call: "GET /int/invalidunixtime", fails: notJSON },
      ],
      ...puts([
        ["putIntegerMax", "/int/max/32", 2147483647],
        ["putLongMax", "/int/max/64", 2 ** 63],
        ["putIntegerMin", "/int/min/32", -2147483648],
        ["putLongMin", "/int/min/64", -(2 ** 63)],
        ["putUnixTime", "/int/unixtime", 1460505600],
      ]),
    ],
  },
  {
    document: "body-number.json",
    category: "vanilla",
    scenarios: [
      ["getFloatInvalid", { call: "GET /number/invalidfloat", fails: notJSON }],
      [
        "getDoubleInvalid",
        { call: "GET /number/invaliddouble", fails: notJSON },
      ],
      ...gets([["getNumberNull", "/number/null"]]),
      ...[
        ["FloatBigScientificNotation", "big/float/3.402823e+20", 3.402823e20],
        [
          "FloatSmallScientificNotation",
          "small/float/3.402823e-20",
          3.402823e-20,
        ],
        [
          "DoubleBigScientificNotation",
          "big/double/2.5976931e+101",
          2.5976931e101,
        ],
        [
          "DoubleSmallScientificNotation",
          "small/double/2.5976931e-101",
          2.5976931e-101,
        ],
        ["DoubleBigPositiveDecimal", "big/double/99999999.99", 99999999.99],
        ["DoubleBigNegativeDecimal", "big/double/-99999999.99", -99999999.99],
      ].flatMap(([name = "", path = "", value]) => [
        ...gets([[`get${name}`, `/number/${path}`, value]]),
        ...puts([[`put${name}`, `/number/${path}`, value]]),
      ]),
    ],
  },
  {
    document: "body-number.json",
    category: "optional",
    scenarios: [
      [
        "getDecimalInvalid",
        { call: "GET /number/invaliddecimal", fails: notJSON },
      ],
      ...[
        ["DecimalBig", "big/decimal/2.5976931e+101", 2.5976931e101],
        ["DecimalSmall", "small/decimal/2.5976931e-101", 2.5976931e-101],
        ["DecimalBigPositiveDecimal", "big/decimal/99999999.99", 99999999.99],
        ["DecimalBigNegativeDecimal", "big/decimal/-99999999.99", -99999999.99],
      ].flatMap(([name = "", path = "", value]) => [
        ...gets([[`get${name}`, `/number/${path}`, value]]),
        ...puts([[`put${name}`, `/number/${path}`, value]]),
      ]),
    ],
  },
  {
    document: "body-string.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["getStringNull", "/string/null"],
        ["getStringEmpty", "/string/empty", ""],
        ["getStringNotProvided", "/string/notProvided"],
        [
          "getStringWithLeadingAndTrailingWhitespace",
          "/string/whitespace",
          whitespace,
        ],
        ["getStringMultiByteCharacters", "/string/mbcs", multibyte],
        ["getStringBase64UrlEncoded", "/string/base64UrlEncoding", base64url],
        [
          "getStringBase64Encoded",
          "/string/base64Encoding",
          "YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjQ=",
        ],
        ["getStringNullBase64UrlEncoding", "/string/nullBase64UrlEncoding"],
        ["getEnumNotExpandable", "/string/enum/notExpandable", "red color"],
        ["getEnumReferenced", "/string/enum/Referenced", "red color"],
        [
          "getEnumReferencedConstant",
          "/string/enum/ReferencedConstant",
          { field1: "Sample String" },
        ],
      ]),
      ["putStringNull", { call: "PUT /string/null" }],
      ...puts([
        ["putStringEmpty", "/string/empty", ""],
        [
          "putStringWithLeadingAndTrailingWhitespace",
          "/string/whitespace",
          whitespace,
        ],
        ["putStringMultiByteCharacters", "/string/mbcs", multibyte],
        ["putStringBase64UrlEncoded", "/string/base64UrlEncoding", base64url],
        ["putEnumNotExpandable", "/string/enum/notExpandable", "red color"],
        ["putEnumReferenced", "/string/enum/Referenced", "red color"],
      ]),
      [
        "putEnumReferencedConstant",
        {
          call: "PUT /string/enum/ReferencedConstant",
          body: { ColorConstant: "green-color" },
        },
      ],
    ],
  },
  {
    document: "non-string-enum.json",
    category: "vanilla",
    scenarios: [
      [
        "NonStringEnumsPostInt",
        {
          call: "PUT /nonStringEnums/int/put",
          body: 200,
          want: "Nice job posting an int enum",
        },
      ],
      [
        "NonStringEnumsPostFloat",
        {
          call: "PUT /nonStringEnums/float/put",
          body: 200.4,
          want: "Nice job posting a float enum",
        },
      ],
      ...gets([
        ["NonStringEnumsGetInt", "/nonStringEnums/int/get", 429],
        ["NonStringEnumsGetFloat", "/nonStringEnums/float/get", 429.1],
      ]),
    ],
  },
];
