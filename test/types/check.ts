import { join } from "node:path";
import ts from "typescript";
import { root } from "../packages/packages.js";

/** The repository's own options, under which all of these files are checked. */
export function readOptions(): ts.CompilerOptions {
  const path = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (file) =>
    ts.sys.readFile(file),
  ) as {
    readonly config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** `file(line): message`, as short as a person can use it. */
export function show(diagnostics: readonly ts.Diagnostic[]): readonly string[] {
  return diagnostics.map(({ file, start = 0, code, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, "\n");
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${String(line + 1)}: TS${String(code)}: ${text}`;
  });
}
