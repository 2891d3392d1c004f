import { describe, expect, expectTypeOf, test } from "vitest";
import {
  ConnectedAccountProvider,
  ExternalUserStatus,
  isKnownExternalUserStatus,
  type ExternalUser,
} from "@specwright/savvycal";
import { ErrorCode, isKnownErrorCode } from "@specwright/two-minute-reports";
import type { DataProviderOwnership } from "@specwright/workos";

describe("a closed enum", () => {
  test("is the union of its values", () => {
    expectTypeOf<ConnectedAccountProvider>().toEqualTypeOf<
      "google" | "microsoft" | "zoom_admin"
    >();
    expectTypeOf<DataProviderOwnership>().toEqualTypeOf<
      "userland_user" | "organization"
    >();
  });

  test("rejects any other text", () => {
    // @ts-expect-error not one of the three
    const other: ConnectedAccountProvider = "apple";
    void other;
  });

  test("is a const object of the same name, too", () => {
    const google: ConnectedAccountProvider = ConnectedAccountProvider.google;
    expect(google).toBe("google");
    expectTypeOf(ConnectedAccountProvider.google).toEqualTypeOf<"google">();
    expect(Object.keys(ConnectedAccountProvider)).toEqual(
      Object.values(ConnectedAccountProvider),
    );
    // @ts-expect-error there is no such key
    void ConnectedAccountProvider.apple;
  });

  test("is exhaustive in a switch", () => {
    const home = (provider: ConnectedAccountProvider): string => {
      switch (provider) {
        case "google":
        case "microsoft":
          return "a calendar";
        case "zoom_admin":
          return "an organization";
        default:
          return provider satisfies never;
      }
    };
    expect(home("google")).toBe("a calendar");
  });
});

describe("an open enum", () => {
  test("accepts the documented values and any other text", () => {
    const known: ExternalUserStatus = "active";
    const other: ExternalUserStatus = "on_leave";
    // @ts-expect-error but only text
    const number: ExternalUserStatus = 1;
    void [known, other, number];
  });

  test("keeps its literals, which is what an editor completes from", () => {
    // Were it `string`, as `"a" | string` is, this would be an error.
    expectTypeOf<ExternalUserStatus>().not.toEqualTypeOf<string>();
    expectTypeOf<
      Extract<ExternalUserStatus, "active" | "inactive" | "pending">
    >().toEqualTypeOf<"active" | "inactive" | "pending">();
    expectTypeOf(ExternalUserStatus.active).toEqualTypeOf<"active">();
  });

  test("may be nullable as well", () => {
    expectTypeOf<null>().toExtend<ExternalUser["status"]>();
    expectTypeOf<undefined>().not.toExtend<ExternalUser["status"]>();
    expectTypeOf<null>().not.toExtend<ExternalUserStatus>();
  });

  test("has a guard that brings the known values back", () => {
    const status = "pending" as ExternalUser["status"];
    if (isKnownExternalUserStatus(status)) {
      expectTypeOf(status).toEqualTypeOf<"active" | "inactive" | "pending">();
    }
    expect(isKnownExternalUserStatus("pending")).toBe(true);
    expect(isKnownExternalUserStatus("on_leave")).toBe(false);
    expect(isKnownExternalUserStatus(null)).toBe(false);
  });

  test("of error codes can be branched on", () => {
    const describe = (code: ErrorCode): string => {
      if (!isKnownErrorCode(code)) return `new: ${code}`;
      switch (code) {
        case ErrorCode.NOT_FOUND:
          return "gone";
        default:
          expectTypeOf(code).not.toEqualTypeOf<string>();
          return code;
      }
    };
    expect(describe("NOT_FOUND")).toBe("gone");
    expect(describe("TEAPOT")).toBe("new: TEAPOT");
  });
});
