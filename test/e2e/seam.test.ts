import {
  NotFoundError,
  Seam,
  type ConnectedAccount,
  type SeamOptions,
} from "@specwright/seam";
import { createClient } from "@specwright/seam/client";
import {
  getConnectedAccount,
  listConnectedAccounts,
} from "@specwright/seam/connected-accounts";
import { beforeEach, describe, expect, test } from "vitest";
import { accountIds, useFakeSeam } from "./fake-seam.js";

// The generated client against the vendor's own fake server.
const fake = useFakeSeam();

const [first, second] = accountIds;

function options(): SeamOptions {
  const { url, seed } = fake();
  return { token: seed.seam_apikey1_token, baseURL: url };
}

let seam: Seam;

beforeEach(() => {
  seam = new Seam(options());
});

test("the fake listens on loopback only", () => {
  expect(fake().url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

describe("connectedAccounts.list", () => {
  test("gives one page when it is awaited", async () => {
    const page = await seam.connectedAccounts.list({ limit: 2 });
    expect(page.items.map(idOf)).toEqual(accountIds.slice(0, 2));
    expect(page.body.ok).toBe(true);
    expect(page.body.pagination.has_next_page).toBe(true);
    expect(page.hasNextPage()).toBe(true);
    expect(page.requestId).toMatch(/^request\d+$/);

    const next = await page.getNextPage();
    expect(next.items.map(idOf)).toEqual(accountIds.slice(2));
    expect(next.body.pagination).toEqual({
      has_next_page: false,
      next_page_cursor: null,
      next_page_url: null,
    });
    expect(next.hasNextPage()).toBe(false);
  });

  test("gives the items of all pages when it is iterated", async () => {
    const ids: string[] = [];
    for await (const account of seam.connectedAccounts.list({ limit: 1 })) {
      ids.push(account.connected_account_id);
    }
    expect(ids).toEqual(accountIds);
    expect(fake().requests).toHaveLength(3);
  });

  test("gives page by page", async () => {
    const sizes: number[] = [];
    for await (const page of seam.connectedAccounts
      .list({ limit: 2 })
      .iterPages()) {
      sizes.push(page.items.length);
    }
    expect(sizes).toEqual([2, 1]);
  });

  test("goes through many pages", async () => {
    const { database, seed } = fake();
    for (let index = 0; index < 97; index++) {
      database.addConnectedAccount({
        provider: "august",
        workspace_id: seed.seed_workspace_1,
        user_identifier: { email: `more${String(index)}@example.com` },
      });
    }
    const all = await seam.connectedAccounts.list({ limit: 7 }).toArray();
    expect(new Set(all.map(idOf)).size).toBe(100);
    expect(fake().requests).toHaveLength(15);
  });

  test("collects no more than it is asked for", async () => {
    const list = seam.connectedAccounts.list({ limit: 1 });
    expect((await list.toArray({ limit: 2 })).map(idOf)).toEqual(
      accountIds.slice(0, 2),
    );
    expect(fake().requests).toHaveLength(2);
  });

  test("sends an empty object when there are no params", async () => {
    const page = await seam.connectedAccounts.list();
    expect(page.items).toHaveLength(3);
    expect(fake().requests[0]?.headers).toMatchObject({
      "content-type": "application/json",
      "content-length": "2",
    });
  });

  test("is empty in an empty workspace", async () => {
    const { seed } = fake();
    const empty = new Seam({ ...options(), token: seed.seam_apikey2_token });
    const page = await empty.connectedAccounts.list();
    expect(page.items).toEqual([]);
    expect(page.hasNextPage()).toBe(false);
  });

  test("is also a function, for a client that is small", async () => {
    const client = createClient(options());
    const ids: string[] = [];
    for await (const account of listConnectedAccounts(client, { limit: 2 })) {
      ids.push(account.connected_account_id);
    }
    expect(ids).toEqual(accountIds);
    // A class instance is a client too.
    expect((await listConnectedAccounts(seam)).items).toHaveLength(3);
  });
});

describe("connectedAccounts.get", () => {
  test("finds an account by its id", async () => {
    const connected_account_id = second;
    const account = await seam.connectedAccounts.get({ connected_account_id });
    expect(account.connected_account_id).toBe(connected_account_id);
    expect(account.display_name).toBe("user2@example.com");
  });

  test("finds an account by its email", async () => {
    const { data, body, response, requestId } = await seam.connectedAccounts
      .get({ email: "user2@example.com" })
      .withResponse();
    expect(data.connected_account_id).toBe(second);
    expect(body).toEqual({ connected_account: data, ok: true });
    expect(response.status).toBe(200);
    expect(requestId).toBe(response.headers.get("seam-request-id"));
    expect(requestId).toMatch(/^request\d+$/);
  });

  test("is also a function", async () => {
    const account = await getConnectedAccount(createClient(options()), {
      email: "user2@example.com",
    });
    expect(account.connected_account_id).toBe(second);
  });
});

test("connectedAccounts.update changes what is sent", async () => {
  const connected_account_id = first;
  const account = await seam.connectedAccounts.update({
    connected_account_id,
    automatically_manage_new_devices: false,
    custom_metadata: { internal: "1", vip: true },
  });
  expect(account.automatically_manage_new_devices).toBe(false);
  expect(account.custom_metadata).toEqual({ internal: "1", vip: true });
  expect(await seam.connectedAccounts.get({ connected_account_id })).toEqual(
    account,
  );
});

test("connectedAccounts.delete removes an account", async () => {
  const connected_account_id = first;
  expect(await seam.connectedAccounts.delete({ connected_account_id })).toEqual(
    { ok: true },
  );
  const ids = (await seam.connectedAccounts.list().toArray()).map(idOf);
  expect(ids).toEqual(accountIds.slice(1));
});

// `seam-operations.test.ts` holds these two to the description.
test("sync and simulate.disconnect are what the fake does not have", async () => {
  const { connectedAccounts } = seam;
  const account = { connected_account_id: first };
  for (const call of [
    connectedAccounts.sync(account),
    connectedAccounts.simulate.disconnect(account),
  ]) {
    await expect(call).rejects.toThrow(NotFoundError);
    // No JSON, and no request id either.
    await expect(call).rejects.toMatchObject({
      body: "404",
      requestId: undefined,
    });
  }
});

describe("credentials", () => {
  test("a personal access token goes with the workspace", async () => {
    const { seed, url, requests } = fake();
    const client = new Seam({
      token: seed.seam_at1_token,
      workspaceId: seed.seed_workspace_1,
      baseURL: url,
    });
    expect(await client.connectedAccounts.list().toArray()).toHaveLength(3);
    expect(requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${seed.seam_at1_token}`,
      "seam-workspace": seed.seed_workspace_1,
    });
  });

  test("an API key goes alone", async () => {
    await seam.connectedAccounts.list();
    expect(fake().requests[0]?.headers).not.toHaveProperty("seam-workspace");
  });

  test("a token can be fetched anew for each request", async () => {
    let asked = 0;
    const client = new Seam({
      ...options(),
      token: () => {
        asked += 1;
        return Promise.resolve(fake().seed.seam_apikey1_token);
      },
    });
    await client.connectedAccounts.list({ limit: 1 }).toArray();
    expect(asked).toBe(3);
  });
});

function idOf(account: ConnectedAccount): string {
  return account.connected_account_id;
}
