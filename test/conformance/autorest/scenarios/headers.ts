import type { Area, Table } from "../scenario.js";

const bytes = "5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip";

/** What is sent in the header `value` to one operation, and answered in it by another. */
const values: readonly (readonly [
  type: string,
  scenario: string,
  value: unknown,
])[] = [
  ["Integer", "positive", 1],
  ["Integer", "negative", -2],
  ["Long", "positive", 105],
  ["Long", "negative", -2],
  ["Float", "positive", 0.07],
  ["Float", "negative", -3],
  ["Double", "positive", 7e120],
  ["Double", "negative", -3],
  ["Bool", "true", true],
  ["Bool", "false", false],
  ["String", "valid", "The quick brown fox jumps over the lazy dog"],
  ["String", "empty", ""],
  ["Date", "valid", "2010-01-01"],
  ["Date", "min", "0001-01-01"],
  ["DateTime", "valid", "2010-01-01T12:34:56Z"],
  ["DateTime", "min", "0001-01-01T00:00:00Z"],
  ["DateTimeRfc1123", "valid", "Fri, 01 Jan 2010 12:34:56 GMT"],
  ["DateTimeRfc1123", "min", "Mon, 01 Jan 0001 00:00:00 GMT"],
  ["Duration", "valid", "P123DT22H14M12.011S"],
  ["Bytes", "valid", bytes],
  ["Enum", "valid", "GREY"],
];

const both: Table = values.flatMap(([type, scenario, value]): Table => {
  const path = type.replace("Bytes", "byte").toLowerCase();
  const name = `${type}${scenario.charAt(0).toUpperCase()}${scenario.slice(1)}`;
  return [
    [
      `HeaderParameter${name}`,
      {
        call: `POST /header/param/prim/${path}`,
        given: { scenario, value },
      },
    ],
    [
      `HeaderResponse${name}`,
      {
        call: `POST /header/response/prim/${path}`,
        given: { scenario },
        headers: { value: String(value) },
      },
    ],
  ];
});

/** header.json: parameters in headers, and headers of answers. */
export const headers: readonly Area[] = [
  {
    document: "header.json",
    category: "vanilla",
    scenarios: [
      ...both,
      [
        "HeaderParameterStringNull",
        {
          call: "POST /header/param/prim/string",
          given: { scenario: "null" },
        },
      ],
      [
        "HeaderParameterEnumNull",
        { call: "POST /header/param/prim/enum", given: { scenario: "null" } },
      ],
      [
        "HeaderResponseStringNull",
        {
          call: "POST /header/response/prim/string",
          given: { scenario: "null" },
          headers: { value: "null" },
        },
      ],
      [
        "HeaderResponseEnumNull",
        {
          call: "POST /header/response/prim/enum",
          given: { scenario: "null" },
          headers: { value: "" },
        },
      ],
      [
        "HeaderParameterExistingKey",
        {
          call: "POST /header/param/existingkey",
          given: { "User-Agent": "overwrite" },
        },
      ],
      [
        "HeaderResponseExistingKey",
        {
          call: "POST /header/response/existingkey",
          headers: { "user-agent": "overwrite" },
        },
      ],
      [
        "HeaderResponseProtectedKey",
        {
          call: "POST /header/response/protectedkey",
          headers: { "content-type": "text/html; charset=utf-8" },
        },
      ],
    ],
  },
  {
    document: "header.json",
    category: "optional",
    scenarios: [
      [
        "HeaderParameterProtectedKey",
        {
          call: "POST /header/param/protectedkey",
          options: { headers: { "content-type": "text/html" } },
        },
      ],
      [
        "CustomHeaderInRequest",
        {
          call: "POST /header/custom/x-ms-client-request-id/9C4D50EE-2D56-4CD3-8152-34347DC9F2B0",
          options: {
            headers: {
              "x-ms-client-request-id": "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0",
            },
          },
        },
      ],
    ],
  },
];
