import { describe, expectTypeOf, test } from "vitest";
import type {
  ConnectedAccount as CalendarAccount,
  ExternalUser,
  SavvyCal,
} from "@specwright/savvycal";
import {
  APIError,
  NotFoundError,
  type ConnectedAccount,
  type ErrorResponse,
  type GetConnectedAccountResponse,
  type ListConnectedAccountsResponse,
  type Page,
  type PagePromise,
  type Seam,
} from "@specwright/seam";
import type { Client } from "@specwright/seam/client";
import type { listConnectedAccounts } from "@specwright/seam/connected-accounts";
import type {
  Connection,
  ErrorResponse as TmrError,
  GetConnectionErrors,
  TwoMinuteReports,
} from "@specwright/two-minute-reports";
import type { DataIntegration, WorkOS } from "@specwright/workos";

type Calls = Seam["connectedAccounts"];
type List = ReturnType<Calls["list"]>;
type Get = ReturnType<Calls["get"]>;

describe("a list", () => {
  test("is awaited for a page", () => {
    expectTypeOf<Awaited<List>>().toEqualTypeOf<
      Page<ConnectedAccount, ListConnectedAccountsResponse>
    >();
    expectTypeOf<Awaited<List>["items"]>().toEqualTypeOf<ConnectedAccount[]>();
    expectTypeOf<
      Awaited<List>["body"]["pagination"]["next_page_cursor"]
    >().toEqualTypeOf<string | null>();
  });

  test("is looped over for items", () => {
    expectTypeOf<List>().toExtend<AsyncIterable<ConnectedAccount>>();
    expectTypeOf<Awaited<List>>().toExtend<AsyncIterable<ConnectedAccount>>();
    expectTypeOf<ReturnType<List["toArray"]>>().resolves.toEqualTypeOf<
      ConnectedAccount[]
    >();
  });

  test("that is not paginated is a page, all the same", () => {
    type Connections = ReturnType<TwoMinuteReports["connections"]["list"]>;
    expectTypeOf<Connections>().toExtend<AsyncIterable<Connection>>();
    expectTypeOf<Awaited<Connections>["items"]>().toEqualTypeOf<Connection[]>();
    expectTypeOf<
      Awaited<Connections>["body"]["success"]
    >().toEqualTypeOf<true>();
  });

  test("has the items of its own resource", () => {
    type Users = SavvyCal["connectedAccounts"]["externalUsers"];
    expectTypeOf<Awaited<ReturnType<Users["list"]>>["items"]>().toEqualTypeOf<
      ExternalUser[]
    >();
    expectTypeOf<
      Awaited<ReturnType<SavvyCal["connectedAccounts"]["list"]>>["items"]
    >().toEqualTypeOf<CalendarAccount[]>();
    expectTypeOf<ReturnType<WorkOS["dataIntegrations"]["list"]>>().toExtend<
      AsyncIterable<DataIntegration>
    >();
  });

  test("that is the answer of an action is plain", () => {
    type Users = SavvyCal["connectedAccounts"]["externalUsers"];
    type Sync = ReturnType<Users["sync"]>;
    expectTypeOf<Awaited<Sync>>().toEqualTypeOf<ExternalUser[]>();
    expectTypeOf<Sync>().not.toExtend<PagePromise<ExternalUser>>();
  });
});

describe("a call", () => {
  test("gives what was asked for, out of its envelope", () => {
    expectTypeOf<Awaited<Get>>().toEqualTypeOf<ConnectedAccount>();
  });

  test("has the envelope in `withResponse()`", () => {
    type Whole = Awaited<ReturnType<Get["withResponse"]>>;
    expectTypeOf<Whole["data"]>().toEqualTypeOf<ConnectedAccount>();
    expectTypeOf<Whole["body"]>().toEqualTypeOf<GetConnectedAccountResponse>();
    expectTypeOf<Whole["requestId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Whole["response"]>().toEqualTypeOf<Response>();
  });

  test("without content gives nothing", () => {
    type Delete = ReturnType<SavvyCal["connectedAccounts"]["delete"]>;
    expectTypeOf<Awaited<Delete>>().toEqualTypeOf<void>();
  });
});

describe("a result", () => {
  type Outcome = Awaited<ReturnType<Get["result"]>>;

  test("is told apart by `ok`", () => {
    const tell = (outcome: Outcome): void => {
      if (outcome.ok) {
        expectTypeOf(outcome.data).toEqualTypeOf<ConnectedAccount>();
        expectTypeOf(outcome.error).toEqualTypeOf<undefined>();
      } else {
        expectTypeOf(outcome.data).toEqualTypeOf<undefined>();
        expectTypeOf(outcome.error).toExtend<Error>();
      }
    };
    void tell;
  });

  test("has the body that is documented for the status", () => {
    const tell = ({ error }: Outcome): void => {
      if (!(error instanceof APIError)) return;
      if (error.status === 404 || error.status === 400) {
        expectTypeOf(error.body).toEqualTypeOf<ErrorResponse>();
        expectTypeOf(error.body.error.message).toBeString();
      } else if (error.status === 503) {
        // The outage has no body.
        expectTypeOf(error.body).toBeUnknown();
      } else if (error.status === 418) {
        expectTypeOf(error.body).toBeUnknown();
      }
      // @ts-expect-error no error has this status
      if (error.status === 200) return;
    };
    void tell;
  });

  test("has it for a class as well", () => {
    const tell = ({ error }: Outcome): void => {
      if (error instanceof NotFoundError) {
        expectTypeOf(error.body).toEqualTypeOf<ErrorResponse>();
      }
    };
    void tell;
  });

  test("knows the statuses that are documented", () => {
    expectTypeOf<keyof GetConnectionErrors>().toEqualTypeOf<
      400 | 401 | 403 | 404 | 429
    >();
    expectTypeOf<GetConnectionErrors[404]>().toEqualTypeOf<TmrError>();
  });
});

describe("the function behind a method", () => {
  test("has the same types, and takes a client or the class", () => {
    type Function = typeof listConnectedAccounts;
    expectTypeOf<ReturnType<Function>>().toEqualTypeOf<List>();
    expectTypeOf<Seam>().toExtend<Parameters<Function>[0]>();
    expectTypeOf<Client>().toExtend<Parameters<Function>[0]>();
  });
});
