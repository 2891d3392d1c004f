import fc from "fast-check";
import type { RenderedPackage } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/source/json.js";
import type { Project } from "../packages/project.js";
import { documents } from "./arbitrary/documents.js";
import { Batch, type Answers, type Counts } from "./batch.js";
import type { Find } from "./find.js";
import { isFind, type Renderer } from "./render.js";
import type { Watchdog } from "./watchdog.js";

/** So many documents are compiled as one program. */
const batchSize = 100;
/** One in so many is generated twice. */
const twice = 20;

export interface Outcome {
  readonly finds: readonly Find[];
  readonly counts: Counts;
  readonly runs: number;
  readonly compiled: number;
}

interface Tools {
  readonly project: Project;
  readonly renderer: Renderer;
  readonly watchdog: Watchdog;
}

/** Generates, compiles and asks so many documents, which are the same for the same seed. */
export async function fuzz(
  { seed, runs }: { readonly seed: number; readonly runs: number },
  tools: Tools,
): Promise<Outcome> {
  const finds: Find[] = [];
  const counts = { valid: 0, invalid: 0, rejected: 0 };
  let compiled = 0;
  let compiling: Promise<Answers> | undefined;
  const finish = async (): Promise<void> => {
    const answers = await compiling;
    if (answers === undefined) return;
    finds.push(...answers.finds);
    for (const name of ["valid", "invalid", "rejected"] as const)
      counts[name] += answers.counts[name];
  };
  for (let start = 0; start < runs; start += batchSize) {
    const batch = new Batch(tools.project, `b${String(start / batchSize)}`);
    const numRuns = Math.min(batchSize, runs - start);
    // A seed of its own for each batch: no batch waits for those before it to be made.
    const all = fc.sample(documents, { seed: seed + start, numRuns });
    for (const [index, document] of all.entries()) {
      const find = await tools.watchdog.guard(document, async () => {
        const outcome = await render(document, index % twice === 0, tools);
        if (isFind(outcome)) return outcome;
        batch.add(document, outcome, seed + start + index);
        return undefined;
      });
      if (find === undefined) compiled += 1;
      else finds.push(find);
    }
    // While the compiler reads one batch the next is made.
    await finish();
    compiling = batch.compile();
  }
  await finish();
  return { finds, counts, runs, compiled };
}

async function render(
  document: JsonObject,
  isTwice: boolean,
  { renderer }: Tools,
): Promise<RenderedPackage | Find> {
  const first = await renderer.render(document);
  if (!isTwice || isFind(first)) return first;
  const second = await renderer.render(document);
  if (isFind(second)) return second;
  const differs = first.committed.find(
    ({ text }, index) => second.committed[index]?.text !== text,
  );
  if (differs === undefined) return first;
  return {
    trouble: "unstable",
    document,
    mark: "unstable",
    detail: differs.path,
  };
}
