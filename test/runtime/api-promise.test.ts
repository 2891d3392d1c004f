import { expect, test } from "vitest";
import { APIPromise } from "../../generator/runtime/api-promise.js";
import { NotFoundError } from "../../generator/runtime/errors.js";
import { request } from "../../generator/runtime/request.js";
import { connect, json, operation, reply, serve } from "./server.js";

const found = json({ data: { id: 1 }, meta: {} }, 200, { "request-id": "r" });
const thing = operation({ unwrap: "data" });

interface Thing {
  id: number;
}
interface Envelope {
  data: Thing;
  meta: object;
}

test("a call is a promise", async () => {
  const server = await serve(found);
  const call = request(connect(server), thing, {});
  expect(call).toBeInstanceOf(APIPromise);
  expect(Object.prototype.toString.call(call)).toBe("[object APIPromise]");
  await expect(Promise.all([call])).resolves.toEqual([{ id: 1 }]);
  await expect(call.then((data) => [data])).resolves.toEqual([{ id: 1 }]);
  await expect(call.finally(() => undefined)).resolves.toEqual({ id: 1 });
});

test("a failing call is a rejecting promise", async () => {
  const server = await serve(reply(404));
  const call = request(connect(server), thing, {});
  await expect(call).rejects.toBeInstanceOf(NotFoundError);
  await expect(call.catch(() => "caught")).resolves.toBe("caught");
  await expect(call.then(undefined, () => "other")).resolves.toBe("other");
  await expect(call.finally(() => undefined)).rejects.toThrow();
});

test("withResponse() gives the whole answer", async () => {
  const server = await serve(found);
  const call = request<Thing, Envelope>(connect(server), thing, {});
  const { data, body, response, requestId } = await call.withResponse();
  expect({ data, body, requestId, status: response.status }).toEqual({
    data: { id: 1 },
    body: { data: { id: 1 }, meta: {} },
    requestId: "r",
    status: 200,
  });
});

test("however a call is observed, it is sent once and gives the same data", async () => {
  const server = await serve(found);
  const call = request(connect(server), thing, {});
  const [data, again, { data: third }, result] = await Promise.all([
    call,
    call.then((value) => value),
    call.withResponse(),
    call.result(),
  ]);
  expect(again).toBe(data);
  expect(third).toBe(data);
  expect(result.data).toBe(data);
  await call;
  expect(server.requests).toHaveLength(1);
});

test("asResponse() leaves the body unread", async () => {
  const server = await serve(found);
  const call = request(connect(server), thing, {});
  const response = await call.asResponse();
  expect(response.bodyUsed).toBe(false);
  expect(await response.json()).toEqual({ data: { id: 1 }, meta: {} });
  expect(await call.asResponse()).toBe(response);
  expect(server.requests).toHaveLength(1);
  await expect(call).rejects.toThrow(
    "asResponse() left the body to the caller",
  );
});

test("asResponse() still rejects for an error status", async () => {
  const server = await serve(json({ message: "gone" }, 404));
  const call = request(connect(server), thing, {});
  await expect(call.asResponse()).rejects.toThrow("404: gone");
});

test("asResponse() after the call has started is too late", async () => {
  const server = await serve(found);
  const call = request(connect(server), thing, {});
  await call;
  await expect(call.asResponse()).rejects.toThrow(
    "asResponse() comes too late",
  );
});

test("the signal governs the body that asResponse() left", async () => {
  const server = await serve((_request, response) => {
    response.writeHead(200);
    response.write("x");
  });
  const controller = new AbortController();
  const { signal } = controller;
  const call = request(connect(server), thing, {}, { signal });
  const response = await call.asResponse();
  controller.abort();
  await expect(response.text()).rejects.toThrow();
});

test("result() is a value", async () => {
  const server = await serve((received, response, count) => {
    (count === 1 ? found : reply(404))(received, response, count);
  });
  const client = connect(server);
  expect(await request(client, thing, {}).result()).toEqual({
    ok: true,
    data: { id: 1 },
  });
  const failed = await request(client, thing, {}).result();
  expect(failed).toMatchObject({ ok: false, error: { status: 404 } });
});

test("result() rejects for wrong arguments", async () => {
  const server = await serve();
  const get = operation({ path: ["/things/", "id"] });
  await expect(
    request(connect(server), get, { id: "" }).result(),
  ).rejects.toThrow(TypeError);
});

test("a failure that nobody looks at is an unhandled rejection, one that is looked at is not", async () => {
  const server = await serve(reply(404));
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", note);
  try {
    const client = connect(server);
    await request(client, thing, {}).result();
    await request(client, thing, {})
      .withResponse()
      .catch(() => undefined);
    await request(client, thing, {})
      .asResponse()
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).toEqual([]);
    request(client, thing, {});
    while (unhandled.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(unhandled).toEqual([expect.any(NotFoundError)]);
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const other of others) process.on("unhandledRejection", other);
  }
});
