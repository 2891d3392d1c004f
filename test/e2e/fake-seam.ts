import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createFake, type Fake, type Seed } from "@seamapi/fake-seam-connect";
import { afterEach, beforeEach } from "vitest";

/** The vendor's own server, filled with its own seed but for the accounts. */
export interface FakeSeam {
  readonly url: string;
  readonly seed: Seed;
  readonly database: Fake["database"];
  /** What arrived, in order. */
  readonly requests: {
    readonly path: string;
    readonly headers: IncomingHttpHeaders;
  }[];
}

/** The accounts of the workspace, in the order of the list. */
export const accountIds = [
  "a289aa54-5488-4707-9a4b-000000000001",
  "a289aa54-5488-4707-9a4b-000000000002",
  "a289aa54-5488-4707-9a4b-000000000003",
] as const;

/** Starts the vendor's server for each test, on loopback only. */
export function useFakeSeam(): () => FakeSeam {
  let running: FakeSeam | undefined;
  let stop: () => Promise<void>;
  beforeEach(async () => {
    const fake = await createFake();
    const seed = await fake.seed();
    replaceAccounts(fake.database, seed);
    // The port goes to `listen()` as it is, which also takes a host.
    const port = { host: "127.0.0.1", port: 0 } as unknown as number;
    const baseUrl = "http://127.0.0.1";
    const { server } = await fake.startServer({ port, baseUrl });
    const requests: FakeSeam["requests"] = [];
    server.prependListener("request", ({ url: path = "", headers }) => {
      requests.push({ path, headers });
    });
    const address = server.address() as AddressInfo;
    running = {
      url: `http://${address.address}:${String(address.port)}`,
      seed,
      database: fake.database,
      requests,
    };
    stop = () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
  });
  afterEach(() => stop());
  return () => {
    if (!running) throw new Error("The fake runs during tests only");
    return running;
  };
}

/** The seed's accounts have ids that are no UUIDs, and stand in no fixed order. */
function replaceAccounts(database: Fake["database"], seed: Seed): void {
  for (const account of database.connected_accounts) {
    database.deleteConnectedAccount(account);
  }
  accountIds.forEach((connected_account_id, index) => {
    database.addConnectedAccount({
      provider: "august",
      workspace_id: seed.seed_workspace_1,
      connected_account_id,
      created_at: `2026-01-0${String(index + 1)}T00:00:00.000Z`,
      user_identifier: { email: `user${String(index + 1)}@example.com` },
    });
  });
}
