import { Seam } from "@specwright/seam";
import { TwoMinuteReports } from "@specwright/two-minute-reports";
import { WorkOS } from "@specwright/workos";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  closedPort,
  inTurn,
  json,
  reply,
  serve,
  unavailable,
  type Handler,
} from "../runtime/server.js";

// What generated clients send a second time, and when.
const account = { user_id: "user_1", slug: "github" };

beforeEach(() => {
  // Back-off draws from 0 to its limit: no time is lost in these tests.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

function workos(baseURL: string): WorkOS {
  return new WorkOS({ token: "sk_test", baseURL });
}

describe("sent again after a 503", () => {
  test("GET, which then succeeds", async () => {
    const server = await serve(inTurn(unavailable, json({ slug: "github" })));
    const { connectedAccounts } = workos(server.url);
    await expect(connectedAccounts.get(account)).resolves.toEqual({
      slug: "github",
    });
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]).toEqual(server.requests[0]);
  });

  test("PUT, with its body", async () => {
    const server = await serve(inTurn(unavailable, json({})));
    await workos(server.url).connectedAccounts.update({
      ...account,
      scopes: ["a"],
    });
    expect(server.requests.map(({ body }) => body)).toEqual([
      '{"scopes":["a"]}',
      '{"scopes":["a"]}',
    ]);
  });

  test("DELETE", async () => {
    const server = await serve(inTurn(unavailable, reply(204)));
    await workos(server.url).connectedAccounts.delete(account);
    expect(server.requests).toHaveLength(2);
  });

  test("a POST that the API calls idempotent", async () => {
    const server = await serve(
      inTurn(
        unavailable,
        unavailable,
        json({ connected_accounts: [], pagination: {} }),
      ),
    );
    const seam = new Seam({ token: "seam_test", baseURL: server.url });
    const page = await seam.connectedAccounts.list({ limit: 1 });
    expect(page.items).toEqual([]);
    expect(server.requests.map(({ body }) => body)).toEqual(
      Array(3).fill('{"limit":1}'),
    );

    const enabled = await serve(
      inTurn(unavailable, json({ success: true, data: { enabled: true } })),
    );
    const tmr = new TwoMinuteReports({
      token: "tmrc_live_test",
      teamId: "team",
      baseURL: enabled.url,
    });
    const one = { connectorId: "gadw", accountId: "1" };
    expect(await tmr.connectors.accounts.enable(one)).toEqual({
      enabled: true,
    });
    expect(enabled.requests).toHaveLength(2);
  });

  test("each page of a list on its own", async () => {
    const page = (after: string | null): Handler =>
      json({ object: "list", data: [{}], list_metadata: { after } });
    const server = await serve(
      inTurn(unavailable, page("a"), unavailable, unavailable, page(null)),
    );
    const all = await workos(server.url).dataIntegrations.list().toArray();
    expect(all).toHaveLength(2);
    expect(server.requests).toHaveLength(5);
  });
});

describe("sent once", () => {
  test("a POST of which nobody says that it is idempotent", async () => {
    const server = await serve(unavailable);
    await expect(
      workos(server.url).connectedAccounts.create(account),
    ).rejects.toMatchObject({ status: 503, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test("a POST whose connection breaks", async () => {
    const server = await serve((_request, response) => {
      response.destroy();
    });
    await expect(
      workos(server.url).connectedAccounts.create(account),
    ).rejects.toMatchObject({ name: "APIConnectionError", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test("a call without retries", async () => {
    const server = await serve(unavailable);
    await expect(
      workos(server.url).connectedAccounts.get(account, { maxRetries: 0 }),
    ).rejects.toMatchObject({ status: 503, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 409, 422, 501])(
    "a GET that is answered with %i",
    async (status) => {
      const server = await serve(reply(status));
      await expect(
        workos(server.url).connectedAccounts.get(account),
      ).rejects.toMatchObject({ status, attempts: 1 });
      expect(server.requests).toHaveLength(1);
    },
  );
});

test("after three attempts it is enough", async () => {
  const server = await serve(unavailable);
  await expect(
    workos(server.url).connectedAccounts.get(account),
  ).rejects.toMatchObject({ name: "InternalServerError", attempts: 3 });
  expect(server.requests).toHaveLength(3);
});

describe("the wait that the API asks for", () => {
  test.each([
    ["retry-after-ms", "80", 80],
    ["retry-after", "0.08", 80],
  ])("%s: %s", async (name, value, least) => {
    const later = reply(429, "", { [name]: value });
    const server = await serve(inTurn(later, json({})));
    const start = performance.now();
    await workos(server.url).connectedAccounts.get(account);
    // Timers count in whole milliseconds, and may be one early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(least - 1);
    expect(server.requests).toHaveLength(2);
  });

  test("is not served when it is longer than a minute", async () => {
    const server = await serve(reply(429, "", { "retry-after": "61" }));
    await expect(
      workos(server.url).connectedAccounts.get(account),
    ).rejects.toThrow("asks to wait 61 s, more than the 60 s");
    expect(server.requests).toHaveLength(1);
  });

  test("ends with an abort", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const server = await serve((request, response, count) => {
      reply(429, "", { "retry-after": "30" })(request, response, count);
      setTimeout(() => {
        controller.abort();
      }, 20);
    });
    await expect(
      workos(server.url).connectedAccounts.get(account, { signal }),
    ).rejects.toMatchObject({ name: "APIUserAbortError" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a connection", () => {
  test("that is refused is tried again, even for a POST", async () => {
    const client = workos(await closedPort());
    for (const call of [
      client.connectedAccounts.get(account),
      client.connectedAccounts.create(account),
    ]) {
      await expect(call).rejects.toMatchObject({
        name: "APIConnectionError",
        attempts: 3,
        message: expect.stringContaining("ECONNREFUSED") as string,
      });
    }
  });

  test("that is refused first and then accepted", async () => {
    const server = await serve(json({}));
    const dead = await closedPort();
    let calls = 0;
    const client = new WorkOS({
      token: "sk_test",
      baseURL: server.url,
      fetch: (url, init) => {
        calls += 1;
        return fetch(calls === 1 ? dead : url, init);
      },
    });
    await client.connectedAccounts.create(account);
    expect(server.requests).toHaveLength(1);
  });

  test("that breaks is made again for a GET", async () => {
    const broken: Handler = (_request, response) => {
      response.destroy();
    };
    const server = await serve(inTurn(broken, json({})));
    await workos(server.url).connectedAccounts.get(account);
    expect(server.requests).toHaveLength(2);
  });

  test("that says nothing is given up in time", async () => {
    const server = await serve(() => undefined);
    await expect(
      workos(server.url).connectedAccounts.get(account, { timeout: 100 }),
    ).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      attempts: 3,
    });
    // Fewer when the machine was too busy to accept them in time.
    expect(server.requests.length).toBeLessThanOrEqual(3);
    await expect.poll(() => server.pending, { timeout: 20_000 }).toBe(0);
  });
});
