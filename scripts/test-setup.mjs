// Before any test: the bin is built, and each generated package has its dist/, made from the committed src/.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export default function setup() {
  for (const [script, ...flags] of [
    ["build.mjs", "--if-changed"],
    ["ship-generated.mjs"],
  ]) {
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, script), ...flags],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
  }
}
