import * as prettier from "prettier";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  identifier,
  isIdentifier,
  literalKey,
  memberName,
  propertyAccess,
  propertyKey,
} from "../../generator/emit/doors/identifier.js";
import { expressionOf } from "./expression-of.js";
import { hostileTexts } from "./hostile-texts.js";

describe("identifiers", () => {
  test.each(["Pet", "pet2", "$", "_x", "été", "Ünïcode", "名前"])(
    "%s is one",
    (name) => {
      expect(identifier(name)).toBe(name);
    },
  );

  test.each([
    ...hostileTexts.filter(
      ([, text]) => !["__proto__", "constructor"].includes(text),
    ),
    ["reserved", "class"],
    ["a type", "string"],
    ["digit first", "1st"],
    ["dash", "a-b"],
    ["joiner", "a\u200cb"],
    ["await", "await"],
  ] as const)("%s is refused", (_, text) => {
    expect(isIdentifier(text)).toBe(false);
    expect(() => identifier(text)).toThrow("not the name of a declaration");
  });

  test("a member may be a reserved word, but not the constructor", () => {
    expect(memberName("delete")).toBe("delete");
    expect(() => memberName("constructor")).toThrow();
    expect(() => memberName("a b")).toThrow();
  });
});

describe("property keys", () => {
  test.each([
    ["name", "name"],
    ["delete", "delete"],
    ["__proto__", "__proto__"],
    ["400", "400"],
    ["0400", '"0400"'],
    ["4XX", '"4XX"'],
    ["1e3", '"1e3"'],
    ["9007199254740993", '"9007199254740993"'],
    ["content-type", '"content-type"'],
    ["é", "é"],
    ["a\u200cb", '"a\\u200cb"'],
    ["", '""'],
  ])("%s", async (given, want) => {
    expect(propertyKey(given)).toBe(want);
    const source = `interface X {\n  ${want}: 1;\n}\n`;
    expect(await prettier.format(source, { parser: "typescript" })).toBe(
      source,
    );
  });

  test("a literal has __proto__ as a member", () => {
    expect(literalKey("__proto__")).toBe('["__proto__"]');
    expect(propertyAccess("a-b")).toBe('["a-b"]');
    expect(propertyAccess("ab")).toBe(".ab");
  });

  test.each(hostileTexts)("hold %s", (_, text) => {
    const value = expressionOf(`({ ${literalKey(text)}: 1 })`);
    const inner = ts.isParenthesizedExpression(value)
      ? value.expression
      : value;
    if (!ts.isObjectLiteralExpression(inner)) throw new Error("no object");
    const [property, ...others] = inner.properties;
    const name = property?.name;
    const key =
      name && ts.isComputedPropertyName(name) ? name.expression : name;
    expect(others).toEqual([]);
    expect(
      key && (ts.isStringLiteral(key) || ts.isIdentifier(key)) && key.text,
    ).toBe(text);
  });
});
