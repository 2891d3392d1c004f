import type { Area, Table } from "../scenario.js";

/** What is optional and left out: nothing of it is sent. */
const left: Table = (
  [
    ["integer", ["parameter", "property", "header"]],
    ["string", ["parameter", "property", "header"]],
    ["class", ["parameter", "property"]],
    ["array", ["parameter", "property", "header"]],
  ] as const
).flatMap(([type, places]): Table =>
  places.map((place) => [
    "GeneralOptional",
    { call: `POST /reqopt/optional/${type}/${place}` },
  ]),
);

/** required-optional.json. */
export const optional: Area = {
  document: "required-optional.json",
  category: "vanilla",
  scenarios: [
    ...left,
    ["OptionalImplicitQuery", { call: "PUT /reqopt/implicit/optional/query" }],
    [
      "OptionalImplicitHeader",
      { call: "PUT /reqopt/implicit/optional/header" },
    ],
    ["OptionalImplicitBody", { call: "PUT /reqopt/implicit/optional/body" }],
    ["OptionalGlobalQuery", { call: "GET /reqopt/global/optional/query" }],
    [
      "ImplicitOptionalBinaryBody",
      { call: "PUT /reqopt/implicit/optional/binary-body" },
    ],
    [
      "ExplicitOptionalBinaryBody",
      { call: "PUT /reqopt/explicit/optional/binary-body" },
    ],
    [
      "ExplicitRequiredBinaryBody",
      {
        call: "PUT /reqopt/explicit/required/binary-body",
        body: new TextEncoder().encode("hello, world"),
      },
    ],
  ],
};
