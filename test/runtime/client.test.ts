import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { resolveAddress } from "../../generator/runtime/addresses.js";
import { Client, type APIDescription } from "../../generator/runtime/client.js";
import { request } from "../../generator/runtime/request.js";
import { connect, operation, serve } from "./server.js";

const lab: APIDescription = { name: "Lab", baseURL: "https://lab.test" };
const limits = {
  timeout: 'Lab: option "timeout" must be a number of milliseconds above 0',
  maxRetries: 'Lab: option "maxRetries" must be a whole number, 0 or above',
  baseURL: 'Lab: option "baseURL" must be an http or https URL without',
};

test.each<[string, { given: object; want: string }]>([
  ["timeout 0", { given: { timeout: 0 }, want: limits.timeout }],
  ["timeout -1", { given: { timeout: -1 }, want: limits.timeout }],
  [
    "timeout NaN",
    { given: { timeout: NaN }, want: `${limits.timeout}, not NaN` },
  ],
  ["timeout null", { given: { timeout: null }, want: limits.timeout }],
  ["a timeout of text", { given: { timeout: "5" }, want: limits.timeout }],
  ["maxRetries -1", { given: { maxRetries: -1 }, want: limits.maxRetries }],
  ["maxRetries 1.5", { given: { maxRetries: 1.5 }, want: limits.maxRetries }],
  ["maxRetries NaN", { given: { maxRetries: NaN }, want: limits.maxRetries }],
  [
    "endless retries",
    { given: { maxRetries: Infinity }, want: limits.maxRetries },
  ],
  ["no URL", { given: { baseURL: "lab.test/v1" }, want: limits.baseURL }],
  ["an empty URL", { given: { baseURL: "" }, want: limits.baseURL }],
  ["a file", { given: { baseURL: "file:///etc" }, want: limits.baseURL }],
  [
    "a URL with a password",
    { given: { baseURL: "https://u:s3cret@lab.test" }, want: limits.baseURL },
  ],
  [
    "a URL with a query",
    { given: { baseURL: "https://lab.test/?a=1" }, want: limits.baseURL },
  ],
  [
    "a URL with a fragment",
    { given: { baseURL: "https://lab.test/#" }, want: limits.baseURL },
  ],
])("a client refuses %s", (_name, { given, want }) => {
  const make = () => new Client(lab, given);
  expect(make).toThrow(TypeError);
  expect(make).toThrow(want);
  expect(make).not.toThrow("s3cret");
});

test.each<[string, { timeout?: number; maxRetries?: number }]>([
  ["timeout", { timeout: 0 }],
  ["maxRetries", { maxRetries: -1 }],
])("a call refuses a bad %s", async (name, options) => {
  const server = await serve();
  await expect(
    request(connect(server), operation(), {}, options),
  ).rejects.toThrow(`getThing: option "${name}" must be`);
  expect(server.requests).toEqual([]);
});

test("a client without any base URL asks for one", () => {
  expect(() => new Client({ name: "Lab" }, {})).toThrow(limits.baseURL);
});

describe("the base URL", () => {
  const places = async () => {
    const production = await serve();
    const staging = await serve();
    const other = await serve();
    const description = {
      name: "Lab",
      resolve: resolveAddress,
      environments: { production: production.url, staging: staging.url },
    };
    const hits = () =>
      [production, staging, other].map(({ requests }) => requests.length);
    return { description, other, hits };
  };

  test.each<
    [
      string,
      {
        given: (other: string) => Record<string, unknown>;
        own?: boolean;
        want: number[];
      },
    ]
  >([
    ["is the first environment's", { given: () => ({}), want: [1, 0, 0] }],
    [
      "is the named environment's",
      { given: () => ({ environment: "staging" }), want: [0, 1, 0] },
    ],
    [
      "is the caller's, whatever the environment",
      {
        given: (baseURL) => ({ baseURL, environment: "staging" }),
        want: [0, 0, 1],
      },
    ],
    [
      "is the operation's, if it has a server of its own",
      { given: () => ({}), own: true, want: [0, 0, 1] },
    ],
  ])("%s", async (_name, { given, own, want }) => {
    const { description, other, hits } = await places();
    const client = new Client(description, given(other.url));
    const changes = own ? { baseURL: other.url } : {};
    await request(client, operation(changes), {});
    expect(hits()).toEqual(want);
  });

  test("is the caller's even for an operation with its own server", async () => {
    const { description, other, hits } = await places();
    const client = new Client(description, { baseURL: other.url });
    const own = operation({ baseURL: "http://127.0.0.1:1" });
    await request(client, own, {});
    expect(hits()).toEqual([0, 0, 1]);
  });

  test.each(["moon", "constructor", "__proto__", "", 5])(
    "has no environment %o",
    (environment) => {
      const environments = {
        production: "https://a.test",
        staging: "https://b.test",
      };
      const options: object = { environment };
      expect(
        () =>
          new Client(
            { name: "Lab", resolve: resolveAddress, environments },
            options,
          ),
      ).toThrow(
        new TypeError(
          'Lab: option "environment" must be one of production, staging',
        ),
      );
    },
  );
});

test("headers: the call's over parameters over the client's over credentials", async () => {
  const server = await serve();
  const client = connect(
    server,
    {
      token: "t",
      headers: {
        "X-Default": "client",
        "X-Param": "client",
        "x-call": "client",
        authorization: "client",
        "x-nothing": undefined,
      },
    },
    {
      credentials: {
        key: { in: "header", name: "authorization", option: "token" },
      },
      security: [["key"]],
    },
  );
  const thing = operation({ parameters: [{ name: "x-param", in: "header" }] });
  await request(
    client,
    thing,
    { "x-param": "param" },
    { headers: { "X-Call": "call", accept: null } },
  );
  expect(server.requests[0]?.headers).toMatchObject({
    "x-default": "client",
    "x-param": "param",
    "x-call": "call",
    authorization: "client",
  });
  // Without a header of ours the platform sends its own.
  expect(server.requests[0]?.headers.accept).not.toBe("application/json");
});

test.each<[string, string]>([
  ["a line feed", "a\nb: c"],
  ["a carriage return", "a\rb"],
  ["a NUL", "a\0b"],
  ["a letter beyond Latin-1", "€"],
])("a header can't hold %s, and the message names it", async (_name, value) => {
  const server = await serve();
  const thing = operation({ parameters: [{ name: "x-team", in: "header" }] });
  const calls = [
    request(connect(server), thing, { "x-team": value }),
    request(connect(server), thing, {}, { headers: { "x-team": value } }),
    request(connect(server, { headers: { "x-team": value } }), thing, {}),
  ];
  for (const call of calls) {
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow('getThing: header "x-team"');
  }
  expect(server.requests).toEqual([]);
});

test("a custom fetch sends the requests, and is called as a function", async () => {
  const seen: unknown[] = [];
  const client = new Client(lab, {
    fetch(this: unknown, url, { method }) {
      seen.push([this, url, method]);
      return Promise.resolve(new Response('{"a":1}'));
    },
  });
  await expect(request(client, operation(), {})).resolves.toEqual({ a: 1 });
  expect(seen).toEqual([[undefined, "https://lab.test/thing", "GET"]]);
});

test("a client shows nothing that it was given", () => {
  const client = new (class Seam extends Client {})(lab, {
    ...{ token: "s3cret-token" },
    headers: { cookie: "s3cret-cookie" },
  });
  const shown = [
    inspect(client, { depth: 9, showHidden: true }),
    JSON.stringify(client),
    Object.getOwnPropertyNames(client).join(),
  ];
  expect(shown.join()).not.toContain("s3cret");
});

test("what the options say later is not what was given", async () => {
  const server = await serve();
  const options = { baseURL: server.url, timeout: 5000 };
  const client = new Client(lab, options);
  options.baseURL = "http://127.0.0.1:1";
  await request(client, operation(), {});
  expect(server.requests).toHaveLength(1);
});
