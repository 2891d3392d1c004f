import { all } from "../pages.js";
import type { Area, Table } from "../scenario.js";

const message = { message: "An object was successfully returned" };
const parameters = "/serviceDriven/parameters";

/** The scenarios of a mode are called after it. */
function customized(mode: string, name: string): Table {
  const given = { mode };
  const want = { received: mode };
  return [
    [`Get${name}`, { call: "GET /customization/model/{mode}", given, want }],
    [
      `Post${name}`,
      {
        call: "POST /customization/model/{mode}",
        given,
        body: { hello: "world!" },
        want,
      },
    ],
    [
      `Get${name.replace(/^RawModel$/, "Raw")}Pages`,
      {
        call: "GET /customization/paging/{mode}",
        given,
        read: all,
        want: [want, want],
      },
    ],
    [
      `${name.replace(/^RawModel$/, "Raw")}LRO`,
      {
        call: "PUT /customization/lro/{mode}",
        given,
        want: { provisioningState: "Succeeded", ...want },
      },
    ],
  ];
}

/** An API that grows: what an earlier client sends is still fine, and a later one can say more. */
export const evolution: readonly Area[] = [
  {
    document: "dpg-customization.json",
    category: "dpg",
    scenarios: [
      ...customized("raw", "RawModel"),
      ...customized("model", "HandwrittenModel"),
    ],
  },
  {
    document: "dpg-initial.json",
    category: "dpg",
    scenarios: [
      ["DPGAddOptionalInput_NoParams", { call: `HEAD ${parameters}` }],
      [
        "DPGAddOptionalInput",
        {
          call: `GET ${parameters}`,
          given: { parameter: "foo" },
          want: message,
        },
      ],
      [
        "DPGAddOptionalInput_RequiredOptionalParam",
        {
          call: `PUT ${parameters}`,
          given: { requiredParam: "foo" },
          want: message,
        },
      ],
      [
        "DPGAddOptionalInput_OptionalParam",
        { call: "GET /serviceDriven/moreParameters", want: message },
      ],
      [
        "DPGNewBodyType.JSON",
        {
          call: `POST ${parameters}`,
          body: { url: "http://example.org/myimage.jpeg" },
        },
      ],
    ],
  },
  {
    document: "dpg-update1.json",
    category: "dpg",
    scenarios: [
      [
        "DPGNewBodyType",
        {
          call: `POST ${parameters}`,
          body: { url: "http://example.org/myimage.jpeg" },
        },
      ],
      [
        "DPGNewBodyType.JPEG",
        {
          call: `POST ${parameters}`,
          given: { contentType: "image/jpeg" },
          body: new Blob(["binary"], { type: "image/jpeg" }),
        },
      ],
      ["DPGAddNewOperation", { call: `DELETE ${parameters}` }],
      ["DPGAddNewPath", { call: "GET /serviceDriven/newPath", want: message }],
    ],
  },
];
