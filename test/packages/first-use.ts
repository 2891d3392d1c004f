import type { IncomingMessage } from "node:http";

/** The first lines that somebody writes with a package, and an API to answer them. */
export interface FirstUse {
  /** Runs as it is; the address of the API is its first argument. */
  readonly javascript: string;
  /** What that prints. */
  readonly prints: unknown;
  /** Compiles as it is. */
  readonly typescript: string;
  /** What the API answers, by `METHOD /path?query`. */
  answer(request: Request): Answer;
}

export interface Request {
  readonly route: string;
  readonly body: unknown;
  readonly headers: IncomingMessage["headers"];
}

export type Answer = readonly [status: number, body?: unknown];

export const firstUses: Readonly<Record<string, FirstUse>> = {
  savvycal: {
    javascript: `
import { SavvyCal, isProviderId } from "@specwright/savvycal";

const savvycal = new SavvyCal({ token: "t", account: "acct_1", baseURL: process.argv[2] });
const names = [];
for await (const provider of savvycal.providers.list({ page_size: 1 })) {
  if (isProviderId(provider.id)) names.push(provider.name);
}
const gone = await savvycal.connectedAccounts.delete({ connected_account_id: "cact_a" });
console.log(JSON.stringify({ names, gone: gone === undefined }));
`,
    prints: { names: ["Ada", "Grace"], gone: true },
    typescript: `
import { SavvyCal, isKnownExternalUserStatus, type ExternalUser } from "@specwright/savvycal";

const savvycal = new SavvyCal({ token: "t", account: "acct_1" });
const users: ExternalUser[] = await savvycal.connectedAccounts.externalUsers
  .list({ connected_account_id: "cact_d025a96ac0c6" })
  .toArray({ limit: 10 });
for (const { email, status } of users) {
  const known: "active" | "inactive" | "pending" | undefined = isKnownExternalUserStatus(status) ? status : undefined;
  console.log(email?.toLowerCase(), known);
}
`,
    answer: ({ route, headers }) => {
      if (headers["x-savvycal-account"] !== "acct_1") return [400];
      const provider = (name: string, page: number) => ({
        data: [
          { object: "provider", id: `prov_${name.padEnd(12, "_")}`, name },
        ],
        meta: { current_page: page, total_pages: 2 },
      });
      if (route === "GET /v1/providers?page_size=1") {
        return [200, provider("Ada", 1)];
      }
      if (route === "GET /v1/providers?page=2&page_size=1") {
        return [200, provider("Grace", 2)];
      }
      return route === "DELETE /v1/connected_accounts/cact_a" ? [204] : [400];
    },
  },

  seam: {
    javascript: `
import { NotFoundError, Seam } from "@specwright/seam";

const seam = new Seam({ token: "seam_test", baseURL: process.argv[2] });
const names = [];
for await (const account of seam.connectedAccounts.list({ limit: 1 })) {
  names.push(account.display_name);
}
const { error } = await seam.connectedAccounts.get({ email: "nobody@example.com" }).result();
console.log(JSON.stringify({ names, missing: error instanceof NotFoundError }));
`,
    prints: { names: ["j**n@example.com", "g***e@example.com"], missing: true },
    typescript: `
import { Seam, isKnownConnectedAccountWarning } from "@specwright/seam";

const seam = new Seam({ token: "seam_test", workspaceId: "w" });
const page = await seam.connectedAccounts.list({ limit: 50 });
const more: boolean = page.hasNextPage() && page.body.pagination.has_next_page;
for (const warning of page.items.flatMap((account) => account.warnings)) {
  if (isKnownConnectedAccountWarning(warning)) console.log(warning.message.length, more);
}
`,
    answer: ({ route, body }) => {
      const list = (display_name: string, next_page_cursor: string | null) => ({
        connected_accounts: [{ display_name }],
        ok: true,
        pagination: {
          has_next_page: next_page_cursor !== null,
          next_page_cursor,
          next_page_url: null,
        },
      });
      if (route === "POST /connected_accounts/list") {
        return isDeepEqual(body, { limit: 1 })
          ? [200, list("j**n@example.com", "second")]
          : isDeepEqual(body, { limit: 1, page_cursor: "second" })
            ? [200, list("g***e@example.com", null)]
            : [400];
      }
      const error = { type: "connected_account_not_found", message: "No." };
      return [404, { ok: false, error }];
    },
  },

  "two-minute-reports": {
    javascript: `
import { createClient } from "@specwright/two-minute-reports/client";
import { deleteConnection, listConnections } from "@specwright/two-minute-reports/connections";

const client = createClient({ token: "t", teamId: "team", baseURL: process.argv[2] });
const page = await listConnections(client);
const [first] = page.items;
const { data, body } = await deleteConnection(client, { connectionId: first.id }).withResponse();
console.log(JSON.stringify({ items: page.items.length, more: page.hasNextPage(), data, body }));
`,
    prints: {
      items: 1,
      more: false,
      data: { deleted: true },
      body: { success: true, data: { deleted: true } },
    },
    typescript: `
import { NotFoundError, TwoMinuteReports } from "@specwright/two-minute-reports";

const tmr = new TwoMinuteReports({ token: "t", teamId: "team" });
const outcome = await tmr.connections.get({ connectionId: "c", teamId: "other" }).result();
if (outcome.ok) {
  const name: string | null = outcome.data.name;
  console.log(name ?? "no name");
} else if (outcome.error instanceof NotFoundError) {
  console.log(outcome.error.body.error.message.toLowerCase());
}
`,
    answer: ({ route }) =>
      route === "GET /teams/team/connections"
        ? [200, { success: true, data: [{ id: "c1" }] }]
        : route === "DELETE /teams/team/connections/c1"
          ? [200, { success: true, data: { deleted: true } }]
          : [400],
  },

  workos: {
    javascript: `
import { WorkOS } from "@specwright/workos";

const workos = new WorkOS({ token: "sk_example", baseURL: process.argv[2] });
const slugs = [];
for await (const page of workos.dataIntegrations.list({ limit: 1 }).iterPages()) {
  slugs.push(...page.items.map((integration) => integration.slug));
}
const answer = await workos.dataIntegrations.createToken({ slug: "github", user_id: "user_1" });
console.log(JSON.stringify({ slugs, reason: answer.active ? "" : answer.error }));
`,
    prints: { slugs: ["github", "slack"], reason: "not_installed" },
    typescript: `
import { WorkOS } from "@specwright/workos";

const workos = new WorkOS({ token: "sk_example", environment: "staging" });
const answer = await workos.dataIntegrations.createToken({ slug: "github", user_id: "user_1" });
if (answer.active) {
  console.log(answer.access_token.scopes.join(" "));
} else {
  const reason: "needs_reauthorization" | "not_installed" = answer.error;
  console.log(reason);
}
`,
    answer: ({ route, body }) => {
      const list = (slug: string, after: string | null) => ({
        object: "list",
        data: [{ slug }],
        list_metadata: { before: null, after },
      });
      switch (route) {
        case "GET /data-integrations?limit=1":
          return [200, list("github", "github")];
        case "GET /data-integrations?after=github&limit=1":
          return [200, list("slack", null)];
        case "POST /data-integrations/github/token":
          return isDeepEqual(body, { user_id: "user_1" })
            ? [200, { active: false, error: "not_installed" }]
            : [400];
        default:
          return [400];
      }
    },
  },
};

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
