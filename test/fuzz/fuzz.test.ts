import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject, type Project } from "../packages/project.js";
import type { Find } from "./find.js";
import { fuzz } from "./fuzz.js";
import { createRenderer } from "./render.js";
import { shrink } from "./shrink.js";
import { createWatchdog, type Watchdog } from "./watchdog.js";

/** How many documents: few in `npm test`, 10,000 in `npm run test:fuzz`. */
const runs = Number(process.env["FUZZ_RUNS"] ?? "500");
/** The same documents in every `npm test`; `FUZZ_SEED=` and what a run printed gives its documents again. */
const seed = Number(process.env["FUZZ_SEED"] ?? "20261120");
/** So many finds are made shorter, each of another kind, each in a minute. */
const shown = 3;
const shrinking = 60_000;

let project: Project;
let watchdog: Watchdog;
beforeAll(() => {
  project = createProject();
  watchdog = createWatchdog();
});
afterAll(async () => {
  await watchdog.stop();
  project.remove();
});

test(
  "documents of all kinds give packages that compile, with types that are true",
  { timeout: runs * 2000 + (shown + 1) * shrinking },
  async () => {
    process.stdout.write(`FUZZ_SEED=${String(seed)}\n`);
    const renderer = await createRenderer();
    const tools = { project, renderer, watchdog };
    const { finds, counts, compiled } = await fuzz({ seed, runs }, tools);
    const { valid, invalid, rejected } = counts;
    process.stdout.write(
      `Documents: ${String(runs)}, compiled: ${String(compiled)}. ` +
        `Valid and accepted: ${String(valid - unsoundOf(finds))} of ${String(valid)}. ` +
        `Invalid and rejected: ${String(rejected)} of ${String(invalid)}.\n`,
    );
    for (const find of oneOfEach(finds).slice(0, shown)) {
      const shortest = await shrink(find, shrinking, tools);
      process.stdout.write(`\n${textOf(shortest)}\n`);
    }
    expect(finds.map(({ mark }) => mark)).toEqual([]);
    // That so many are asked is part of the proof.
    expect(valid).toBeGreaterThan(runs * 10);
  },
);

function unsoundOf(finds: readonly Find[]): number {
  return finds.filter(({ trouble }) => trouble === "unsound").length;
}

/** The shortest document of each kind of find. */
function oneOfEach(finds: readonly Find[]): readonly Find[] {
  const size = ({ document }: Find) => JSON.stringify(document).length;
  const sorted = [...finds].sort((a, b) => size(a) - size(b));
  const kinds = sorted.map(kindOf);
  return sorted.filter(
    (_, index) => kinds.indexOf(kinds[index] ?? "") === index,
  );
}

/** What finds of one cause are likely to have in common. */
function kindOf({ mark, detail }: Find): string {
  const [last = ""] = detail.split("\n").reverse();
  return `${mark} ${last.replaceAll(/'[^']*'/g, "…")}`;
}

/** What was found, and the file for `regressions/` that keeps it. */
function textOf({ mark, detail, document, at }: Find): string {
  const about = "what was wrong, and what mended it";
  const kept = { about, document, ...(at === undefined ? {} : { at }) };
  return `${mark}\n${detail}\n${JSON.stringify(kept, null, 2)}\n`;
}
