import { expect, test } from "vitest";
import { APIResponseError } from "../../generator/runtime/errors.js";
import type { Operation } from "../../generator/runtime/operation.js";
import { request } from "../../generator/runtime/request.js";
import { connect, operation, reply, serve, type Handler } from "./server.js";

const type = (name: string) => ({ "content-type": name });

const mixed: Partial<Operation> = {
  accept: "application/pdf, text/csv, application/json",
  binary: true,
  bodies: { "200": "json", "201": "text", "202": "bytes", "2XX": "none" },
};

test.each<[string, { given: Handler; want: unknown }]>([
  [
    "JSON under any name",
    { given: reply(200, '{"a":1}', type("text/plain")), want: { a: 1 } },
  ],
  ["JSON under no name", { given: reply(200, "[1]"), want: [1] }],
  [
    "text that looks like JSON",
    { given: reply(201, "[1]", type("application/json")), want: "[1]" },
  ],
  [
    "nothing, whatever comes with a status that has no body",
    { given: reply(203, "Accepted", type("text/plain")), want: undefined },
  ],
  ["nothing, with 204", { given: reply(204), want: undefined }],
])("a status decides: %s", async (_name, { given, want }) => {
  const server = await serve(given);
  const call = request(connect(server), operation(mixed), {});
  expect(await call).toEqual(want);
  const { status, response } = await call.withResponse();
  expect(status).toBe(response.status);
});

test("a status decides: bytes, also those of a text", async () => {
  const server = await serve(reply(202, "a,b", type("text/csv")));
  const blob = await request<Blob>(connect(server), operation(mixed), {});
  expect(blob).toBeInstanceOf(Blob);
  expect(await blob.text()).toBe("a,b");
});

test("HTML where the status has JSON is an error, though another has texts", async () => {
  const server = await serve(
    reply(200, "<html>sign in</html>", type("text/html")),
  );
  const call = request(connect(server), operation(mixed), {});
  const { error } = await call.result();
  expect(error).toBeInstanceOf(APIResponseError);
  expect(error).toMatchObject({
    status: 200,
    message: "200: the body is not JSON",
  });
});

test("a status that nobody told of is decided by the type of the answer", async () => {
  const bodies = { "200": "text", "202": "json" } as const;
  const accept = "text/csv, application/json";
  const server = await serve(reply(206, "[1]", type("application/json")));
  const call = request(connect(server), operation({ bodies, accept }), {});
  expect(await call).toEqual([1]);
});

test("texts in the place of JSON are asked for last, and known by their type", async () => {
  const server = await serve((_request, response, count) => {
    const name = count === 1 ? "application/json" : "text/plain";
    response.writeHead(200, type(name)).end('"a"');
  });
  const accept = "application/json, text/plain;q=0.9";
  const either = operation({ accept });
  expect(await request(connect(server), either, {})).toBe("a");
  expect(await request(connect(server), either, {})).toBe('"a"');
  expect(server.requests[0]?.headers.accept).toBe(accept);
});
