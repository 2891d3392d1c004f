import { describe, expect, expectTypeOf, test } from "vitest";
import {
  isConnectedAccountId,
  isServiceProviderId,
  type ConnectedAccountId,
  type ExternalUserId,
  type ProviderId,
} from "@specwright/savvycal";

describe("an id with a prefix", () => {
  test("is a template-literal type", () => {
    expectTypeOf<ConnectedAccountId>().toEqualTypeOf<`cact_${string}`>();
    const id: ConnectedAccountId = "cact_d025a96ac0c6";
    expect(isConnectedAccountId(id)).toBe(true);
  });

  test("does not take the id of something else", () => {
    // @ts-expect-error another prefix
    const wrong: ConnectedAccountId = "exusr_d025a96ac0c6";
    const user = "exusr_d025a96ac0c6" as ExternalUserId;
    // @ts-expect-error the id of a user
    const provider: ProviderId = user;
    // @ts-expect-error any text
    const text: ConnectedAccountId = String(wrong);
    void [provider, text];
  });

  test("is still a text", () => {
    expectTypeOf<ConnectedAccountId>().toExtend<string>();
  });

  test("has a guard that holds it to the whole pattern", () => {
    const text: string = "cact_d025a96ac0c6";
    if (isConnectedAccountId(text)) {
      expectTypeOf(text).toEqualTypeOf<ConnectedAccountId>();
    }
    expect(isConnectedAccountId("cact_d025a96ac0c6")).toBe(true);
    expect(isConnectedAccountId("cact_short")).toBe(false);
    expect(isConnectedAccountId("cact_d025a96ac0c6\n")).toBe(false);
    expect(isConnectedAccountId("exusr_d025a96ac0c6")).toBe(false);
    expect(isConnectedAccountId(12)).toBe(false);
    expect(isServiceProviderId("sp_d025a96ac0c6")).toBe(true);
  });
});
