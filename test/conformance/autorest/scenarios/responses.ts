import type { Area, Scenario, Table } from "../scenario.js";

/** Name, what the path says after `/http/payloads`, and what comes of it. */
type Row = readonly [
  name: string,
  path: string,
  outcome?: Omit<Scenario, "call">,
];

const value = { property: "value" };
const status200 = { want: { statusCode: "200" } };

function failure(body: unknown, status = 400): Omit<Scenario, "call"> {
  return { fails: { status, body } };
}

const clientError = failure({ message: "client error" });
const a204 = "200/A/204/none/default/Error";
const b201 = "200/A/201/B/default/Error";
const c404 = "200/A/201/C/404/D/default/Error";
const none202 = "202/none/204/none/default/Error";
const bare202 = "202/none/204/none/default/none";

const rows: readonly Row[] = [
  ["A200MatchingModel", `${a204}/response/200/valid`, status200],
  [
    "A201DefaultNoModel",
    `${a204}/response/201/valid`,
    { want: { statusCode: "201" } },
  ],
  [
    "A202DefaultNoModel",
    `${a204}/response/202/none`,
    { want: { statusCode: "202" } },
  ],
  ["A204MatchingNoModel", `${a204}/response/204/none`],
  ["A400DefaultModel", `${a204}/response/400/valid`, clientError],
  ["B200MatchingModel", `${b201}/response/200/valid`, status200],
  [
    "B201MatchingModel",
    `${b201}/response/201/valid`,
    { want: { statusCode: "201", textStatusCode: "Created" } },
  ],
  ["B400DefaultModel", `${b201}/response/400/valid`, clientError],
  ["C200MatchingModel", `${c404}/response/200/valid`, status200],
  [
    "C201MatchingModel",
    `${c404}/response/201/valid`,
    { want: { httpCode: "201" } },
  ],
  [
    "C404MatchingModel",
    `${c404}/response/404/valid`,
    failure({ httpStatusCode: "404" }, 404),
  ],
  ["C400DefaultModel", `${c404}/response/400/valid`, clientError],
  ["D202MatchingNoModel", `${none202}/response/202/none`],
  ["D204MatchingNoModel", `${none202}/response/204/none`],
  ["D400DefaultModel", `${none202}/response/400/valid`, clientError],
  ["E202MatchingInvalid", `${bare202}/response/202/invalid`, { want: value }],
  ["E204MatchingNoModel", `${bare202}/response/204/none`],
  ["E400DefaultNoModel", `${bare202}/response/400/none`, failure(undefined)],
  ["E400DefaultInvalid", `${bare202}/response/400/invalid`, failure(value)],
  ["F200DefaultModel", "default/A/response/200/valid", status200],
  ["F200DefaultNone", "default/A/response/200/none"],
  // The server's answers to these two are the wrong way round.
  ["F400DefaultModel", "default/A/response/400/valid", failure(undefined)],
  ["F400DefaultNone", "default/A/response/400/none", failure(value)],
  ["G200DefaultInvalid", "default/none/response/200/invalid", status200],
  ["G200DefaultNoModel", "default/none/response/200/none"],
  [
    "G400DefaultInvalid",
    "default/none/response/400/invalid",
    failure({ statusCode: "200" }),
  ],
  ["G400DefaultNoModel", "default/none/response/400/none", failure(undefined)],
  ["H200MatchingNone", "200/A/response/200/none"],
  ["H200MatchingModel", "200/A/response/200/valid", status200],
  [
    "H200MatchingInvalid",
    "200/A/response/200/invalid",
    { want: { statusCodeInvalid: "200" } },
  ],
  [
    "H400NonMatchingNone",
    "200/A/response/400/none",
    failure({ statusCode: "200" }),
  ],
  [
    "H400NonMatchingModel",
    "200/A/response/400/valid",
    failure({ statusCode: "200" }),
  ],
  [
    "H400NonMatchingInvalid",
    "200/A/response/400/invalid",
    failure({ statusCodeInvalid: "200" }),
  ],
  ["H202NonMatchingModel", "200/A/response/202/valid", status200],
];

/** httpInfrastructure.json: statuses that the document shows, and others. */
export const responses: Area = {
  document: "httpInfrastructure.json",
  category: "vanilla",
  scenarios: rows.map(([name, path, outcome]): Table[number] => [
    `ResponsesScenario${name}`,
    { call: `GET /http/payloads/${path}`, ...outcome },
  ]),
};
