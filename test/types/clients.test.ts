import { describe, expect, expectTypeOf, test } from "vitest";
import { SavvyCal, type SavvyCalOptions } from "@specwright/savvycal";
import { Seam, type SeamOptions } from "@specwright/seam";
import { createClient } from "@specwright/seam/client";
import { WorkOS, type WorkOSOptions } from "@specwright/workos";

describe("a constructor", () => {
  test("takes one of the documented ways to authenticate", () => {
    expect(new Seam({ token: "seam_test" })).toBeInstanceOf(Seam);
    expect(new Seam({ token: "pat", workspaceId: "w" })).toBeInstanceOf(Seam);
    // @ts-expect-error a workspace is no credential
    expect(() => new Seam({ workspaceId: "w" })).toThrow(/token/);
    // @ts-expect-error neither is nothing
    expect(() => new Seam({})).toThrow(/token/);
    // @ts-expect-error it wants options
    expect(() => new Seam()).toThrow(TypeError);
  });

  test("takes a secret, or what fetches one", () => {
    expectTypeOf<() => Promise<string>>().toExtend<SeamOptions["token"]>();
    expectTypeOf<number>().not.toExtend<SeamOptions["token"]>();
  });

  test("knows its options", () => {
    // @ts-expect-error it is `baseURL`
    expect(new Seam({ token: "t", baseUrl: "http://127.0.0.1" })).toBeDefined();
    // @ts-expect-error milliseconds
    expect(() => new Seam({ token: "t", timeout: "1s" })).toThrow(/timeout/);
    expectTypeOf<SavvyCalOptions["account"]>().toEqualTypeOf<
      string | undefined
    >();
    expect(new SavvyCal({ token: "t", account: undefined })).toBeDefined();
  });

  test("offers the documented servers by name", () => {
    expectTypeOf<WorkOSOptions["environment"]>().toEqualTypeOf<
      "production" | "staging" | undefined
    >();
    expect(new WorkOS({ token: "t", environment: "staging" })).toBeDefined();
    // @ts-expect-error there are two
    expect(() => new WorkOS({ token: "t", environment: "test" })).toThrow(
      /environment/,
    );
  });

  test("and `createClient` take the same", () => {
    expectTypeOf(createClient).parameter(0).toEqualTypeOf<SeamOptions>();
    expectTypeOf<
      ConstructorParameters<typeof Seam>[0]
    >().toEqualTypeOf<SeamOptions>();
  });

  test("makes an object that cannot be changed by accident", () => {
    const change = (seam: Seam, other: Seam): void => {
      // @ts-expect-error resources are read-only
      seam.connectedAccounts = other.connectedAccounts;
    };
    void change;
  });
});
