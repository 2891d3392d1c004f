import { expect, it } from "vitest";
import { withPaths } from "../bad-inputs/bad-input.js";
import { operationsOf, planOf, told } from "./plan-of.js";
import { sayMembers } from "./say-type.js";

interface Row {
  /** Of the document. */
  readonly root?: string;
  /** Of each operation; undefined where it says nothing. */
  readonly operations: readonly (string | undefined)[];
  /** The constructor's options; several ways with their names. */
  readonly options: string | readonly string[];
  /** What an operation without requirements of its own needs. */
  readonly shared?: readonly (readonly string[])[];
  /** What each operation says of it. */
  readonly own: readonly (readonly (readonly string[])[] | undefined)[];
  readonly codes?: readonly string[];
}

const schemes = `
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    login: { type: http, scheme: basic }
    team: { type: apiKey, in: header, name: X-Team, x-name: team }
    cert: { type: mutualTLS }
`;
const token = "token: CredentialSource";
const mayToken = "token?: CredentialSource | undefined";
const mayLogin =
  "username?: CredentialSource | undefined; password?: CredentialSource | undefined";
const mayTeam = "team?: CredentialSource | undefined";

it.each<[string, Row]>([
  [
    "the document's is everybody's",
    {
      root: "[{ token: [] }]",
      operations: [undefined],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined],
    },
  ],
  [
    "AND",
    {
      root: "[{ token: [], team: [] }]",
      operations: [undefined],
      options: `{ ${token}; team: CredentialSource; ${mayLogin} }`,
      shared: [["token", "team"]],
      own: [undefined],
    },
  ],
  [
    "OR",
    {
      root: "[{ token: [] }, { login: [] }]",
      operations: [undefined],
      options: [
        `TTokenOptions { ${token} }`,
        "TUsernameAndPasswordOptions { username: CredentialSource; password: CredentialSource }",
        `{ ${mayTeam} }`,
      ],
      shared: [["token"], ["login"]],
      own: [undefined],
    },
  ],
  [
    "an OR of ANDs",
    {
      root: "[{ login: [] }, { token: [], team: [] }]",
      operations: [undefined],
      options: [
        "TUsernameAndPasswordOptions { username: CredentialSource; password: CredentialSource }",
        `TTokenAndTeamOptions { ${token}; team: CredentialSource }`,
        "{}",
      ],
      shared: [["login"], ["token", "team"]],
      own: [undefined],
    },
  ],
  [
    "an alternative without any makes all optional, each once",
    {
      root: "[{ token: [] }, { token: [], team: [] }, {}]",
      operations: [undefined],
      options: `{ ${mayToken}; ${mayTeam}; ${mayLogin} }`,
      shared: [["token"], ["token", "team"], []],
      own: [undefined],
    },
  ],
  [
    "an operation that says something else",
    {
      root: "[{ token: [] }]",
      operations: [undefined, "[{ login: [] }, { token: [], team: [] }]"],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined, [["login"], ["token", "team"]]],
    },
  ],
  [
    "one that says the same",
    {
      root: "[{ token: [] }]",
      operations: [undefined, "[{ token: [] }]"],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined, undefined],
    },
  ],
  [
    "one that opts out",
    {
      root: "[{ token: [] }]",
      operations: [undefined, "[]"],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined, []],
    },
  ],
  [
    "one that can do without",
    {
      root: "[{ token: [] }]",
      operations: [undefined, "[{ token: [] }, {}]"],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined, [["token"], []]],
    },
  ],
  [
    "nothing in the document, and something in one operation",
    {
      operations: [undefined, "[{ token: [] }]"],
      options: `{ ${mayToken}; ${mayLogin}; ${mayTeam} }`,
      own: [undefined, [["token"]]],
    },
  ],
  [
    "the same on every operation is the document's",
    {
      operations: ["[{ token: [] }]", "[{ token: [] }]"],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined, undefined],
    },
  ],
  [
    "but for those that opt out",
    {
      operations: ["[{ token: [] }]", "[]"],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined, []],
    },
  ],
  [
    "different ones on all operations are all optional",
    {
      operations: ["[{ token: [] }]", "[{ login: [] }]"],
      options: `{ ${mayToken}; ${mayLogin}; ${mayTeam} }`,
      own: [[["token"]], [["login"]]],
    },
  ],
  [
    "what no operation inherits is not asked for",
    {
      root: "[{ token: [] }]",
      operations: ["[{ login: [] }]", "[]"],
      options: `{ username: CredentialSource; password: CredentialSource; ${mayToken}; ${mayTeam} }`,
      shared: [["login"]],
      own: [undefined, []],
    },
  ],
  [
    "nor where all opt out",
    {
      root: "[{ token: [] }]",
      operations: ["[]", "[]"],
      options: `{ ${mayToken}; ${mayLogin}; ${mayTeam} }`,
      own: [undefined, undefined],
    },
  ],
  [
    "what no request can carry is left out of an OR",
    {
      root: "[{ token: [] }]",
      operations: [undefined, "[{ cert: [] }, { login: [] }]"],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined, [["login"]]],
      codes: ["security-unsatisfiable"],
    },
  ],
  [
    "and is the caller's alone where nothing is left",
    {
      root: "[{ token: [] }]",
      operations: [undefined, "[{ cert: [], token: [] }]"],
      options: `{ ${token}; ${mayLogin}; ${mayTeam} }`,
      shared: [["token"]],
      own: [undefined, []],
      codes: ["security-unsatisfiable"],
    },
  ],
])("%s", async (_name, { root, operations, options, codes = [], ...want }) => {
  const paths = operations.map(
    (security, index) => `  /a${String(index)}:
    get:
      responses: { "200": { description: ok } }
${security === undefined ? "" : `      security: ${security}\n`}`,
  );
  const planned = await planOf(
    withPaths(
      `${paths.join("")}${root === undefined ? "" : `security: ${root}`}
servers: [{ url: https://a.example.com }]${schemes}`,
    ),
  );
  const { plan } = planned;
  const { members, alternatives } = plan.client.options;
  const ways = alternatives.map(
    ({ symbol, members: own }) =>
      `${plan.symbols.get(symbol)?.export ?? "?"} ${sayMembers(own, plan)}`,
  );
  const common = sayMembers(members, plan);
  expect(ways.length === 0 ? common : [...ways, common]).toEqual(options);
  expect(plan.client.description["security"]).toEqual(want.shared);
  expect(
    operationsOf(planned).map(({ request }) => request.data["security"]),
  ).toEqual(want.own);
  const said = told(planned).map(([code]) => code);
  expect(said.filter((code) => code !== "security-scheme-unsaid")).toEqual(
    codes,
  );
});
