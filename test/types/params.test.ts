import { describe, expectTypeOf, test } from "vitest";
import type {
  ListServicesParams,
  SavvyCal,
  SetUserMappingParams,
  UpdateConnectedAccountParams,
} from "@specwright/savvycal";
import type {
  GetConnectedAccountParams,
  ListConnectedAccountsParams,
  Seam,
} from "@specwright/seam";
import type {
  GetConnectorFieldsParams,
  TwoMinuteReports,
} from "@specwright/two-minute-reports";
import type { CreateConnectedAccountParams, WorkOS } from "@specwright/workos";

declare const savvycal: SavvyCal;
declare const seam: Seam;
declare const tmr: TwoMinuteReports;
declare const workos: WorkOS;

/** Holds calls that are checked and never made. */
function unmade(..._calls: readonly (() => unknown)[]): void {}

describe("params are one object", () => {
  test("path, query and body members are flat, under the wire's own names", () => {
    expectTypeOf<Required<CreateConnectedAccountParams>>().toHaveProperty(
      "slug",
    );
    expectTypeOf<keyof CreateConnectedAccountParams>().toEqualTypeOf<
      // the path
      | "user_id"
      | "slug"
      // the query
      | "organization_id"
      // the body
      | "access_token"
      | "refresh_token"
      | "expires_at"
      | "scopes"
      | "state"
    >();
  });

  test("a body without declared members goes under `body`", () => {
    expectTypeOf<UpdateConnectedAccountParams["body"]>().toEqualTypeOf<{
      [key: string]: unknown;
    }>();
  });

  test("a body of several forms takes one of them", () => {
    const path = { connected_account_id: "a", provider_id: "b" };
    const byEmail: SetUserMappingParams = { ...path, email: "a@example.com" };
    const byId: SetUserMappingParams = {
      ...path,
      external_user_id: "exusr_d025a96ac0c6",
    };
    // @ts-expect-error neither
    const neither: SetUserMappingParams = path;
    void [byEmail, byId, neither];
    expectTypeOf<{
      connected_account_id: string;
    }>().toExtend<GetConnectedAccountParams>();
    expectTypeOf<{ email: string }>().toExtend<GetConnectedAccountParams>();
    expectTypeOf<object>().not.toExtend<GetConnectedAccountParams>();
  });

  test("optional members take undefined; null only where it may be sent", () => {
    const params: ListConnectedAccountsParams = {
      limit: undefined,
      page_cursor: null,
    };
    // @ts-expect-error null is no limit
    const limit: ListConnectedAccountsParams = { limit: null };
    void [params, limit];
  });

  test("a list in the query is an array, a deep object is an object", () => {
    expectTypeOf<GetConnectorFieldsParams["accountIds"]>().toEqualTypeOf<
      string[] | undefined
    >();
    expectTypeOf<ListServicesParams["metadata"]>().toEqualTypeOf<
      { [key: string]: string } | undefined
    >();
  });

  test("they may be left out when nothing in them is required", () => {
    unmade(
      () => seam.connectedAccounts.list(),
      () => seam.connectedAccounts.list({}, { timeout: 1000 }),
      () => tmr.connections.list(),
      // @ts-expect-error the path needs an id
      () => workos.dataIntegrations.get(),
      // @ts-expect-error the path needs an id
      () => workos.dataIntegrations.get({}),
    );
  });

  test("a slip is an error", () => {
    unmade(
      // @ts-expect-error it is `limit`
      () => seam.connectedAccounts.list({ limits: 1 }),
      // @ts-expect-error it is a number
      () => seam.connectedAccounts.list({ limit: "50" }),
      () =>
        seam.connectedAccounts.update({
          connected_account_id: "a",
          // @ts-expect-error it is one of the capabilities
          accepted_capabilities: ["teleport"],
        }),
    );
  });

  test("what the client was told may be told again for one call", () => {
    unmade(
      () => savvycal.providers.list({ account: "acct_2" }),
      () => tmr.connections.get({ connectionId: "c", teamId: "other" }),
      // the client's option is enough
      () => tmr.connections.get({ connectionId: "c" }),
    );
    expectTypeOf<ListServicesParams["account"]>().toEqualTypeOf<
      string | undefined
    >();
  });
});
