import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Made } from "./package-of.js";

/**
 * Runs a script beside the JavaScript of a package (`./dist/index.js`), where no
 * text becomes code. Gives what it prints, as JSON.
 */
export function runBeside({ package: made }: Made, script: string): unknown {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-run-")));
  try {
    const manifest = { path: "package.json", text: '{ "type": "module" }' };
    const main = { path: "main.js", text: script };
    for (const { path, text } of [...(made?.dist ?? []), manifest, main]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const printed = execFileSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", join(folder, "main.js")],
      { encoding: "utf8", timeout: 20_000 },
    );
    return JSON.parse(printed) as unknown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
