import { describe, expect, test } from "vitest";
import { request } from "../../generator/runtime/request.js";
import { connect, operation, serve, type BodyData } from "./server.js";

const several: BodyData = {
  mediaType: "application/json",
  from: "rest",
  others: [
    { mediaType: "application/x-www-form-urlencoded", from: "rest" },
    { mediaType: "text/csv", from: "body" },
    { mediaType: "image/*", from: "body" },
  ],
};
const range: BodyData = { mediaType: "image/*", from: "body", others: [] };
const png = new Blob(["x"], { type: "image/png" });

describe("contentType", () => {
  test.each<[string, { given: [BodyData, object]; want: [string, string] }]>([
    [
      "left out",
      { given: [several, { a: 1 }], want: ["application/json", '{"a":1}'] },
    ],
    [
      "the usual one",
      {
        given: [several, { contentType: "application/json", a: 1 }],
        want: ["application/json", '{"a":1}'],
      },
    ],
    [
      "another form of the same",
      {
        given: [
          several,
          { contentType: "application/x-www-form-urlencoded", a: 1 },
        ],
        want: ["application/x-www-form-urlencoded", "a=1"],
      },
    ],
    [
      "a whole body",
      {
        given: [several, { contentType: "text/csv", body: "a,b" }],
        want: ["text/csv", "a,b"],
      },
    ],
    [
      "one of a range",
      {
        given: [several, { contentType: "image/gif", body: png }],
        want: ["image/gif", "x"],
      },
    ],
    [
      "what the Blob says, where it is a range",
      { given: [range, { body: png }], want: ["image/png", "x"] },
    ],
    [
      "bytes that are JSON already",
      {
        given: [
          { mediaType: "application/json", from: "body" },
          { body: new Blob(['{"a":1}']) },
        ],
        want: ["application/json", '{"a":1}'],
      },
    ],
  ])("%s", async (_name, { given: [body, params], want }) => {
    const server = await serve();
    await request(connect(server), operation({ method: "POST", body }), params);
    const [received] = server.requests;
    expect([received?.headers["content-type"], received?.body]).toEqual(want);
  });

  test.each<[string, unknown]>([
    ["another one", "text/plain"],
    ["a range", "image"],
    ["no text", 5],
    ["null", null],
  ])("%s is a TypeError before anything is sent", async (_name, choice) => {
    const server = await serve();
    const post = operation({ method: "POST", body: several });
    const call = request(connect(server), post, { contentType: choice });
    await expect(call).rejects.toThrow(
      'getThing: "contentType" must be one of application/json, application/x-www-form-urlencoded, text/csv, image/*',
    );
    expect(server.requests).toEqual([]);
  });

  test("is a member like any other where there is no choice", async () => {
    const server = await serve();
    const body: BodyData = { mediaType: "application/json", from: "rest" };
    const post = operation({ method: "POST", body });
    await request(connect(server), post, { contentType: "x" });
    expect(server.requests[0]?.body).toBe('{"contentType":"x"}');
  });
});
