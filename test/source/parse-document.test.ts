import { expect, it } from "vitest";
import { createReporter } from "../../generator/diagnostics/reporter.js";
import { parseDocument } from "../../generator/source/parse-document.js";

function tree(text: string, file = "a.yaml"): unknown {
  const reporter = createReporter();
  const document = parseDocument(file, file, text, reporter);
  expect(reporter.diagnostics).toEqual([]);
  return document?.tree;
}

it.each<[string, string, unknown]>([
  [
    "keys are text as written",
    "200: a\n1.10: b\nnull: c\ntrue: d\n",
    {
      "200": "a",
      "1.10": "b",
      null: "c",
      true: "d",
    },
  ],
  [
    "YAML 1.2: no Norway, no dates",
    "[NO, yes, 2024-01-01, 0o17, ~]",
    ["NO", "yes", "2024-01-01", 15, null],
  ],
  ["aliases", "a: &x [1]\nb: *x\n", { a: [1], b: [1] }],
  [
    "an anchor that is set again",
    "a: &x 1\nb: &x 2\nc: *x\n",
    {
      a: 1,
      b: 2,
      c: 2,
    },
  ],
  [
    "merge keys: own members win, then earlier maps",
    "a: &a { x: 1, y: 1 }\nb: &b { y: 2, z: 2 }\nc: { <<: [*a, *b], x: 0 }\n",
    {
      a: { x: 1, y: 1 },
      b: { y: 2, z: 2 },
      c: { x: 0, y: 1, z: 2 },
    },
  ],
  ["a quoted << is a name", '"<<": 1', { "<<": 1 }],
  ["flow YAML that is not JSON", "{openapi: 3.1.0}", { openapi: "3.1.0" }],
  ["JSON in a .yaml file", '{"a": [1]}', { a: [1] }],
  ["explicit core tags", "a: !!str 1\nb: !!int 2\n", { a: "1", b: 2 }],
  ["a byte order mark", "\u{feff}a: 1\n", { a: 1 }],
  ["a document end", "---\na: 1\n...\n", { a: 1 }],
])("%s", (_, text, expected) => {
  expect(tree(text)).toEqual(expected);
});

it("__proto__ is a name like any other", () => {
  for (const text of ["__proto__: { a: 1 }", '{"__proto__": {"a": 1}}']) {
    const value = tree(text) as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  }
  const merged = tree("a: &a { __proto__: { x: 1 } }\nb: { <<: *a }\n");
  expect(Object.keys((merged as { b: object }).b)).toEqual(["__proto__"]);
  expect("x" in {}).toBe(false);
});
