import { describe, expect, test } from "vitest";
import { resolveAddress } from "../../generator/runtime/addresses.js";
import { Client, type APIDescription } from "../../generator/runtime/client.js";
import { request } from "../../generator/runtime/request.js";
import { operation, serve } from "./server.js";

const variables = {
  scheme: { option: "scheme", default: "http" },
  host: { option: "host" },
  version: { option: "version", default: "v1" },
};
const api: APIDescription = {
  name: "Pets",
  baseURL: "{scheme}://{host}/{version}",
  variables,
};

/** The options are those that a generated class would have. */
function connect(
  description: APIDescription,
  options: Record<string, unknown>,
): Client {
  return new Client({ resolve: resolveAddress, ...description }, options);
}

describe("variables of base URLs", () => {
  test.each<[string, { given: Record<string, unknown>; want: string }]>([
    ["defaults", { given: {}, want: "/v1/x" }],
    ["what the caller says", { given: { version: "v2" }, want: "/v2/x" }],
    [
      "undefined is the default",
      { given: { version: undefined }, want: "/v1/x" },
    ],
  ])("%s", async (_name, { given, want }) => {
    const server = await serve();
    const { host } = new URL(server.url);
    const client = connect(api, { host, ...given });
    await request(client, operation({ path: ["/x"] }), {});
    expect(server.requests.map(({ url }) => url)).toEqual([want]);
  });

  test("a server of an operation's own", async () => {
    const server = await serve();
    const { host } = new URL(server.url);
    const client = connect(api, { host, version: "v3" });
    const own = operation({ path: ["/x"], baseURL: "http://{host}/own" });
    await request(client, own, {});
    expect(server.requests.map(({ url }) => url)).toEqual(["/own/x"]);
  });

  test("a base URL of the caller's needs none of them", async () => {
    const server = await serve();
    const client = connect(api, { baseURL: server.url });
    const own = operation({ path: ["/x"], baseURL: "http://{host}/own" });
    await request(client, own, {});
    expect(server.requests.map(({ url }) => url)).toEqual(["/x"]);
  });

  test("an environment's", async () => {
    const server = await serve();
    const { host } = new URL(server.url);
    const client = connect(
      {
        name: "Pets",
        environments: {
          live: "https://{host}",
          test: "http://{host}/test/{version}",
        },
        variables,
      },
      { host, environment: "test" },
    );
    await request(client, operation({ path: ["/x"] }), {});
    expect(server.requests.map(({ url }) => url)).toEqual(["/test/v1/x"]);
  });

  test("a variable may be called environment", async () => {
    const server = await serve();
    const client = connect(
      {
        name: "Pets",
        baseURL: `${server.url}/{environment}`,
        variables: { environment: { option: "environment", default: "live" } },
      },
      { environment: "test" },
    );
    await request(client, operation({ path: ["/x"] }), {});
    expect(server.requests.map(({ url }) => url)).toEqual(["/test/x"]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["missing", {}, 'Pets: option "host" must be a text'],
    ["empty", { host: "" }, 'Pets: option "host" must be a text'],
    ["a number", { host: 1 }, 'Pets: option "host" must be a text'],
    [
      "with a user name",
      { host: "user:secret@example.com" },
      'Pets: with option "scheme" and "host" and "version", the base URL must be an http or https URL without user name, query and fragment',
    ],
    [
      "with a query",
      { host: "example.com?a" },
      'Pets: with option "scheme" and "host" and "version", the base URL must be an http or https URL without user name, query and fragment',
    ],
  ])("%s", (_name, options, message) => {
    expect(() => connect(api, options)).toThrow(message);
  });
});
