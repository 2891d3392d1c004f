import { ok, type Call, type Handler, type Reply } from "./call.js";
import type { SpecAPI } from "./spec-api.js";
import {
  configuration,
  connectedAccount,
  credential,
  dataIntegration,
  dataProvider,
  type ConnectedAccount,
  type DataIntegration,
} from "./workos-records.js";

/** The only good key. */
export const apiKey = "sk_example_123456789";
/** The only user, and the only organization. */
export const userId = "user_01EHZNVPK3SFK441A1RGBFSHRT";
/** See `userId`. */
export const organizationId = "org_01EHZNVPK3SFK441A1RGBFSHRT";

const noContent: Reply = { status: 204 };
const requestId = { "x-request-id": "req_01" };

/** WorkOS Pipes, as `documents/workos.md` tells it. */
export function workosAPI(): SpecAPI {
  const installed = new Map<string, ConnectedAccount>([
    ["github", connectedAccount(userId)],
    ["notion", connectedAccount(userId, { state: "needs_reauthorization" })],
  ]);
  const integrations = new Map<string, DataIntegration>(
    Array.from({ length: 25 }, (_, index) => {
      const one = dataIntegration(`provider-${String(index).padStart(2, "0")}`);
      return [one.slug, one];
    }),
  );
  integrations.set("github", dataIntegration("github"));
  const configured = new Map<string, object>();

  const ofUser =
    (handler: (slug: string, call: Call) => Reply): Handler =>
    (call) =>
      call.text("user_id") === userId
        ? handler(call.text("slug"), call)
        : missing("User", call.text("user_id"));
  const ofInstalled = (
    handler: (account: ConnectedAccount, call: Call) => Reply,
  ): Handler =>
    ofUser((slug, call) => {
      const account = installed.get(slug);
      return account
        ? handler(account, call)
        : missing("Connected account", slug);
    });
  const ofIntegration =
    (handler: (one: DataIntegration, call: Call) => Reply): Handler =>
    (call) => {
      const one = integrations.get(call.text("slug"));
      return one
        ? handler(one, call)
        : missing("Data integration", call.text("slug"));
    };
  const ofOrganization =
    (handler: Handler): Handler =>
    (call) =>
      call.text("organizationId") === organizationId
        ? handler(call)
        : missing("Organization", call.text("organizationId"));
  /** The connection that a body names, or why there is none. */
  const unusable = (call: Call): string | undefined => {
    const account = installed.get(call.text("slug"));
    if (!account || call.body["user_id"] !== userId) return "not_installed";
    return account.state === "connected" ? undefined : account.state;
  };
  const upsert = (call: Call, changes: object): Reply => {
    const slug = call.text("slug");
    if (installed.get(slug)?.auth_method === undefined && installed.has(slug)) {
      return mismatch("oauth", "token");
    }
    const account = connectedAccount(userId, {
      organization_id: call.body["organization_id"] ?? null,
      scopes: [],
      ...changes,
    });
    installed.set(slug, account);
    return ok(account);
  };

  const answers: Readonly<Record<string, Handler>> = {
    getUserDataIntegrations: (call) =>
      call.text("user_id") === userId
        ? ok({
            object: "list",
            data: ["github", "slack"].map((slug) =>
              dataProvider(slug, installed.get(slug)),
            ),
          })
        : missing("User", call.text("user_id")),
    getUserDataInstallation: ofInstalled((account) => ok(account)),
    createUserDataInstallation: ofUser((slug, { body }) => {
      if (installed.has(slug)) {
        return message(409, `There is a connection to ${slug} already.`);
      }
      if (body["access_token"] === undefined) {
        return message(422, "access_token is required.");
      }
      const account = connectedAccount(userId, {
        scopes: body["scopes"] ?? [],
      });
      installed.set(slug, account);
      return { status: 201, body: account };
    }),
    updateUserDataInstallation: ofInstalled((account, call) => {
      const changed = { ...account, ...pick(call.body, ["state", "scopes"]) };
      installed.set(call.text("slug"), changed);
      return ok(changed);
    }),
    deleteUserDataInstallation: ofInstalled((_account, call) => {
      installed.delete(call.text("slug"));
      return noContent;
    }),
    listDataIntegrations: (call) => ok(list(call, [...integrations.values()])),
    createDataIntegration: ({ body }) => {
      const { provider, api_key: _key, credentials, ...rest } = body;
      const slug = String(provider);
      if (integrations.has(slug)) {
        return message(409, `${slug} is set up already.`);
      }
      const one = dataIntegration(slug, {
        ...rest,
        credentials: credentials
          ? {
              type: "custom",
              client_id: null,
              redacted_client_secret: null,
              ...pick(credentials, ["type", "client_id"]),
            }
          : null,
        custom_provider: null,
      });
      integrations.set(slug, one);
      return { status: 201, body: one };
    },
    getDataIntegration: ofIntegration((one) => ok(one)),
    updateDataIntegration: ofIntegration((one, { body }) => {
      const changed = {
        ...one,
        ...pick(body, ["description", "enabled", "scopes"]),
      };
      integrations.set(one.slug, changed);
      return ok(changed);
    }),
    deleteDataIntegration: ofIntegration(({ slug }) => {
      integrations.delete(slug);
      return noContent;
    }),
    getDataIntegrationAuthorizeUrl: ofIntegration(({ slug }) =>
      ok({
        url: `https://api.workos.com/data-integrations/${slug}/authorize-redirect`,
      }),
    ),
    getUserlandUserToken: (call) => {
      const error = unusable(call);
      if (error) return ok({ active: false, error });
      return installed.get(call.text("slug"))?.auth_method === "api_key"
        ? mismatch("api_key", "credentials")
        : ok({
            active: true,
            access_token: {
              object: "access_token",
              access_token: "gho_16C7e42F292c6912E7710c838347Ae178B4a",
              expires_at: null,
              scopes: ["repo"],
              missing_scopes: ["user:email"],
            },
          });
    },
    vendCredentials: (call) => {
      const error = unusable(call);
      const method = installed.get(call.text("slug"))?.auth_method ?? "oauth";
      return error
        ? ok({ active: false, error })
        : ok({ active: true, credential: credential(method) });
    },
    upsertApiKey: (call) =>
      upsert(call, {
        auth_method: "api_key",
        api_key_last_4: String(call.body["secret"]).slice(-4),
      }),
    upsertClientCredentials: (call) =>
      upsert(call, {
        auth_method: "client_credentials",
        client_id: call.body["client_id"],
        client_secret_last_4: String(call.body["client_secret"]).slice(-4),
        config: call.body["config"] ?? {},
      }),
    listForOrganization: ofOrganization(() =>
      ok({ object: "list", data: [...configured.values()] }),
    ),
    configure: ofOrganization((call) => {
      const slug = call.text("slug");
      const { client_id, client_secret, ...changes } = call.body;
      const one = configuration(organizationId, slug, {
        ...changes,
        credentials: {
          credentials_type: client_id ? "organization" : "shared",
          has_credentials: client_secret !== undefined,
          client_id: client_id ?? null,
          client_secret_last_four: null,
          redirect_uri: "https://api.workos.com/callback",
        },
      });
      configured.set(slug, one);
      return ok(one);
    }),
  };

  return {
    credentials: { bearer: [apiKey] },
    errorSchema: "#/components/schemas/MessageError",
    unauthorized: () => ({ status: 401, headers: requestId }),
    refuse: ({ place, text }) => message(place === "body" ? 422 : 400, text),
    handlers: Object.fromEntries(
      Object.entries(answers).map(([name, handler]) => [
        name,
        (call: Call) => ({ headers: requestId, ...handler(call) }),
      ]),
    ),
  };
}

/** An error as most operations declare it. */
export function message(status: number, text: string): Reply {
  return { status, body: { message: text }, headers: requestId };
}

function missing(what: string, id: string): Reply {
  return message(404, `${what} not found: '${id}'.`);
}

function mismatch(method: string, other: string): Reply {
  return {
    status: 422,
    body: {
      code: "auth_method_mismatch",
      message: `This installation uses ${method} authentication. Use the POST /:slug/${other} endpoint instead.`,
    },
  };
}

/** What stands after `after`, and the ids to go on from either end. */
function list(call: Call, all: readonly DataIntegration[]): object {
  const limit = call.number("limit", 10);
  const at = all.findIndex(({ id }) => id === call.value("after"));
  const data = all.slice(at + 1, at + 1 + limit);
  const more = at + 1 + limit < all.length;
  return {
    object: "list",
    data,
    list_metadata: {
      before: at < 0 ? null : (data[0]?.id ?? null),
      after: more ? (data.at(-1)?.id ?? null) : null,
    },
  };
}

function pick(from: unknown, names: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(Object(from) as object).filter(([name]) =>
      names.includes(name),
    ),
  );
}
