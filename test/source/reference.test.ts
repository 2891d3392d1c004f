import { expect, it } from "vitest";
import { parsePointer, child } from "../../generator/source/pointer.js";
import { parseReference } from "../../generator/source/reference.js";

it.each<[string, object]>([
  ["#/a/b", { kind: "local", file: "", fragment: "/a/b" }],
  ["#", { kind: "local", file: "", fragment: "" }],
  ["#anchor", { kind: "local", file: "", fragment: "anchor" }],
  ["a.yaml", { kind: "local", file: "a.yaml", fragment: "" }],
  [
    "./a%20b.yaml#/x%7By%7D",
    {
      kind: "local",
      file: "./a b.yaml",
      fragment: "/x{y}",
    },
  ],
  ["https://a/b", { kind: "remote" }],
  ["HTTPS://a/b", { kind: "remote" }],
  ["//a/b", { kind: "remote" }],
  ["\\\\server\\share", { kind: "remote" }],
  ["file:///etc/passwd", { kind: "remote" }],
  ["javascript:alert(1)", { kind: "remote" }],
  ["data:text/plain,a", { kind: "remote" }],
  ["urn:example:pet", { kind: "remote" }],
  ["/etc/passwd", { kind: "absolute" }],
  ["C:/a", { kind: "absolute" }],
  ["c:\\a", { kind: "absolute" }],
  ["%2Fetc%2Fpasswd", { kind: "absolute" }],
  ["a%5C..%5Cb", { kind: "absolute" }],
  ["a%00.yaml", { kind: "absolute" }],
  ["", { kind: "invalid" }],
  ["a\nb", { kind: "invalid" }],
  ["#/%zz", { kind: "invalid" }],
  ["#/a~2", { kind: "invalid" }],
])("%j", (text, expected) => {
  expect(parseReference(text)).toMatchObject(expected);
});

it.each<[string, readonly string[] | undefined]>([
  ["", []],
  ["/", [""]],
  ["/a~1b/m~0n", ["a/b", "m~n"]],
  ["/a~01", ["a~1"]],
  ["a", undefined],
  ["/~", undefined],
])("the pointer %j", (pointer, keys) => {
  expect(parsePointer(pointer)).toEqual(keys);
  if (keys !== undefined) expect(keys.reduce(child, "")).toBe(pointer);
});
