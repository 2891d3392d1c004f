import { expect, test } from "vitest";
import type {
  Credential,
  SecurityRequirements,
} from "../../generator/runtime/auth.js";
import { basicPair } from "../../generator/runtime/basic-auth.js";
import { request } from "../../generator/runtime/request.js";
import {
  connect,
  inTurn,
  json,
  operation,
  serve,
  unavailable,
  type Received,
} from "./server.js";

const credentials: Record<string, Credential> = {
  bearer: {
    in: "header",
    name: "Authorization",
    option: "token",
    prefix: "Bearer ",
  },
  workspace: { in: "header", name: "x-workspace", option: "workspaceId" },
  key: { in: "query", name: "api key", option: "key" },
  session: { in: "cookie", name: "sid", option: "session" },
  login: {
    in: "basic",
    username: "user",
    password: "password",
    pair: basicPair,
  },
};

const nothing: Pick<Received, "headers" | "url"> = { headers: {}, url: "" };

type Sent = {
  authorization?: string;
  workspace?: string;
  cookie?: string;
  url?: string;
};

test.each<
  [
    name: string,
    {
      security: SecurityRequirements;
      given: Record<string, unknown>;
      want: Sent;
    },
  ]
>([
  [
    "bearer",
    {
      security: [["bearer"]],
      given: { token: "t0ken" },
      want: { authorization: "Bearer t0ken" },
    },
  ],
  [
    "a key in the query",
    {
      security: [["key"]],
      given: { key: "a&b" },
      want: { url: "/thing?api%20key=a%26b" },
    },
  ],
  [
    "a key in a cookie",
    {
      security: [["session"]],
      given: { session: "a;b" },
      want: { cookie: "sid=a%3Bb" },
    },
  ],
  [
    "basic, in UTF-8",
    {
      security: [["login"]],
      given: { user: "ada", password: "pässword" },
      want: { authorization: "Basic YWRhOnDDpHNzd29yZA==" },
    },
  ],
  [
    "the first alternative, when it is the only one given",
    {
      security: [["bearer"], ["bearer", "workspace"]],
      given: { token: "t" },
      want: { authorization: "Bearer t" },
    },
  ],
  [
    "the alternative with the most credentials",
    {
      security: [["bearer"], ["bearer", "workspace"]],
      given: { token: "t", workspaceId: "w" },
      want: { authorization: "Bearer t", workspace: "w" },
    },
  ],
  [
    "another alternative, when the first is not given",
    {
      security: [["bearer"], ["key"]],
      given: { key: "k" },
      want: { url: "/thing?api%20key=k" },
    },
  ],
  ["none, where anonymous is allowed", { security: [[]], given: {}, want: {} }],
  [
    "what is given, although anonymous is allowed",
    {
      security: [[], ["bearer"]],
      given: { token: "t" },
      want: { authorization: "Bearer t" },
    },
  ],
  [
    "none, where nothing is required",
    { security: [], given: { token: "t" }, want: {} },
  ],
])("credentials: %s", async (_name, { security, given, want }) => {
  const server = await serve();
  const client = connect(server, given, { credentials, security });
  await request(client, operation(), {});
  const { headers, url } = server.requests[0] ?? nothing;
  const { authorization, cookie } = headers;
  expect({
    authorization,
    cookie,
    workspace: headers["x-workspace"],
    url,
  }).toEqual({
    authorization: undefined,
    cookie: undefined,
    workspace: undefined,
    url: "/thing",
    ...want,
  });
});

test.each<
  [
    name: string,
    {
      security: SecurityRequirements;
      given: Record<string, unknown>;
      want: string;
    },
  ]
>([
  [
    "one way",
    {
      security: [["bearer"]],
      given: {},
      want: 'Lab: missing credentials, give "token"',
    },
  ],
  [
    "an option that is undefined, as an unset variable is",
    {
      security: [["bearer"]],
      given: { token: undefined },
      want: 'Lab: missing credentials, give "token"',
    },
  ],
  [
    "an empty option",
    {
      security: [["bearer"]],
      given: { token: "" },
      want: 'Lab: missing credentials, give "token"',
    },
  ],
  [
    "several ways",
    {
      security: [["bearer", "workspace"], ["login"]],
      given: { workspaceId: "secret-workspace" },
      want: 'Lab: missing credentials, give "token" and "workspaceId", or "user" and "password"',
    },
  ],
])(
  "missing credentials are named at construction: %s",
  async (_name, { security, given, want }) => {
    const server = await serve();
    expect(() => connect(server, given, { credentials, security })).toThrow(
      new TypeError(want),
    );
  },
);

test("an operation's own requirements replace the client's", async () => {
  const server = await serve();
  const client = connect(
    server,
    { token: "t" },
    { credentials, security: [["bearer"]] },
  );
  await request(client, operation({ security: [] }), {});
  expect(server.requests[0]?.headers.authorization).toBeUndefined();
  await expect(
    request(client, operation({ security: [["key"]] }), {}),
  ).rejects.toThrow('getThing: missing credentials, give "key"');
  expect(server.requests).toHaveLength(1);
});

test("a function is asked for the secret of every attempt", async () => {
  const server = await serve(inTurn(unavailable, json({})));
  let count = 0;
  const token = () => Promise.resolve(`token-${String((count += 1))}`);
  const client = connect(
    server,
    { token },
    { credentials, security: [["bearer"]] },
  );
  await request(client, operation(), {});
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
});

test("what the function throws is what the call rejects with", async () => {
  const server = await serve();
  const failure = new Error("the vault is closed");
  const token = () => Promise.reject(failure);
  const client = connect(
    server,
    { token },
    { credentials, security: [["bearer"]] },
  );
  await expect(request(client, operation(), {})).rejects.toBe(failure);
  expect(server.requests).toEqual([]);
});

test.each<[string, { given: unknown; want: string }]>([
  ["nothing", { given: undefined, want: 'Lab: option "token" gave no secret' }],
  ["an empty text", { given: "", want: 'Lab: option "token" gave no secret' }],
  ["a number", { given: 5, want: 'Lab: option "token" gave no secret' }],
  [
    "a line break, and the message does not show it",
    {
      given: "s3cret\r\nx-admin: 1",
      want: 'getThing: header "Authorization" has a line break or another character that a header can\'t hold',
    },
  ],
])(
  "a function that gives %s is a TypeError",
  async (_name, { given, want }) => {
    const server = await serve();
    const client = connect(
      server,
      { token: () => given },
      { credentials, security: [["bearer"]] },
    );
    await expect(request(client, operation(), {})).rejects.toThrow(
      new TypeError(want),
    );
    expect(server.requests).toEqual([]);
  },
);
