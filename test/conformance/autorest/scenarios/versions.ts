import { all } from "../pages.js";
import type { Area, Scenario } from "../scenario.js";

const greetings = {
  greetingInEnglish: "hello",
  greetingInChinese: "nihao",
  greetingInFrench: "bonjour",
};

function different(version: number): Scenario {
  const known = Object.entries(greetings).slice(0, version);
  return {
    call: "GET /multiapi/testDifferentCalls",
    given: {
      "api-version": `${String(version)}.0.0`,
      ...Object.fromEntries(known),
    },
  };
}

const called = "This was called with api-version";
const two = { "api-version": "2.0.0" };
const three = { "api-version": "3.0.0" };

/** Several versions of one API, each with a document and a client of its own. */
export const versions: readonly Area[] = [
  {
    document: "multiapi-v1.json",
    category: "optional",
    scenarios: [
      [
        "MultiapiPutTestOneApiVersionOne",
        {
          call: "PUT /multiapi/testOneEndpoint",
          given: { id: 1, "api-version": "1.0.0" },
        },
      ],
      [
        "MultiapiGetTestTwoApiVersionOne",
        {
          call: "GET /multiapi/one/testTwoEndpoint",
          given: { "api-version": "1.0.0" },
        },
      ],
      // Its answer is that of the first poll: the operation is done.
      ["MultiapiLRO", { call: "PUT /multiapi/lro", want: { id: "100" } }],
      [
        "MultiapiLROAndPaging",
        {
          call: "POST /multiapi/lroAndPaging",
          want: { values: [{ id: "100" }] },
        },
      ],
      ["MultiapiDifferentCallsApiVersionOne", different(1)],
    ],
  },
  {
    document: "multiapi-v2.json",
    category: "optional",
    scenarios: [
      [
        "MultiapiPutTestOneApiVersionTwo",
        {
          call: "PUT /multiapi/testOneEndpoint",
          given: { id: 1, ...two },
          want: { id: "1", message: `${called} 2.0.0` },
        },
      ],
      [
        "MultiapiGetTestTwoApiVersionTwo",
        {
          call: "GET /multiapi/one/testTwoEndpoint",
          given: two,
          want: { id: "1", message: `${called} 2.0.0` },
        },
      ],
      [
        "MultiapiPutTestThreeApiVersionTwo",
        { call: "PUT /multiapi/one/testThreeEndpoint", given: two },
      ],
      [
        "MultiapiPostTestFourApiVersionTwo",
        {
          call: "POST /multiapi/two/testFourEndpoint",
          given: { parameterOne: true, ...two },
        },
      ],
      ["MultiapiDifferentCallsApiVersionTwo", different(2)],
    ],
  },
  {
    document: "multiapi-v3.json",
    category: "optional",
    scenarios: [
      // With the second page the server wants an api-version that its document doesn't give the operation.
      [
        "MultiapiPaging",
        { call: "GET /multiapi/paging/1", read: all, fails: { status: 400 } },
      ],
      [
        "MultiapiOperationGroupPaging",
        {
          call: "GET /multiapi/one/paging/1",
          read: all,
          fails: { status: 400 },
        },
      ],
      [
        "MultiapiGetTestTwoApiVersionThree",
        {
          call: "GET /multiapi/one/testTwoEndpoint",
          given: three,
          want: { optionalProperty: `${called} 3.0.0` },
        },
      ],
      [
        "MultiapiPostTestFourApiVersionThreeJSON",
        {
          call: "POST /multiapi/two/testFourEndpoint",
          given: three,
          body: { source: "foo" },
        },
      ],
      [
        "MultiapiPostTestFourApiVersionThreePDF",
        {
          call: "POST /multiapi/two/testFourEndpoint",
          given: { contentType: "application/pdf", ...three },
          body: "PDF",
        },
      ],
      [
        "MultiapiPutTestFiveApiVersionThree",
        { call: "PUT /multiapi/two/testFiveEndpoint", given: three },
      ],
      ["MultiapiDifferentCallsApiVersionThree", different(3)],
    ],
  },
];
