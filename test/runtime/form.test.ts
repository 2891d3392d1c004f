import { describe, expect, test } from "vitest";
import type { FormParts } from "../../generator/runtime/operation.js";
import { request } from "../../generator/runtime/request.js";
import { connect, operation, serve, type BodyData } from "./server.js";

/** What arrives of a body that is sent as a form. */
async function sent(
  mediaType: string,
  params: object,
  parts?: FormParts,
): Promise<{ body: string; type: string }> {
  const server = await serve();
  const body: BodyData = {
    mediaType,
    from: "rest",
    ...(parts === undefined ? {} : { parts }),
  };
  const post = operation({ method: "POST", body });
  await request(connect(server), post, params);
  const [received] = server.requests;
  return {
    body: received?.body ?? "",
    type: received?.headers["content-type"] ?? "",
  };
}

describe("URL-encoded", () => {
  test.each<[string, { given: object; parts?: FormParts; want: string }]>([
    [
      "texts",
      { given: { a: "x y", b: "ä&=" }, want: "a=x%20y&b=%C3%A4%26%3D" },
    ],
    ["what is not there", { given: { a: undefined, b: null }, want: "" }],
    ["lists", { given: { a: [1, 2] }, want: "a=1&a=2" }],
    ["objects", { given: { a: { b: 1 } }, want: "a=%7B%22b%22%3A1%7D" }],
    [
      "lists of objects",
      { given: { a: [{ b: 1 }] }, want: "a=%7B%22b%22%3A1%7D" },
    ],
    [
      "a list with commas",
      {
        given: { a: ["x", "y"] },
        parts: { a: { style: "form", explode: false } },
        want: "a=x,y",
      },
    ],
    [
      "nested objects",
      {
        given: { a: { b: { c: 1 }, d: ["x"] } },
        parts: { a: { style: "deepObject", explode: true } },
        want: "a%5Bb%5D%5Bc%5D=1&a%5Bd%5D%5B0%5D=x",
      },
    ],
    [
      "a list as JSON",
      {
        given: { a: [1, "x"] },
        parts: { a: { contentType: "application/json" } },
        want: "a=%5B1%2C%22x%22%5D",
      },
    ],
    [
      "reserved characters",
      {
        given: { a: "x/y" },
        parts: { a: { allowReserved: true } },
        want: "a=x/y",
      },
    ],
    [
      "a member that every object has",
      { given: { toString: "x" }, parts: {}, want: "toString=x" },
    ],
  ])("%s", async (_name, { given, parts, want }) => {
    const type = "application/x-www-form-urlencoded";
    expect(await sent(type, given, parts)).toEqual({ body: want, type });
  });
});

describe("multipart", () => {
  /** The parts that arrive: their headers and their text. */
  async function partsOf(
    params: object,
    parts?: FormParts,
  ): Promise<readonly string[]> {
    const { body, type } = await sent("multipart/form-data", params, parts);
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type)?.[1];
    return body
      .split(`--${boundary ?? "none"}`)
      .slice(1, -1)
      .map((part) =>
        part.trim().replace("Content-Disposition: form-data; ", ""),
      );
  }

  const hi = new File(["hi"], "hi.txt", { type: "text/plain" });

  test.each<[string, { given: object; parts?: FormParts; want: string[] }]>([
    [
      "texts",
      {
        given: { a: "x", b: 1, c: true, d: new Date(0) },
        want: [
          'name="a"\r\n\r\nx',
          'name="b"\r\n\r\n1',
          'name="c"\r\n\r\ntrue',
          'name="d"\r\n\r\n1970-01-01T00:00:00.000Z',
        ],
      },
    ],
    ["what is not there", { given: { a: undefined, b: null }, want: [] }],
    ["nothing in a list", { given: { a: [], b: [null] }, want: [] }],
    [
      "files",
      {
        given: { a: hi, b: new Blob(["x"]) },
        want: [
          'name="a"; filename="hi.txt"\r\nContent-Type: text/plain\r\n\r\nhi',
          'name="b"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nx',
        ],
      },
    ],
    [
      "lists of files",
      {
        given: { a: [hi, hi] },
        want: Array<string>(2).fill(
          'name="a"; filename="hi.txt"\r\nContent-Type: text/plain\r\n\r\nhi',
        ),
      },
    ],
    [
      "bytes",
      {
        given: { a: new TextEncoder().encode("x") },
        parts: { a: { contentType: "image/png" } },
        want: ['name="a"; filename="blob"\r\nContent-Type: image/png\r\n\r\nx'],
      },
    ],
    [
      "objects, and lists of them",
      {
        given: { a: { b: 1 }, c: [{ d: 2 }, "e"] },
        want: [
          'name="a"\r\n\r\n{"b":1}',
          'name="c"\r\n\r\n{"d":2}',
          'name="c"\r\n\r\ne',
        ],
      },
    ],
    [
      "a part with a type of its own",
      {
        given: { a: { b: 1 } },
        parts: { a: { contentType: "application/json" } },
        want: [
          'name="a"; filename="blob"\r\nContent-Type: application/json\r\n\r\n{"b":1}',
        ],
      },
    ],
    [
      "a part with several types has the one that it says",
      {
        given: { a: hi, b: "x" },
        parts: {
          a: { contentType: "image/png, text/plain" },
          b: { contentType: "text/plain" },
        },
        want: [
          'name="a"; filename="hi.txt"\r\nContent-Type: text/plain\r\n\r\nhi',
          'name="b"\r\n\r\nx',
        ],
      },
    ],
    [
      "a list that is one text",
      {
        given: { a: ["x", 1], b: ["y", "z"] },
        parts: {
          a: { style: "form", explode: false },
          b: { style: "pipeDelimited", explode: false },
        },
        want: ['name="a"\r\n\r\nx,1', 'name="b"\r\n\r\ny|z'],
      },
    ],
    [
      "an object in a style",
      {
        given: {
          a: { x: 1, y: null, z: "&" },
          b: { x: 1, y: ["2"] },
          c: { x: { y: [1] } },
          d: {},
        },
        parts: {
          a: { style: "form" },
          b: { explode: false },
          c: { style: "deepObject" },
          d: { explode: false },
        },
        want: [
          'name="x"\r\n\r\n1',
          'name="z"\r\n\r\n&',
          'name="b"\r\n\r\nx,1,y,["2"]',
          'name="c[x][y][0]"\r\n\r\n1',
        ],
      },
    ],
  ])("%s", async (_name, { given, parts, want }) => {
    expect(await partsOf(given, parts)).toEqual(want);
  });

  test("what no part can hold is a TypeError that names the member", async () => {
    await expect(partsOf({ a: NaN })).rejects.toThrow(
      'getThing: member "a" can\'t hold this number',
    );
  });
});
