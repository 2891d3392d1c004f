import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { aliasStatement } from "../../generator/emit/assigned-statements.js";
import { FileScope } from "../../generator/emit/file-scope.js";
import { SymbolTable } from "../../generator/emit/symbol-table.js";
import { interfaceStructure } from "../../generator/emit/interface-structure.js";
import { sourceFile } from "../../generator/emit/source-file.js";
import type { SymbolPlan } from "../../generator/plan/package-plan.js";
import type { TypeExpr } from "../../generator/plan/type-expr.js";
import {
  array,
  docs,
  intersection,
  keyword,
  literal,
  map,
  member,
  noDocs,
  object,
  optional,
  runtime,
  symbol,
  union,
} from "./plan-builder.js";
import { names, randomTypes } from "./random-types.js";

const symbols: ReadonlyMap<string, SymbolPlan> = new Map(
  names.map((name) => [
    name,
    { file: "src/models/pet.ts", export: name, value: false },
  ]),
);

function print(members: readonly TypeExpr[]): string {
  const scope = new FileScope("src/models/x.ts", new SymbolTable(symbols));
  const [alias = keyword("never"), index, ...others] = members;
  const statements = [
    aliasStatement("X", noDocs, alias, scope),
    ...(index === undefined
      ? []
      : [
          interfaceStructure(
            {
              name: "Y",
              docs: noDocs,
              indexes: [{ keys: string, values: index }],
              members: others.map((type, at) =>
                member(at === 0 ? "member" : "other-longer-member", type),
              ),
            },
            scope,
          ),
        ]),
  ];
  return sourceFile("src/models/x.ts", "Generated.", scope, statements).text;
}

const string = keyword("string");
const long = "a text that is as long as texts of documents are";

describe("a type", () => {
  test.each([
    ["a keyword", { given: string, want: "string" }],
    ["an open string", { given: keyword("open-string"), want: "string & {}" }],
    [
      "a union with an open string",
      {
        given: union(literal("a"), keyword("open-string")),
        want: '"a" | (string & {})',
      },
    ],
    ["no member", { given: union(), want: "never" }],
    ["one member", { given: union(string), want: "string" }],
    [
      "a union in a union",
      {
        given: union(string, union(literal(1), literal(null))),
        want: "string | 1 | null",
      },
    ],
    [
      "no member in an intersection",
      { given: intersection(), want: "unknown" },
    ],
    [
      "an array of a union",
      { given: array(union(string, literal(1))), want: "(string | 1)[]" },
    ],
    [
      "an array of an array",
      { given: array(array(string)), want: "string[][]" },
    ],
    [
      "a tuple",
      {
        given: {
          kind: "tuple",
          elements: [
            { type: string, optional: false, rest: false },
            { type: union(string, literal(1)), optional: true, rest: false },
            { type: literal(true), optional: false, rest: true },
          ],
        },
        want: "[string, (string | 1)?, ...true[]]",
      },
    ],
    [
      "a tuple with labels",
      {
        given: {
          kind: "tuple",
          elements: [
            {
              label: "item1",
              type: union(array(string), literal(1)),
              optional: true,
              rest: false,
            },
            {
              label: "rest",
              type: array(string),
              optional: false,
              rest: true,
            },
          ],
        },
        want: "[item1?: string[] | 1, ...rest: string[][]]",
      },
    ],
    [
      "an object",
      {
        given: object(member("a", string), optional("b-c", string)),
        want: '{ a: string; "b-c"?: string }',
      },
    ],
    ["an object without members", { given: object(), want: "{}" }],
    [
      "an empty object",
      { given: keyword("empty-object"), want: "{ [key: string]: never }" },
    ],
    ["a map", { given: map(string), want: "{ [key: string]: string }" }],
    [
      "a literal object without members",
      { given: literal({}), want: "{ [key: string]: never }" },
    ],
    [
      "a map with template keys",
      {
        given: map(string, { kind: "template", parts: ["x-", string] }),
        want: "{ [key: `x-${string}`]: string }",
      },
    ],
    [
      "a template",
      {
        given: {
          kind: "template",
          parts: ["a`b${c}\\", union(literal("d"), literal("e"))],
        },
        want: '`a\\u0060b\\u0024{c}\\u005c${"d" | "e"}`',
      },
    ],
    [
      "a literal object",
      {
        given: literal({ a: [1, { b: null }] }),
        want: "{ a: [1, { b: null }] }",
      },
    ],
    ["a negative zero", { given: literal(-0), want: "-0" }],
    ["more than a number holds", { given: literal(Infinity), want: "1e400" }],
    [
      "a runtime type",
      {
        given: runtime("APIPromise", string, keyword("void")),
        want: "APIPromise<string, void>",
      },
    ],
    [
      "a symbol or null",
      { given: union(symbol("Pet"), keyword("null")), want: "Pet | null" },
    ],
  ] as const)("%s", (_, { given, want }) => {
    expect(print([given])).toContain(`\nexport type X = ${want};\n`);
  });

  test.each([
    [
      "a long union has a line a member",
      {
        given: union(literal(long), literal(`${long}!`)),
        want: `\n  | "${long}"\n  | "${long}!"`,
      },
    ],
    [
      "an object in an object is expanded",
      {
        given: object(member("a", object(member("b", string)))),
        want: " {\n  a: { b: string };\n}",
      },
    ],
    [
      "an object with comments is expanded",
      {
        given: object(member("a", string, docs("What it is."))),
        want: " {\n  /** What it is. */\n  a: string;\n}",
      },
    ],
  ] as const)("%s", (_, { given, want }) => {
    expect(print([given])).toContain(`\nexport type X =${want};\n`);
  });

  test("is laid out as Prettier lays it out, whatever it is", async () => {
    for (let seed = 1; seed <= 150; seed++) {
      const next = randomTypes(seed);
      const text = print([next(), next(), next(), next()]);
      const printed = await prettier.format(text, { parser: "typescript" });
      expect(text, `seed ${String(seed)}`).toBe(printed);
    }
  });
});

describe("names of a file", () => {
  test("one that clashes is imported under another name", () => {
    const both: ReadonlyMap<string, SymbolPlan> = new Map([
      ["a", { file: "src/models/a.ts", export: "APIPromise", value: false }],
      ["b", { file: "src/models/b.ts", export: "Blob", value: true }],
    ]);
    const scope = new FileScope("src/models/b.ts", new SymbolTable(both));
    expect(scope.symbol("a", "type")).toBe("APIPromise");
    expect(scope.runtime("APIPromise", "type")).toBe("APIPromise_2");
    expect(scope.symbol("b", "value")).toBe("Blob");
    expect(scope.global("Blob")).toBe("globalThis.Blob");
    expect(scope.global("Uint8Array")).toBe("Uint8Array");
    const { text } = sourceFile("src/models/b.ts", "Generated.", scope, []);
    expect(text).toBe(
      [
        "// Generated.",
        'import type { APIPromise as APIPromise_2 } from "../runtime/api-promise.js";',
        'import type { APIPromise } from "./a.js";',
        "",
      ].join("\n"),
    );
  });

  test("a value makes the whole import one of values", () => {
    const scope = new FileScope("src/x.ts", new SymbolTable(symbols));
    scope.runtime("PagePromise", "type");
    scope.runtime("requestPage", "type");
    scope.runtime("requestPage", "value");
    scope.runtime("PagedOperation", "type");
    const { text } = sourceFile("src/x.ts", "// Generated.\n//", scope, []);
    expect(text).toBe(
      [
        "// Generated. //",
        "import {",
        "  requestPage,",
        "  type PagedOperation,",
        "  type PagePromise,",
        '} from "./runtime/page.js";',
        "",
      ].join("\n"),
    );
  });

  test("what is in no table is a bug", () => {
    const scope = new FileScope("src/x.ts", new SymbolTable(symbols));
    expect(() => scope.symbol("nothing", "type")).toThrow("no symbol");
    expect(() => scope.runtime("nothing", "type")).toThrow("no nothing");
  });
});
