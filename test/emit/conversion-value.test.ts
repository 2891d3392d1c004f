import { runInNewContext } from "node:vm";
import * as prettier from "prettier";
import { expect, test } from "vitest";
import { conversionFile } from "../../generator/emit/conversion-file.js";
import { operationConversion } from "../../generator/emit/conversion-value.js";
import { FileScope } from "../../generator/emit/file-scope.js";
import { SymbolTable } from "../../generator/emit/symbol-table.js";
import type {
  CompositeExpr,
  ConversionExpr,
} from "../../generator/plan/conversion/conversion-expr.js";
import type { SymbolPlan } from "../../generator/plan/package-plan.js";
import { acmePlan } from "./acme-plan.js";
import { hostileTexts } from "./hostile-texts.js";

const file = "src/conversions/pet.ts";
const date: ConversionExpr = {
  kind: "scalar",
  value: "date",
  runtime: "dateOfDateTime",
};
const owner: ConversionExpr = { kind: "model", symbol: "owner" };

const symbols = new SymbolTable(
  new Map<string, SymbolPlan>([
    ["pet", { file, export: "petConversion", value: true }],
    [
      "owner",
      {
        file: "src/conversions/owner.ts",
        export: "ownerConversion",
        value: true,
      },
    ],
  ]),
);

function print(conversion: ConversionExpr): string {
  const plan = { ...acmePlan(), symbols };
  const constants = [{ symbol: "pet", conversion }];
  return conversionFile({ file, constants }, plan).text;
}

/** What the printed constant is, with names for what it names. */
function valueOf(text: string): unknown {
  const [, value = ""] = /: Conversion =([^]*);\n$/.exec(text) ?? [];
  const names = { dateOfDateTime: "a date", ownerConversion: "an owner" };
  return runInNewContext(`(${value})`, names);
}

/** The same through JSON: functions give what they give. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) =>
      typeof one === "function" ? [(one as () => unknown)()] : one,
    ),
  );
}

test("a model's conversion refers to others when it is asked, and imports them", async () => {
  const text = print({
    kind: "composite",
    text: date,
    except: ["never", -1],
    first: [null, date],
    items: owner,
    members: [["born", date]],
    patterns: [["^x-", null]],
    others: owner,
    tag: "kind",
    variants: [
      ["cat", owner],
      ["dog", null],
    ],
    otherwise: date,
    all: [owner],
    any: [owner, date],
  });
  expect(text).toContain('import { ownerConversion } from "./owner.js";');
  expect(text).toContain(
    'import type { Conversion } from "../runtime/conversion.js";',
  );
  expect(text).toBe(await prettier.format(text, { filepath: file }));
  expect(plain(valueOf(text))).toEqual({
    text: "a date",
    except: ["never", -1],
    first: [null, "a date"],
    items: ["an owner"],
    members: { born: "a date" },
    patterns: [["^x-", null]],
    others: ["an owner"],
    tag: "kind",
    variants: { cat: ["an owner"], dog: null },
    otherwise: "a date",
    all: [["an owner"]],
    any: [["an owner"], "a date"],
  });
});

test.each(hostileTexts)("a name that is hostile: %s", async (_, name) => {
  const composite: CompositeExpr = {
    kind: "composite",
    except: [name],
    members: [[name, date]],
    patterns: [[name, date]],
    tag: name,
    variants: [[name, date]],
  };
  const text = print(composite);
  expect(text).toBe(await prettier.format(text, { filepath: file }));
  const value = valueOf(text) as Readonly<Record<string, unknown>>;
  expect(value).toMatchObject({ except: [name], tag: name });
  expect(plain(value["patterns"])).toEqual([[name, "a date"]]);
  for (const key of ["members", "variants"]) {
    expect(Object.entries(value[key] as object)).toEqual([[name, "a date"]]);
  }
});

test("an operation refers to constants at once: they are there before it", () => {
  const scope = new FileScope("src/resources/pets.ts", symbols);
  const printed = operationConversion(
    { answers: [["2XX", owner]], sends: true, params: owner },
    scope,
  );
  expect(printed).toMatchObject({
    answers: { bodies: { "2XX": { code: "ownerConversion" } } },
    sends: { params: { code: "ownerConversion" } },
  });
  const without = operationConversion({ sends: false }, scope);
  expect(without).toEqual({});
});
