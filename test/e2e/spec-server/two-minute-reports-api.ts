import { ok, type Call, type Handler, type Reply } from "./call.js";
import type { SpecAPI } from "./spec-api.js";

/** A key with every scope, of somebody who may edit. */
export const apiKey = "tmrc_live_0123456789abcdef0123456789abcdef";
/** A key that may read only. */
export const readOnlyKey = "tmrc_live_readonly6789abcdef0123456789ab";
/** Two teams that the caller is in, and one that he is not. */
export const teams = {
  acme: "0190f8a0-1a2b-7c3d-9e4f-000000000001",
  cancelled: "0190f8a0-1a2b-7c3d-9e4f-000000000002",
  foreign: "0190f8a0-1a2b-7c3d-9e4f-00000000000f",
} as const;
/** The connections of the team Acme: to Google Ads, and to something forgotten. */
export const connectionIds = {
  ads: "0190f8a1-2b3c-7d4e-8f90-000000000001",
  forgotten: "0190f8a1-2b3c-7d4e-8f90-000000000002",
} as const;

const notFound = failure(
  404,
  "NOT_FOUND",
  "The requested resource was not found",
);

/** Two Minute Reports, as `documents/two-minute-reports.md` tells it. */
export function twoMinuteReportsAPI(): SpecAPI {
  const connections = new Map(
    Object.values(connectionIds).map((id) => [id as string, connection(id)]),
  );
  const enabled = new Map([
    ["1234567890", true],
    ["9876543210", false],
  ]);
  const accounts = (): object[] =>
    [...enabled]
      .map(([id, on]) => account(id, on ? "enabled" : "disabled"))
      .sort((a, b) => b.status.localeCompare(a.status));
  const connected =
    (handler: (id: string) => Reply): Handler =>
    (call) =>
      connections.has(call.text("connectionId"))
        ? handler(call.text("connectionId"))
        : notFound;
  const known =
    (handler: Handler): Handler =>
    (call) =>
      ["gadw", "fads"].includes(call.text("connectorId"))
        ? handler(call)
        : failure(400, "BAD_REQUEST", "Unknown connector");
  const set =
    (on: boolean): Handler =>
    (call) => {
      const id = call.text("accountId");
      if (on && !enabled.has(id)) return notFound;
      enabled.set(id, on);
      return data(on ? { enabled: true } : { disabled: true });
    };

  return {
    credentials: { bearer: [apiKey, readOnlyKey] },
    errorSchema: "#/components/schemas/ErrorResponse",
    unauthorized: () => failure(401, "UNAUTHORIZED", "Authentication required"),
    refuse: ({ text }) => failure(400, "BAD_REQUEST", text),
    handlers: {
      listConnections: member(() => data([...connections.values()])),
      getConnection: member(connected((id) => data(connections.get(id)))),
      deleteConnection: editor(
        connected((id) => {
          connections.delete(id);
          return data({ deleted: true });
        }),
      ),
      listConnectionAccounts: member(connected(() => data(accounts()))),
      listConnectors: member(() =>
        data([
          connector("fads", "Facebook Ads", 2),
          connector("gadw", "Google Ads", 3),
        ]),
      ),
      listAllConnectorAccounts: member(() => data(accounts())),
      listConnectorAccounts: member(
        known((call) => {
          const wanted = call.value("status") ?? "all";
          return data(
            accounts().filter(
              (one) =>
                wanted === "all" || ("status" in one && one.status === wanted),
            ),
          );
        }),
      ),
      getConnectorFields: member(
        known((call) => data(fields(call.value("accountIds")))),
      ),
      enableConnectorAccount: editor(known(set(true))),
      disableConnectorAccount: editor(known(set(false))),
    },
  };
}

/** A failed call's whole answer. */
export function failure(
  status: number,
  code: string,
  message: string,
): Reply & { status: number } {
  return { status, body: { success: false, error: { code, message } } };
}

function data(value: unknown): Reply {
  return ok({ success: true, data: value });
}

/** For members of the team. */
function member(handler: Handler): Handler {
  return (call) =>
    call.text("teamId") === teams.foreign ? forbidden() : handler(call);
}

/** For members of the team who may change things, while its plan is paid for. */
function editor(handler: Handler): Handler {
  return member((call: Call) => {
    if (call.headers.authorization === `Bearer ${readOnlyKey}`) {
      return failure(
        403,
        "INSUFFICIENT_PERMISSIONS",
        "The key lacks the scope connections:delete",
      );
    }
    return call.text("teamId") === teams.cancelled
      ? failure(
          402,
          "PAYMENT_REQUIRED",
          "Your team's plan has been cancelled. Please reactivate your subscription to continue.",
        )
      : handler(call);
  });
}

function forbidden(): Reply {
  const message = "You do not have permission to perform this action";
  return failure(403, "FORBIDDEN", message);
}

function connection(id: string): object {
  const known = id === connectionIds.ads;
  return {
    id,
    connectorId: known ? "gadw" : null,
    name: known ? "Acme Google Ads" : null,
    status: known ? "active" : "revoked",
    accountCount: 3,
    config: known ? { loginCustomerId: 42 } : {},
    createdAt: "2026-01-12T08:15:00.000Z",
    updatedAt: known ? "2026-03-04T11:42:00.000Z" : null,
    createdBy: known ? "0190f8a0-1a2b-7c3d-9e4f-5a6b7c8d9e0f" : null,
  };
}

function account(id: string, status: "enabled" | "disabled") {
  return {
    id,
    name: `Acme Inc — ${id}`,
    displayId: id.replace(/(\d{3})(\d{3})(\d{4})/, "$1-$2-$3"),
    description: null,
    accessible: true,
    status,
    connectorId: "gadw",
  };
}

function connector(id: string, name: string, connectionCount: number): object {
  return { id, name, connectionCount, enabledAccountCount: 4 };
}

/** With a conversion of its own for each account that was asked for. */
function fields(accountIds: unknown): object {
  const own = Array.isArray(accountIds) ? (accountIds as string[]) : [];
  return {
    dimensions: [
      {
        groupId: "general",
        groupName: "General",
        fields: [{ id: "campaign.name", name: "Campaign" }],
      },
    ],
    metrics: [
      {
        groupId: "conversions",
        groupName: "Conversions",
        fields: own.map((id) => ({
          id: `conversion.${id}`,
          name: `Conversion of ${id}`,
          description: "A custom conversion",
        })),
      },
    ],
  };
}
