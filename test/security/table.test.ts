import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const document = readFileSync(join(root, "SECURITY.md"), "utf8");

interface Row {
  readonly number: number;
  readonly name: string;
  readonly does: string;
  readonly file: string;
  readonly title: string;
}

/** The rows of the table; anything in it that is no row is an error. */
function rowsOf(markdown: string): readonly Row[] {
  const lines = markdown.split("\n").filter((line) => line.startsWith("|"));
  const [head, , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  if (head?.join() !== "#,class,what specwright does,file,test")
    throw new Error(`another table: ${head?.join() ?? "none"}`);
  return rows.map((cells) => {
    const [number = "", name = "", does = "", file = "", title = ""] = cells;
    const [, path] = /^`([^`]+)`$/.exec(file) ?? [];
    if (cells.length !== 5 || !/^\d+$/.test(number) || path === undefined)
      throw new Error(`no row: ${cells.join(" | ")}`);
    return { number: Number(number), name, does, file: path, title };
  });
}

/** What `describe` and `test` are called with in a file, and how many tests a `describe` holds. */
function suitesOf(file: string): ReadonlyMap<string, number> {
  const text = readFileSync(join(root, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const suites = new Map<string, number>();
  const visit = (node: ts.Node, suite: string | undefined): void => {
    let inner = suite;
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      const [title] = node.arguments;
      if (callee === "describe" && title && ts.isStringLiteral(title)) {
        inner = title.text;
        suites.set(inner, 0);
      } else if (/^test\b/.test(callee) && suite !== undefined) {
        suites.set(suite, (suites.get(suite) ?? 0) + 1);
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, inner);
    });
  };
  visit(tree, undefined);
  return suites;
}

describe("the table of SECURITY.md", () => {
  const rows = rowsOf(document);

  test("has each of the 34 classes once, in order", () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 34 }, (_, index) => index + 1),
    );
    expect(new Set(rows.map(({ name }) => name)).size).toBe(34);
  });

  test.each(rows.map((row) => [row.number, row] as const))(
    "class %d has tests that are named after it",
    (_number, { number, name, does, file, title }) => {
      expect(name).not.toBe("");
      expect(does).not.toBe("");
      expect(file).toMatch(/^test\/security\/[\w-]+\.test\.ts$/);
      expect(existsSync(join(root, file))).toBe(true);
      expect(title).toMatch(new RegExp(`^${String(number)}\\. `));
      expect(suitesOf(file).get(title) ?? 0).toBeGreaterThan(0);
    },
  );

  test("a table with a hole, a wrong title or without a file is seen", () => {
    const without = document.replace(/^\| 7 .*\n/m, "");
    expect(rowsOf(without)).toHaveLength(33);
    expect(() => rowsOf(document.replace("| class |", "| kind |"))).toThrow();
    expect(() =>
      rowsOf(document.replace("`test/security/files.test.ts`", "a test")),
    ).toThrow("no row");
    expect(suitesOf("test/security/table.test.ts").has("7. nothing")).toBe(
      false,
    );
  });

  test("no test is skipped", () => {
    for (const file of new Set(rows.map((row) => row.file)))
      expect(readFileSync(join(root, file), "utf8")).not.toMatch(
        /\b(?:describe|test)\.(?:skip|todo|only|fails)/,
      );
  });
});
