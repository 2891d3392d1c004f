import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import {
  publicRuntime,
  runtimeSymbols,
} from "../../generator/emit/runtime-symbols.js";
import { isReservedName } from "../../generator/plan/reserved.js";

const folder = join(import.meta.dirname, "../../generator");
const files = [
  ...new Set([...runtimeSymbols.values()].map(({ file }) => file)),
];
const program = ts.createProgram(
  files.map((file) => join(folder, file.replace(/^src\//, ""))),
  { noLib: true, noResolve: true },
);
const checker = program.getTypeChecker();

/** What a module of the runtime exports, and whether it runs. */
function exportsOf(file: string): ReadonlyMap<string, boolean> {
  const source = program.getSourceFile(
    join(folder, file.replace(/^src\//, "")),
  );
  const module = source && checker.getSymbolAtLocation(source);
  return new Map(
    (module ? checker.getExportsOfModule(module) : []).map((each) => [
      each.name,
      (each.flags & ts.SymbolFlags.Value) !== 0,
    ]),
  );
}

test.each([...runtimeSymbols])("%s is in the runtime", (name, symbol) => {
  const exported = exportsOf(symbol.file);
  expect([...exported.keys()]).toContain(name);
  // A class may be used as a type only.
  if (symbol.value) expect(exported.get(name)).toBe(true);
});

test.each(publicRuntime)("%s is a name that no model has", (name) => {
  expect(isReservedName(name)).toBe(true);
});
