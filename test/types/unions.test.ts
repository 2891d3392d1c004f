import { describe, expect, expectTypeOf, test } from "vitest";
import {
  isKnownConnectedAccountError,
  isKnownConnectedAccountWarning,
  type ConnectedAccountError,
  type ConnectedAccountWarning,
  type KnownConnectedAccountWarning,
  type SaltoKsMetadata,
} from "@specwright/seam";
import {
  isKnownCredential,
  type ApiKeyCredential,
  type Credential,
  type DataIntegrationAccessTokenResponse,
} from "@specwright/workos";

describe("an open union", () => {
  test("narrows in a switch, once the guard has passed", () => {
    const describe = (error: ConnectedAccountError): string => {
      if (!isKnownConnectedAccountError(error)) {
        expectTypeOf(error.error_code).toBeString();
        return `new: ${error.error_code}`;
      }
      switch (error.error_code) {
        case "salto_ks_subscription_limit_exceeded":
          expectTypeOf(
            error.salto_ks_metadata,
          ).toEqualTypeOf<SaltoKsMetadata>();
          return "too many";
        case "account_disconnected":
          return error.message;
        case "bridge_disconnected":
        case "dormakaba_sites_disconnected":
          return "no connection";
        default:
          // All four are dealt with: a fifth in the document is an error here.
          return error satisfies never;
      }
    };
    expect(describe({ error_code: "made_up" })).toBe("new: made_up");
  });

  test("accepts a kind that was added later, with any other members", () => {
    const later: ConnectedAccountWarning = {
      warning_code: "battery_low",
      level: 3,
    };
    expect(isKnownConnectedAccountWarning(later)).toBe(false);
    // @ts-expect-error even an unknown kind has its tag
    const untagged: ConnectedAccountWarning = { level: 3 };
    void untagged;
  });

  test("is known or unknown, and the guard tells which", () => {
    const warning = {
      warning_code: "being_deleted",
      message: "It goes.",
      created_at: "2026-01-01T00:00:00Z",
    } as ConnectedAccountWarning;
    expect(isKnownConnectedAccountWarning(warning)).toBe(true);
    if (isKnownConnectedAccountWarning(warning)) {
      expectTypeOf(warning).toEqualTypeOf<KnownConnectedAccountWarning>();
      expectTypeOf(warning.message).toBeString();
    }
  });

  test("of credentials narrows by `auth_method`", () => {
    const take = (credential: Credential): void => {
      if (
        isKnownCredential(credential) &&
        credential.auth_method === "api_key"
      ) {
        expectTypeOf(credential).toEqualTypeOf<ApiKeyCredential>();
      }
    };
    take({ auth_method: "carrier_pigeon" });
  });
});

describe("a closed union", () => {
  test("narrows by a constant without a discriminator", () => {
    const describe = (answer: DataIntegrationAccessTokenResponse): string => {
      if (answer.active) {
        // @ts-expect-error there is no error beside a token
        void answer.error;
        return answer.access_token.access_token;
      }
      expectTypeOf(answer.error).toEqualTypeOf<
        "not_installed" | "needs_reauthorization"
      >();
      return answer.error;
    };
    expect(describe({ active: false, error: "not_installed" })).toBe(
      "not_installed",
    );
  });
});
