import { describe, expect, it } from "vitest";
import { createReporter } from "../../generator/diagnostics/reporter.js";
import { parseDocument } from "../../generator/source/parse-document.js";
import type { SourceDocument } from "../../generator/source/source-document.js";
import { leastTime } from "../least-time.js";

function parse(file: string, text: string): SourceDocument {
  const reporter = createReporter();
  const document = parseDocument(file, file, text, reporter);
  expect(reporter.diagnostics).toEqual([]);
  if (document === undefined) throw new Error("not parsed");
  return document;
}

function at(document: SourceDocument, pointer: string): string {
  const show = (part: "key" | "value") => {
    const { line, column } = document.position(pointer, part);
    return `${line}:${column}`;
  };
  return `${show("key")} ${show("value")}`;
}

const yaml = `# a comment
a:
  b: text
  "c/d":
    - one
    - two: 2
      three: 3
  200: { x: [1, 2] }
  e:
base: &base { f: 1, g: 2 }
merged: { <<: *base, g: 3 }
same: *base
`;

const json = `{
  "a": {
    "b": "te\\"xt",
    "c/d": ["one", { "two": 2 }],
    "__proto__": { "x": [] }
  }
}`;

describe.each([
  ["LF", yaml],
  ["CRLF", yaml.replaceAll("\n", "\r\n")],
  ["a byte order mark", `\u{feff}${yaml}`],
])("YAML with %s", (_, text) => {
  it.each([
    ["", "2:1 2:1"],
    ["/a", "2:1 2:1"],
    ["/a/b", "3:3 3:6"],
    ["/a/c~1d", "4:3 4:3"],
    ["/a/c~1d/0", "5:7 5:7"],
    ["/a/c~1d/1", "6:7 6:7"],
    ["/a/c~1d/1/three", "7:7 7:14"],
    ["/a/200", "8:3 8:8"],
    ["/a/200/x/1", "8:17 8:17"],
    ["/a/e", "9:3 9:3"],
    ["/merged/f", "10:15 10:18"],
    ["/merged/g", "11:22 11:25"],
    ["/same", "12:1 12:7"],
    ["/same/g", "10:21 10:24"],
    ["/a/nowhere/deep", "2:1 2:1"],
  ])("%s", (pointer, places) => {
    expect(at(parse("a.yaml", text), pointer)).toBe(places);
  });
});

describe("JSON", () => {
  it.each([
    ["", "1:1 1:1"],
    ["/a", "2:3 2:8"],
    ["/a/b", "3:5 3:10"],
    ["/a/c~1d", "4:5 4:12"],
    ["/a/c~1d/1/two", "4:22 4:29"],
    ["/a/__proto__/x", "5:20 5:25"],
    ["/a/nowhere", "2:3 2:8"],
  ])("%s", (pointer, places) => {
    expect(at(parse("a.json", json), pointer)).toBe(places);
  });
});

it("scalars are known as they are written", () => {
  const document = parse("a.yaml", "a: 1.0\nb: [0x10, ~]\nc: text\n");
  expect(
    ["/a", "/b/0", "/b/1", "/c", "/b"].map((one) => document.scalar(one)),
  ).toEqual(["1.0", "0x10", "~", "text", undefined]);
  expect(parse("a.json", '{"a": 1.50}').scalar("/a")).toBe("1.50");
});

it("a thousand positions in a large JSON document take little longer than one", () => {
  const text = JSON.stringify({
    schemas: Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `Schema${index}`,
        { type: "object", properties: { a: { type: "string" } } },
      ]),
    ),
  });
  const find = (step: number): number => {
    const documents = Array.from({ length: 5 }, () => parse("a.json", text));
    return leastTime(() => {
      const document = documents.pop();
      for (let index = 0; index < 20_000; index += step) {
        document?.position(`/schemas/Schema${index}/properties/a`, "value");
      }
    });
  };
  expect(find(20) / find(20_000)).toBeLessThan(50);
});
