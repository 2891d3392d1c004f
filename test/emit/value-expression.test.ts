import { runInNewContext } from "node:vm";
import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { constStatement } from "../../generator/emit/assigned-statements.js";
import { FileScope } from "../../generator/emit/file-scope.js";
import { SymbolTable } from "../../generator/emit/symbol-table.js";
import { sourceFile } from "../../generator/emit/source-file.js";
import {
  Reference,
  valueDoc,
  type Value,
} from "../../generator/emit/value-expression.js";
import { hostileTexts } from "./hostile-texts.js";
import { randomValues } from "./random-values.js";

function print(value: Value): string {
  const scope = new FileScope("src/x.ts", new SymbolTable(new Map()));
  const statement = constStatement(
    { name: "x", type: "X", value: valueDoc(value), isExported: false },
    scope,
  );
  return sourceFile("src/x.ts", "Generated.", scope, [statement]).text;
}

describe("a value", () => {
  test.each([
    ["null", null, " null"],
    ["a string", "a", ' "a"'],
    ["a name", new Reference("cursorPages"), " cursorPages"],
    ["an empty list", [], " []"],
    ["an empty object", {}, " {}"],
    ["a flat object", { a: 1, "b-c": true }, ' { a: 1, "b-c": true }'],
    ["an object in an object", { a: { b: 1 } }, " {\n  a: { b: 1 },\n}"],
    [
      "an object in a list in an object",
      { a: [{ b: 1 }] },
      " {\n  a: [{ b: 1 }],\n}",
    ],
    [
      "a table",
      [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
      " [\n  { a: 1, b: 2 },\n  { a: 3, b: 4 },\n]",
    ],
    [
      "a prototype",
      JSON.parse('{"__proto__": 1}') as Value,
      ' { ["__proto__"]: 1 }',
    ],
  ] as const)("%s", (_, value, want) => {
    expect(print(value)).toContain(`\nconst x: X =${want};\n`);
  });

  test("is laid out as Prettier lays it out, whatever it is", async () => {
    for (let seed = 1; seed <= 300; seed++) {
      const text = print(randomValues(seed)());
      const printed = await prettier.format(text, { parser: "typescript" });
      expect(text, `seed ${String(seed)}`).toBe(printed);
    }
  });

  test.each(hostileTexts)("is read back from source with %s", (_, text) => {
    const value = { [text]: [text, { [`${text}\\`]: `\\${text}'"` }] };
    const source = print(value).replace(/^[^]*?const x: X =/, "(");
    const read: unknown = runInNewContext(source.replace(/;\n$/, ")"));
    expect(JSON.stringify(read)).toBe(JSON.stringify(value));
  });
});
