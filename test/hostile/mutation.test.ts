import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { listDocuments, pathOf } from "../corpus/corpus.js";
import { createChance, type Chance } from "../fuzz/chance.js";
import { createWatchdog } from "../fuzz/watchdog.js";
import { generateConfined } from "./confined.js";
import { mutate } from "./mutation.js";
import { diagnosticsOf } from "./report.js";
import { troublesOfDiagnostics } from "./told.js";

/** How many files, and how many of them in a process of their own. */
const runs = Number(process.env["MUTATION_RUNS"] ?? "300");
const confined = Number(process.env["MUTATION_CONFINED"] ?? "12");
/** The same files in every run, unless another seed is asked for. */
const seed = Number(process.env["MUTATION_SEED"] ?? "20261121");
/** In milliseconds, of the largest: what a person waits. */
const longest = 20_000;

const documents = listDocuments()
  .filter(({ bytes }) => bytes < 2_000_000)
  .sort((a, b) => a.bytes - b.bytes);
const folder = realpathSync(
  mkdtempSync(join(tmpdir(), "specwright-mutation-")),
);
const watchdog = createWatchdog();

afterAll(async () => {
  await watchdog.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(documents.length === 0)("files with wrong bytes", () => {
  test(
    "are refused or read, and never a crash",
    { timeout: 60_000 + runs * 1000 },
    async () => {
      const found: string[] = [];
      const counts = { read: 0, refused: 0, slowest: 0 };
      const chance = createChance(seed);
      for (let run = 0; run < runs; run += 1) {
        const { input, about } = writeMutant(chance, folder);
        const before = found.length;
        const started = performance.now();
        // The runner hears of us between two files.
        await setImmediate();
        try {
          const { ok, apis, diagnostics } = await watchdog.guard(about, () =>
            generate({
              apis: [{ input, output: join(folder, "never"), package: "@m/x" }],
              check: true,
            }),
          );
          const all = [
            ...diagnostics,
            ...apis.flatMap((api) => api.diagnostics),
          ];
          const status = apis[0]?.status;
          const isRefused = all.some(({ severity }) => severity === "error");
          counts[isRefused ? "refused" : "read"] += 1;
          if (ok || status !== (isRefused ? "failed" : "stale"))
            found.push(`${about}\n  ${String(status)}`);
          for (const trouble of troublesOfDiagnostics(all))
            found.push(`${about}\n  ${trouble}`);
        } catch (error) {
          const { stack = "" } = error instanceof Error ? error : {};
          found.push(`${about}\n  ${stack || String(error)}`);
        }
        const took = performance.now() - started;
        counts.slowest = Math.max(counts.slowest, Math.round(took));
        if (took > longest) found.push(`${about}\n  ${String(took)} ms`);
        if (found.length > before) keep(found.length, input);
      }
      process.stdout.write(
        `MUTATION_SEED=${String(seed)} ${JSON.stringify({ runs, ...counts, found: found.length })}\n`,
      );
      expect(found.slice(0, 10).join("\n\n")).toBe("");
      expect(counts.read).toBeGreaterThan(runs / 20);
    },
  );

  test(
    "end a command as its contract says",
    { timeout: 60_000 + confined * 20_000 },
    async () => {
      const chance = createChance(seed + 1);
      const home = join(folder, "confined");
      mkdirSync(home);
      for (let run = 0; run < confined; run += 1) {
        const { input, about } = writeMutant(chance, home);
        const output = join(home, String(run), "package");
        mkdirSync(output, { recursive: true });
        const { code, stdout, stderr } = await generateConfined(
          input,
          output,
          home,
        );
        expect([0, 1], `${about}: ${stderr}`).toContain(code);
        expect(stderr, about).toBe("");
        const isTold = diagnosticsOf(stdout).some(
          ({ severity }) => severity === "error",
        );
        expect(isTold, about).toBe(code === 1);
      }
    },
  );
});

/** Copies what was found to a folder, to be looked at: `MUTATION_KEEP=finds`. */
function keep(number: number, input: string): void {
  const to = process.env["MUTATION_KEEP"];
  if (to === undefined) return;
  mkdirSync(to, { recursive: true });
  copyFileSync(input, join(to, `${String(number)}${extname(input)}`));
}

/** A document of the corpus with wrong bytes; small ones more often. */
function writeMutant(
  chance: Chance,
  into: string,
): { readonly input: string; readonly about: string } {
  const pick = () => {
    const at = Math.min(
      chance.below(documents.length),
      chance.below(documents.length),
    );
    const document = documents[at];
    if (document === undefined) throw new Error("there is no such document");
    return document;
  };
  const document = pick();
  const { bytes, done } = mutate(
    readFileSync(pathOf(document)),
    readFileSync(pathOf(pick())),
    chance,
  );
  const input = join(into, `mutant${extname(document.path)}`);
  writeFileSync(input, bytes);
  return { input, about: `${document.path}: ${done.join(", ")}` };
}
