import {
  StructureKind,
  type ExportDeclarationStructure,
  type ImportDeclarationStructure,
} from "./ts-morph.js";
import { stringLiteral } from "./doors/literal.js";
import { verbatim } from "./verbatim.js";

/** A name of another module, and what it is called here. */
export interface ModuleName {
  readonly name: string;
  readonly local?: string;
  /** Whether it is needed at run time. */
  readonly value: boolean;
}

/** One statement a module: `import type` when nothing of it is needed at run time. */
export function importDeclaration(
  path: string,
  names: readonly ModuleName[],
): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: path,
    isTypeOnly: names.every(({ value }) => !value),
    namedImports: specifiers("import", path, names),
  };
}

/** The same for names that are passed on. */
export function exportDeclaration(
  path: string,
  names: readonly ModuleName[],
): ExportDeclarationStructure {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: path,
    isTypeOnly: names.every(({ value }) => !value),
    namedExports: specifiers("export", path, names),
  };
}

/** From one source file to another as Node resolves it: relative, and with `.js`. */
export function modulePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  const up = here.slice(shared).map(() => "..");
  const path = [...(up.length > 0 ? up : ["."]), ...there.slice(shared)];
  return path.join("/").replace(/\.ts$/, ".js");
}

/** What stands between the braces, as one text: ts-morph makes two writers for each specifier. */
function specifiers(
  keyword: "import" | "export",
  path: string,
  names: readonly ModuleName[],
): string[] {
  const areTypes = names.every(({ value }) => !value);
  const texts = [...names]
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(({ name, local = name, value }) =>
      [
        ...(value || areTypes ? [] : ["type"]),
        name,
        ...(local === name ? [] : ["as", local]),
      ].join(" "),
    );
  const head = `${keyword}${areTypes ? " type" : ""}`;
  const flat = ` ${texts.join(", ")} `;
  const line = `${head} {${flat}} from ${stringLiteral(path)};`;
  // Prettier never breaks the braces around a single name.
  const isBroken = names.length > 1 && line.length > 80;
  return [isBroken ? verbatim(`\n  ${texts.join(",\n  ")},\n`) : flat];
}

/** What runs before what is only checked, and then as in a dictionary. */
function sortKey({ name, value }: ModuleName): string {
  return `${value ? "a" : "b"} ${name.toLowerCase()} ${name}`;
}
