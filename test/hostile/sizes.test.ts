import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generateConfined } from "./confined.js";
import { diagnosticsOf } from "./report.js";
import { sizes } from "./sizes.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-sizes-")));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a run may take above that of the least document: a hundred times would be no line any more. */
const steepest = 3;

describe("documents of many", () => {
  test.for(Object.entries(sizes))(
    "%s",
    { timeout: 120_000 },
    async ([name, { most, of }]) => {
      const at = join(folder, name.replaceAll(/\W/g, "-"));
      const time = async (count: number): Promise<number> => {
        const home = join(at, String(count));
        const input = join(home, "api.json");
        mkdirSync(join(home, "package"), { recursive: true });
        writeFileSync(input, JSON.stringify(of(count), null, 1));
        const run = await generateConfined(input, join(home, "package"), home);
        // Null is a hang: 20 seconds have passed. 134 is a heap above 1 GB.
        expect([0, 1], run.stderr).toContain(run.code);
        expect(run.stderr).not.toMatch(/^\s+at .+:\d+/m);
        expect(
          diagnosticsOf(run.stdout).filter(
            ({ severity, code }) =>
              severity === "error" && code !== "ref-not-found",
          ),
        ).toEqual([]);
        return run.seconds;
      };
      // Four times as much takes at most four times as long, and what the start takes for noise.
      const [start, half, whole] = [
        await time(2),
        await time(Math.ceil(most / 4)),
        await time(most),
      ];
      const ratio = (whole - start + 0.3) / (half - start + 0.3);
      process.stdout.write(
        `${name}: ${whole.toFixed(1)} s of CPU, ${ratio.toFixed(1)} times a quarter of it\n`,
      );
      expect(ratio).toBeLessThan(4 * steepest);
    },
  );
});
