import { describe, expect, test } from "vitest";
import { request } from "../../generator/runtime/request.js";
import { connect, operation, serve } from "./server.js";

/** What a call gives when the API answers so. */
async function answered(
  accept: string,
  status: number,
  type: string,
  bytes: Uint8Array,
): Promise<unknown> {
  const server = await serve((_request, response) => {
    response.writeHead(status, type === "" ? {} : { "content-type": type });
    response.end(bytes);
  });
  const get = operation({ accept, binary: true });
  const data = await request(connect(server), get, {});
  expect(server.requests[0]?.headers.accept).toBe(accept);
  return data instanceof Blob
    ? {
        type: data.type,
        bytes: [...new Uint8Array(await data.arrayBuffer())],
      }
    : data;
}

const bytes = new Uint8Array([0, 255, 10, 13, 128]);
const text = new TextEncoder().encode("[1]");
const both = "application/pdf, text/csv, application/json";

interface Row {
  readonly given: readonly [
    accept: string,
    status: number,
    type: string,
    bytes: Uint8Array,
  ];
  readonly want: unknown;
}

describe("an answer that may be bytes", () => {
  test.each<[string, Row]>([
    [
      "is a Blob with the answer's type",
      {
        given: ["image/png", 200, "image/png", bytes],
        want: { type: "image/png", bytes: [...bytes] },
      },
    ],
    [
      "whatever the API calls it",
      {
        given: ["image/png", 200, "text/plain", text],
        want: { type: "text/plain", bytes: [...text] },
      },
    ],
    [
      "also JSON, where that is not documented",
      {
        given: ["image/png", 200, "application/json", text],
        want: { type: "application/json", bytes: [...text] },
      },
    ],
    [
      "and empty",
      {
        given: ["image/png", 200, "", new Uint8Array()],
        want: { type: "", bytes: [] },
      },
    ],
    [
      "is nothing when there is no content",
      { given: ["image/png", 204, "", new Uint8Array()], want: undefined },
    ],
    [
      "is JSON where that is documented too",
      {
        given: [both, 200, "application/json; charset=utf-8", text],
        want: [1],
      },
    ],
    [
      "is text where that is documented too",
      { given: [both, 200, "text/csv", text], want: "[1]" },
    ],
    [
      "is a Blob where that is documented first",
      {
        given: [both, 200, "application/pdf", bytes],
        want: { type: "application/pdf", bytes: [...bytes] },
      },
    ],
  ])("%s", async (_name, { given, want }) => {
    expect(await answered(...given)).toEqual(want);
  });

  test("an error stays what it is", async () => {
    await expect(
      answered(
        "image/png",
        404,
        "application/json",
        new TextEncoder().encode('{"message":"gone"}'),
      ),
    ).rejects.toMatchObject({ status: 404, body: { message: "gone" } });
  });
});

test("text is text, whatever it looks like", async () => {
  const server = await serve((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end("[1]");
  });
  const get = operation({ accept: "text/plain" });
  expect(await request(connect(server), get, {})).toBe("[1]");
});
