import type { Call, Reply } from "./call.js";
import { ok } from "./call.js";
import type { SpecAPI } from "./spec-api.js";
import {
  externalUser,
  connectedAccount,
  provider,
  service,
  serviceProvider,
  type ConnectedAccount,
  type ExternalUser,
  type Provider,
} from "./savvycal-records.js";

/** One account only. */
export const accountToken = "account-token";
/** Many accounts, and so in need of the account header. */
export const platformToken = "sk_platform";
/** The accounts that the platform token may name. */
export const accounts = ["acct_d025a96ac0c6", "acct_a1b2c3d4e5f6"] as const;

const noContent: Reply = { status: 204 };
const notFound: Reply = failure(404, { detail: "Not Found", status: "404" });

/** SavvyCal Appointments, as `documents/savvycal.md` tells it. */
export function savvycalAPI(): SpecAPI {
  const connected = new Map<string, ConnectedAccount>(
    Array.from({ length: 25 }, (_, index) => {
      const account = connectedAccount(index, accounts[index % 2] ?? "");
      return [account.id, account];
    }),
  );
  const users = Array.from({ length: 12 }, (_, index) => externalUser(index));
  const providers = Array.from({ length: 11 }, (_, index) => provider(index));
  const services = Array.from({ length: 21 }, (_, index) => service(index));
  const mappings = new Map<string, ExternalUser>();
  const assigned = new Map([
    ["sp_000000000000", { service: services[0], provider: providers[0] }],
  ]);

  const visible = (call: Call): ConnectedAccount[] => {
    const account = call.headers["x-savvycal-account"];
    return [...connected.values()]
      .filter(({ owner }) => account === undefined || owner === account)
      .map(shown);
  };
  const withAccount =
    (handler: (call: Call, account: ConnectedAccount) => Reply) =>
    (call: Call): Reply => {
      const account = connected.get(call.text("connected_account_id"));
      return account ? handler(call, account) : notFound;
    };
  const withMapping =
    (handler: (user: ExternalUser, who: Provider, key: string) => Reply) =>
    (call: Call): Reply => {
      const key = `${call.text("connected_account_id")} ${call.text("provider_id")}`;
      const user = mappings.get(key);
      const who = providers.find(({ id }) => id === call.text("provider_id"));
      return user && who ? handler(user, who, key) : notFound;
    };
  const chosenUser = ({ body }: Call): ExternalUser | undefined => {
    const email = String(body["email"]).toLowerCase();
    return users.find(
      (user) => user.id === body["external_user_id"] || user.email === email,
    );
  };

  return {
    credentials: { bearer: [accountToken, platformToken] },
    errorSchema: "#/components/schemas/GenericErrorResponse",
    unauthorized: () => failure(401, { detail: "Unauthorized", status: "401" }),
    refuse: ({ place, text }) =>
      place === "path"
        ? notFound
        : failure(422, {
            detail: text,
            title: "Invalid value",
            source: { pointer: `/${place}` },
          }),
    handlers: {
      listConnectedAccounts: (call) =>
        call.headers.authorization === `Bearer ${platformToken}` &&
        !call.headers["x-savvycal-account"]
          ? failure(400, {
              detail:
                "You must use an account-scoped token to access this endpoint.",
              status: "400",
              title: "Invalid value",
            })
          : page(call, visible(call)),
      getConnectedAccount: withAccount((_call, account) =>
        ok({ data: shown(account) }),
      ),
      updateConnectedAccount: withAccount((call, account) => {
        const changed = { ...account, ...call.body };
        connected.set(account.id, changed);
        return ok({ data: shown(changed) });
      }),
      deleteConnectedAccount: withAccount((_call, { id }) => {
        connected.delete(id);
        return noContent;
      }),
      listExternalUsers: withAccount((call) => page(call, users)),
      syncConnectedAccountExternalUsers: withAccount((_call, account) => {
        if (account.status === "reconnect_required") return unreachable();
        users.push(externalUser(users.length));
        return ok({ data: users });
      }),
      listUserMappings: withAccount((_call, { id }) =>
        ok({
          data: [...mappings]
            .filter(([key]) => key.startsWith(id))
            .map(([key, user]) =>
              mapping(
                user,
                providers.find((one) => key.endsWith(one.id)),
              ),
            ),
        }),
      ),
      getUserMapping: withMapping((user, who) =>
        ok({ data: mapping(user, who) }),
      ),
      setUserMapping: withAccount((call, { id }) => {
        const who = providers.find(
          (one) => one.id === call.text("provider_id"),
        );
        if (!who) return notFound;
        const user = chosenUser(call);
        if (!user) return nobody();
        mappings.set(`${id} ${who.id}`, user);
        return ok({ data: mapping(user, who) });
      }),
      deleteUserMapping: withMapping((_user, _who, key) => {
        mappings.delete(key);
        return noContent;
      }),
      listServices: (call) => {
        const wanted = Object.entries(call.value("metadata") ?? {});
        return page(
          call,
          services.filter(({ metadata }) =>
            wanted.every(([key, value]) => metadata[key] === value),
          ),
        );
      },
      getService: (call) => {
        const data = services.find(({ id }) => id === call.text("service_id"));
        return data ? ok({ data }) : notFound;
      },
      listServiceProviders: (call) =>
        ok({
          data: [...assigned]
            .filter(([, one]) => one.service?.id === call.text("service_id"))
            .map(([id, one]) => serviceProvider(id, one)),
        }),
      createServiceProvider: (call) => {
        const one = {
          service: services.find(({ id }) => id === call.text("service_id")),
          provider: providers.find(({ id }) => id === call.body["provider_id"]),
        };
        if (!one.service) return notFound;
        if (!one.provider) return nobody("/provider_id");
        const id = `sp_${String(assigned.size).padStart(12, "0")}`;
        assigned.set(id, one);
        return ok({ data: serviceProvider(id, one) });
      },
      deleteServiceProvider: (call) =>
        assigned.delete(call.text("service_provider_id"))
          ? noContent
          : notFound,
      setServiceProviderConferencing: (call) => {
        const one = [...assigned.values()].find(
          (each) =>
            each.service?.id === call.text("service_id") &&
            each.provider?.id === call.text("provider_id"),
        );
        if (!one) return notFound;
        const user = chosenUser(call);
        if (!user) return nobody();
        const [account] = [...connected.values()].filter(
          (each) => each.provider === "zoom_admin",
        );
        return ok({
          data: {
            conferencing_provider: "zoom_admin",
            connected_account: account && shown(account),
            external_user: user,
            object: "service_provider_conferencing",
            provider_id: one.provider?.id,
            service_id: one.service?.id,
          },
        });
      },
      listProviders: (call) => {
        const search = call.value("search");
        return page(
          call,
          providers.filter(
            ({ display_name, email }) =>
              typeof search !== "string" ||
              `${display_name} ${email}`.includes(search),
          ),
        );
      },
      getProvider: (call) => {
        const data = providers.find(
          ({ id }) => id === call.text("provider_id"),
        );
        return data ? ok({ data }) : notFound;
      },
    },
  };
}

/** The answer when the provider behind a connected account is out of reach. */
export function unreachable(): Reply {
  return failure(502, {
    detail: "The provider could not be reached.",
    status: "502",
  });
}

function page(call: Call, items: readonly object[]): Reply {
  const size = call.number("page_size", 10);
  const number = call.number("page", 1);
  return ok({
    data: items.slice((number - 1) * size, number * size),
    meta: {
      current_page: number,
      page_size: size,
      total_count: items.length,
      total_pages: Math.ceil(items.length / size),
    },
  });
}

function failure(status: number, error: object): Reply {
  return { status, body: { errors: [error] } };
}

function nobody(pointer = "/email"): Reply {
  return failure(422, {
    detail: "no match",
    title: "Invalid value",
    source: { pointer },
  });
}

/** Without what only the server knows. */
function shown({ owner: _owner, ...account }: ConnectedAccount) {
  return account as ConnectedAccount;
}

function mapping(user: ExternalUser, who: Provider | undefined): object {
  return { external_user: user, object: "user_mapping", provider: who };
}
