import { ok, type Call, type Handler, type Reply } from "./call.js";
import type { SpecAPI } from "./spec-api.js";

/** A key of one workspace. */
export const apiKey = "seam_test2bMS_0123456789";
/** A personal access token and the workspace it goes with. */
export const accessToken = "seam_at1_longtoken";
/** See `accessToken`. */
export const workspaceId = "1b3f6ea1-0000-4000-8000-000000000001";
/** The accounts of the workspace. */
export const accountIds = [
  "a289aa54-5488-4707-9a4b-000000000001",
  "a289aa54-5488-4707-9a4b-000000000002",
  "a289aa54-5488-4707-9a4b-000000000003",
] as const;

/** Seam, as `documents/seam.md` tells it, with what the vendor's fake leaves out. */
export function seamAPI(): SpecAPI {
  const accounts = new Map(accountIds.map((id) => [id as string, account(id)]));
  const existing =
    (handler: (id: string, call: Call) => Reply): Handler =>
    (call) => {
      const { connected_account_id, email } = call.body;
      const found = [...accounts].find(
        ([id, one]) =>
          id === connected_account_id || one.display_name === email,
      );
      return found
        ? handler(found[0], call)
        : failure(404, "connected_account_not_found");
    };
  return {
    credentials: {
      api_key: [apiKey],
      pat_with_workspace: [accessToken],
      seam_workspace: [workspaceId],
    },
    errorSchema: "#/components/schemas/ErrorResponse",
    unauthorized: () => failure(401, "unauthorized"),
    refuse: () => failure(400, "invalid_input"),
    handlers: {
      connectedAccountsListPost: ({ body }) => {
        const limit = Number(body["limit"] ?? 11_000);
        const start = Number(body["page_cursor"] ?? 0);
        const all = [...accounts.values()];
        const next = start + limit;
        const more = next < all.length;
        return answer({
          connected_accounts: all.slice(start, next),
          pagination: {
            has_next_page: more,
            next_page_cursor: more ? String(next) : null,
            next_page_url: null,
          },
        });
      },
      connectedAccountsGetPost: existing((id) =>
        answer({ connected_account: accounts.get(id) }),
      ),
      connectedAccountsUpdatePost: existing((id, { body }) => {
        const changed = { ...account(id), ...body };
        accounts.set(id, changed);
        return answer({ connected_account: changed });
      }),
      connectedAccountsDeletePost: existing((id) => {
        accounts.delete(id);
        return answer({});
      }),
      connectedAccountsSyncPost: existing(() => answer({})),
      connectedAccountsSimulateDisconnectPost: existing((id) => {
        accounts.set(id, { ...account(id), errors: [disconnected] });
        return answer({});
      }),
    },
  };
}

const disconnected = {
  error_code: "account_disconnected",
  message: "Indicates that the account is disconnected.",
  created_at: "2025-01-01T00:00:00.000Z",
  is_bridge_error: false,
  is_connected_account_error: true,
};

function account(id: string) {
  return {
    accepted_capabilities: [],
    account_type: "salto_space",
    account_type_display_name: "Salto Space",
    automatically_manage_new_devices: true,
    connected_account_id: id,
    created_at: "2025-06-15T16:54:17.946329Z",
    custom_metadata: {},
    display_name: `${id}@example.com`,
    errors: [] as object[],
    warnings: [],
  };
}

function answer(body: object): Reply {
  return { ...ok({ ...body, ok: true }), headers };
}

function failure(status: number, type: string): Reply {
  const error = { type, message: type.replaceAll("_", " ") };
  return { status, body: { error, ok: false }, headers };
}

const headers = { "seam-request-id": "request1" };
