import type { Area, Table } from "../scenario.js";

const reserved = "begin!*'();:@ &=+$,/?#[]end";
const encoded =
  "begin%21%2A%27%28%29%3B%3A%40%20%26%3D%2B%24%2C%2F%3F%23%5B%5Dend";
const unicode = "啊齄丂狛狜隣郎隣兀﨩";
const multibyte = "5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip";

/** Values that go through a path and through a query alike; the enum of each parameter has no other. */
const values: readonly (readonly [
  name: string,
  path: string,
  parameter: string,
  value: unknown,
])[] = [
  ["BoolTrue", "bool/true", "bool", true],
  ["BoolFalse", "bool/false", "bool", false],
  ["IntPositive", "int/1000000", "int", 1_000_000],
  ["IntNegative", "int/-1000000", "int", -1_000_000],
  ["LongPositive", "long/10000000000", "long", 10_000_000_000],
  ["LongNegative", "long/-10000000000", "long", -10_000_000_000],
  ["FloatPositive", "float/1.034E+20", "float", 1.034e20],
  ["FloatNegative", "float/-1.034E-20", "float", -1.034e-20],
  ["DoublePositive", "double/9999999.999", "double", 9999999.999],
  ["DoubleNegative", "double/-9999999.999", "double", -9999999.999],
  ["StringUrlEncoded", `string/${encoded}`, "string", reserved],
  ["StringEmpty", "string/empty", "string", ""],
  ["EnumValid", "enum/green%20color", "enum", "green color"],
  ["ByteMultiByte", "byte/multibyte", "byte", multibyte],
  ["ByteEmpty", "byte/empty", "byte", ""],
  ["DateValid", "date/2012-01-01", "date", "2012-01-01"],
  [
    "DateTimeValid",
    "datetime/2012-01-01T01%3A01%3A01Z",
    "dateTime",
    "2012-01-01T01:01:01Z",
  ],
];

const paths: Table = [
  ...values.map(([name, path, parameter, value]): Table[number] => [
    `UrlPaths${name}`,
    {
      call: `GET /paths/${path}/{${parameter}Path}`,
      given: { [`${parameter}Path`]: value },
    },
  ]),
  [
    "UrlPathsStringUnicode",
    {
      call: "GET /paths/string/unicode/{stringPath}",
      given: { stringPath: unicode },
    },
  ],
  [
    "UrlPathsStringUrlNonEncoded",
    {
      call: "GET /paths/string/begin!*'();:@&=+$,end/{stringPath}",
      given: { stringPath: "begin!*'();:@&=+$,end" },
    },
  ],
  [
    "UrlPathsStringBase64Url",
    {
      call: "GET /paths/string/bG9yZW0/{base64UrlPath}",
      given: { base64UrlPath: "bG9yZW0" },
    },
  ],
  [
    "UrlPathsIntUnixTime",
    {
      call: "GET /paths/int/1460505600/{unixTimeUrlPath}",
      given: { unixTimeUrlPath: 1460505600 },
    },
  ],
  [
    "UrlPathsArrayCSVInPath",
    {
      call: "GET /paths/array/ArrayPath1%2cbegin%21%2A%27%28%29%3B%3A%40%20%26%3D%2B%24%2C%2F%3F%23%5B%5Dend%2c%2c/{arrayPath}",
      given: { arrayPath: ["ArrayPath1", reserved, "", ""] },
    },
  ],
];

const arrayQuery = ["ArrayQuery1", reserved, "", ""];

/** A parameter that is left out is not sent. */
const nulls: Table = [
  "Bool",
  "Int",
  "Long",
  "Float",
  "Double",
  "String",
  "Enum",
  "Byte",
  "Date",
  "DateTime",
].map((type) => [
  `UrlQueries${type}Null`,
  { call: `GET /queries/${type.toLowerCase()}/null` },
]);

const queries: Table = [
  ...nulls,
  ...values.map(([name, path, parameter, value]): Table[number] => [
    `UrlQueries${name}`,
    {
      call: `GET /queries/${path}`,
      given: { [`${parameter}Query`]: value },
    },
  ]),
  [
    "UrlQueriesStringUnicode",
    {
      call: "GET /queries/string/unicode/",
      given: { stringQuery: unicode },
    },
  ],
  ["UrlQueriesArrayCsvNull", { call: "GET /queries/array/csv/string/null" }],
  [
    "UrlQueriesArrayCsvEmpty",
    {
      call: "GET /queries/array/csv/string/empty",
      given: { arrayQuery: [] },
      fails: { status: 400 },
    },
  ],
  ...(["Csv", "Ssv", "Tsv", "Pipes"] as const).map((format): Table[number] => [
    `UrlQueriesArray${format}Valid`,
    {
      call: `GET /queries/array/${format.toLowerCase()}/string/valid`,
      given: { arrayQuery },
    },
  ]),
  [
    "UrlQueriesArrayNoCollectionFormatValid",
    {
      call: "GET /queries/array/none/string/empty",
      given: { arrayQuery: ["hello", "nihao", "bonjour"] },
    },
  ],
];

const pathItem =
  "GET /pathitem/nullable/globalStringPath/{globalStringPath}/pathItemStringPath/{pathItemStringPath}/localStringPath/{localStringPath}";
const inPath = {
  globalStringPath: "globalStringPath",
  pathItemStringPath: "pathItemStringPath",
  localStringPath: "localStringPath",
};

/** Parameters of the document, of the path and of the operation together. */
const pathItems: Table = [
  [
    "UrlPathItemGetAll",
    {
      call: `${pathItem}/globalStringQuery/pathItemStringQuery/localStringQuery`,
      given: {
        ...inPath,
        globalStringQuery: "globalStringQuery",
        pathItemStringQuery: "pathItemStringQuery",
        localStringQuery: "localStringQuery",
      },
    },
  ],
  [
    "UrlPathItemGetGlobalNull",
    {
      call: `${pathItem}/null/pathItemStringQuery/localStringQuery`,
      given: {
        ...inPath,
        pathItemStringQuery: "pathItemStringQuery",
        localStringQuery: "localStringQuery",
      },
    },
  ],
  [
    "UrlPathItemGetGlobalAndLocalNull",
    {
      call: `${pathItem}/null/pathItemStringQuery/null`,
      given: { ...inPath, pathItemStringQuery: "pathItemStringQuery" },
    },
  ],
  [
    "UrlPathItemGetPathItemAndLocalNull",
    {
      call: `${pathItem}/globalStringQuery/null/null`,
      given: { ...inPath, globalStringQuery: "globalStringQuery" },
    },
  ],
];

/** Documents whose parameters go into the URL. */
export const urls: readonly Area[] = [
  {
    document: "url.json",
    category: "vanilla",
    scenarios: [...paths, ...queries, ...pathItems],
  },
  {
    document: "url-multi-collectionFormat.json",
    category: "vanilla",
    scenarios: [
      [
        "UrlQueriesArrayMultiNull",
        { call: "GET /queries/array/multi/string/null" },
      ],
      [
        "UrlQueriesArrayMultiEmpty",
        {
          call: "GET /queries/array/multi/string/empty",
          given: { arrayQuery: [] },
        },
      ],
      [
        "UrlQueriesArrayMultiValid",
        {
          call: "GET /queries/array/multi/string/valid",
          given: { arrayQuery },
        },
      ],
    ],
  },
];
