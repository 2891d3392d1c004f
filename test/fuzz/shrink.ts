import type { JsonObject } from "../../generator/source/json.js";
import type { Project } from "../packages/project.js";
import { Batch } from "./batch.js";
import { componentsOf } from "./document.js";
import type { Find } from "./find.js";
import { createJudge } from "./judge.js";
import { isFind, type Renderer } from "./render.js";
import { shorterThan, type Candidate } from "./shorter.js";

/** So many candidates are compiled as one program. */
const batchSize = 20;

interface Tools {
  readonly project: Project;
  readonly renderer: Renderer;
}

/** The shortest find that has the same mark and can be had by leaving things out one by one, or what is reached in the time. */
export async function shrink(
  find: Find,
  milliseconds: number,
  tools: Tools,
): Promise<Find> {
  const end = performance.now() + milliseconds;
  let shortest = find;
  for (let round = 0; performance.now() < end; round += 1) {
    const next = await firstShorter(shortest, `s${String(round)}`, tools);
    if (next === undefined) break;
    shortest = next;
  }
  return shortest;
}

async function firstShorter(
  find: Find,
  folder: string,
  tools: Tools,
): Promise<Find | undefined> {
  const candidates = shorterThan(find);
  for (let start = 0; start < candidates.length; start += batchSize) {
    const some = candidates.slice(start, start + batchSize);
    const found = await check(some, `${folder}-${String(start)}`, tools);
    const same = found.find(({ mark }) => mark === find.mark);
    if (same !== undefined) return same;
  }
  return undefined;
}

/** What was left out may leave a schema that means nothing: Ajv has no word for an empty enum. */
function isJudged(document: JsonObject): boolean {
  try {
    createJudge(document, Object.keys(componentsOf(document)), "both").check();
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with some documents, in their order. */
export async function check(
  candidates: readonly Candidate[],
  folder: string,
  { project, renderer }: Tools,
): Promise<readonly Find[]> {
  const batch = new Batch(project, folder);
  const finds: Find[] = [];
  for (const { document, at } of candidates) {
    const outcome = await renderer.render(document);
    if (isFind(outcome)) finds.push(outcome);
    else if (isJudged(document)) batch.add(document, outcome, 0, at);
  }
  finds.push(...(await batch.compile()).finds);
  const place = new Map(
    candidates.map(({ document }, index) => [document, index]),
  );
  const placeOf = ({ document }: Find): number => place.get(document) ?? 0;
  return finds.sort((a, b) => placeOf(a) - placeOf(b));
}
