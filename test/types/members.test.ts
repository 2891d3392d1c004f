import { describe, expectTypeOf, test } from "vitest";
import type { ConnectedAccount as CalendarAccount } from "@specwright/savvycal";
import type { ConnectedAccount as DeviceAccount } from "@specwright/seam";
import type { Connection, ErrorResponse } from "@specwright/two-minute-reports";
import type {
  ConnectedAccount,
  ConnectedAccountDto,
  DataProvider,
  NestedConnectedAccount,
} from "@specwright/workos";

describe("nullable is not optional", () => {
  test("a required member may be null and is always there", () => {
    expectTypeOf<CalendarAccount["display_name"]>().toEqualTypeOf<
      string | null
    >();
    expectTypeOf<Connection["updatedAt"]>().toEqualTypeOf<string | null>();
    // @ts-expect-error it may be null, but not absent
    const account: Pick<CalendarAccount, "display_name"> = {};
    void account;
  });

  test("an optional member may be absent and is never null", () => {
    expectTypeOf<DeviceAccount["customer_key"]>().toEqualTypeOf<
      string | undefined
    >();
    const absent: Pick<DeviceAccount, "customer_key"> = {};
    // @ts-expect-error it may be absent, but not null
    const isNull: Pick<DeviceAccount, "customer_key"> = { customer_key: null };
    void [absent, isNull];
  });

  test("a member may be both", () => {
    expectTypeOf<CalendarAccount["external_account_id"]>().toEqualTypeOf<
      string | null | undefined
    >();
    type Both = Pick<CalendarAccount, "external_account_id">;
    const absent: Both = {};
    const isNull: Both = { external_account_id: null };
    // @ts-expect-error what comes over the wire is absent, never undefined
    const isUndefined: Both = { external_account_id: undefined };
    void [absent, isNull, isUndefined];
  });

  test("what is only sent takes undefined, which is not sent", () => {
    const none: ConnectedAccountDto = { access_token: undefined };
    // @ts-expect-error what is received is plain
    const some: Partial<ConnectedAccount> = { auth_method: undefined };
    void [none, some];
  });

  test("`oneOf` with null is a nullable member", () => {
    expectTypeOf<
      DataProvider["connected_account"]
    >().toEqualTypeOf<NestedConnectedAccount | null>();
  });
});

describe("constants and maps", () => {
  test("a type tag is its one value", () => {
    expectTypeOf<DataProvider["object"]>().toEqualTypeOf<"data_provider">();
    expectTypeOf<ErrorResponse["success"]>().toEqualTypeOf<false>();
  });

  test("a map has the type of its values", () => {
    expectTypeOf<DeviceAccount["custom_metadata"]>().toEqualTypeOf<{
      [key: string]: string | boolean;
    }>();
    expectTypeOf<Connection["config"]>().toEqualTypeOf<{
      [key: string]: unknown;
    }>();
  });
});
