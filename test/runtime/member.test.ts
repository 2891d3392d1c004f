import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { snapshot } from "../../generator/runtime/member.js";

class Instance {
  readonly own = { a: 1 };
}

describe("a snapshot", () => {
  test("is not reached by later changes, however deep", () => {
    const given = { a: { b: [{ c: 1 }, [2]] }, n: null, u: undefined };
    const copy = snapshot(given);
    given.a.b.push([3]);
    (given.a.b[0] as { c: number }).c = 9;
    expect(JSON.stringify(copy)).toBe('{"a":{"b":[{"c":1},[2]]},"n":null}');
    expect(Object.hasOwn(copy, "u")).toBe(true);
    expect(Array.isArray(copy.a.b)).toBe(true);
  });

  test.each([
    ["a text", "a"],
    ["null", null],
    ["undefined", undefined],
    ["a function", () => 1],
    ["a Date", new Date(0)],
    ["an instance of a class", new Instance()],
    ["a Map", new Map()],
    ["a Blob", new Blob([])],
    ["bytes", new Uint8Array(1)],
    ["form data", new FormData()],
    ["a stream", new ReadableStream()],
    ["a signal", new AbortController().signal],
  ])("has %s itself", (_name, value) => {
    expect(snapshot(value)).toBe(value);
    expect(snapshot({ a: [value] }).a[0]).toBe(value);
  });

  test("has objects without a prototype, and of another realm, as copies", () => {
    const bare = Object.assign(Object.create(null) as object, { a: [1] });
    const other = runInNewContext("({ a: [1] })") as { a: number[] };
    for (const given of [bare, other]) {
      const copy = snapshot(given);
      expect(copy).not.toBe(given);
      expect(JSON.stringify(copy)).toBe('{"a":[1]}');
    }
  });

  test("has a member called __proto__ as one like any other", () => {
    const copy = snapshot(
      JSON.parse(
        '{"__proto__":{"polluted":1},"a":{"constructor":1}}',
      ) as object,
    );
    expect(JSON.stringify(copy)).toBe(
      '{"__proto__":{"polluted":1},"a":{"constructor":1}}',
    );
    expect("polluted" in {}).toBe(false);
    expect("polluted" in copy).toBe(false);
  });

  test("has own members only", () => {
    const given = Object.create({ inherited: 1 }) as object;
    // An object that inherits from another one is not plain.
    expect(snapshot(given)).toBe(given);
  });

  test("keeps circles and what is shared", () => {
    const shared = { a: 1 };
    const circle: Record<string, unknown> = { one: shared, two: shared };
    circle["self"] = circle;
    const copy = snapshot(circle);
    expect(copy["self"]).toBe(copy);
    expect(copy["one"]).toBe(copy["two"]);
    expect(copy["one"]).not.toBe(shared);
  });
});
