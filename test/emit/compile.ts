import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import type { TextFile } from "../../generator/emit/text-file.js";

/** The flags under which everything that we write compiles. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
  noEmit: true,
};

/** What TypeScript has to say of the sources of a package. */
export function compile(files: readonly TextFile[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "specwright-emit-"));
  try {
    const manifest = { path: "package.json", text: '{ "type": "module" }' };
    for (const { path, text } of [...files, manifest]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const roots = files
      .filter(({ path }) => path.endsWith(".ts"))
      .map(({ path }) => join(folder, path));
    const program = ts.createProgram(roots, options);
    return ts.getPreEmitDiagnostics(program).map((found) => {
      const { file, start = 0, messageText } = found;
      const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
      const path = relative(folder, file?.fileName ?? folder);
      const text = ts.flattenDiagnosticMessageText(messageText, "\n");
      return `${path}:${String(line + 1)} ${text}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
