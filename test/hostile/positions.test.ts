import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { structureOf } from "../../generator/openapi/structure/structure.js";
import { createChance, type Chance } from "../fuzz/chance.js";
import { createWatchdog, type Watchdog } from "../fuzz/watchdog.js";
import { bearers, type Bearer } from "./bearers.js";
import { forms, inject, type Form, type Injection } from "./injection.js";
import { PackageBatch } from "./package-batch.js";
import { payloads } from "./payloads.js";
import { positionsOf, printPosition, type Position } from "./positions.js";
import { createJudge } from "./rendering.js";

/** How many documents: `INERT_RUNS=5000 npm run test:hostile`. */
const runs = Number(process.env["INERT_RUNS"] ?? "300");
/** The same documents in every run, unless another seed is asked for. */
const seed = Number(process.env["INERT_SEED"] ?? "20261121");
/** Packages that one process imports. */
const batchSize = 100;

let watchdog: Watchdog;
let batch: PackageBatch;
beforeAll(() => {
  watchdog = createWatchdog();
  batch = new PackageBatch();
});
afterAll(async () => {
  await watchdog.stop();
  batch.remove();
});

describe("a text that means harm, in every place of a document", () => {
  test("the documents have every member of every object", () => {
    const found = new Set(
      bearers.flatMap(({ document }) =>
        positionsOf(document).map(({ what }) => what),
      ),
    );
    const missing = (["2.0", "3.2"] as const).flatMap((version) =>
      Object.entries(structureOf(version)).flatMap(([object, { members }]) =>
        Object.keys(members)
          .map((member) => `${object}.${member}`)
          .filter((what) => !found.has(what)),
      ),
    );
    expect(missing).toEqual([]);
  });

  test(
    "as they are they give packages that work",
    { timeout: 60_000 },
    async () => {
      const judge = await createJudge();
      const plain = new PackageBatch();
      for (const { document } of bearers) {
        const outcome = await judge(document, "yaml");
        expect(outcome.troubles).toEqual([]);
        if (outcome.package === undefined)
          expect(outcome.diagnostics).toEqual([]);
        else plain.add(document, outcome.package);
      }
      const ran = await plain.run();
      plain.remove();
      process.stdout.write(`${JSON.stringify(ran)}\n`);
      expect(ran.requests).toBeGreaterThan(30);
    },
  );

  test("stays a text", { timeout: 60_000 + runs * 1000 }, async () => {
    const judge = await createJudge();
    const chance = createChance(seed);
    const cases = casesOf(runs, chance);
    const found: string[] = [];
    const counts = {
      accepted: 0,
      refused: 0,
      modules: 0,
      calls: 0,
      requests: 0,
    };
    for (const [index, { bearer, injection }] of cases.entries()) {
      const as = chance.oneIn(4) ? "yaml" : "json";
      const about = describeCase(bearer, injection, as);
      const outcome = await watchdog.guard(about, async () =>
        judge(inject(bearer.document, injection), as),
      );
      if (outcome.package === undefined) counts.refused += 1;
      else {
        counts.accepted += 1;
        batch.add(inject(bearer.document, injection), outcome.package);
      }
      if (outcome.troubles.length > 0)
        found.push(`${about}\n  ${outcome.troubles.slice(0, 3).join("\n  ")}`);
      if (batch.size >= batchSize || index === cases.length - 1) {
        const ran = await batch.run();
        for (const each of ["modules", "calls", "requests"] as const)
          counts[each] += ran[each];
      }
    }
    process.stdout.write(
      `INERT_SEED=${String(seed)} ${JSON.stringify({ runs, ...counts, found: found.length })}\n`,
    );
    expect(
      found.slice(0, Number(process.env["INERT_SHOWN"] ?? "10")).join("\n\n"),
    ).toBe("");
    // Most texts are only texts: what is refused proves less.
    expect(counts.accepted).toBeGreaterThan(runs / 2);
  });
});

interface Place {
  readonly bearer: Bearer;
  readonly position: Position;
}

interface Case {
  readonly bearer: Bearer;
  readonly injection: Injection;
}

/** Every free place once before any comes again; one in eight is a place where most texts are refused. */
function casesOf(count: number, chance: Chance): readonly Case[] {
  const places = bearers.flatMap((bearer) =>
    positionsOf(bearer.document).map((position) => ({ bearer, position })),
  );
  const deal = (isFree: boolean) => {
    const own = places.filter(({ position }) => position.isFree === isFree);
    let deck: readonly Place[] = [];
    let next = 0;
    return (): Place => {
      if (next % own.length === 0) deck = shuffled(own, chance);
      const place = deck[next % own.length];
      next += 1;
      if (place === undefined) throw new Error("there are no places");
      return place;
    };
  };
  const free = deal(true);
  const closed = deal(false);
  return Array.from({ length: count }, (_, index) => {
    const { bearer, position } = index % 8 === 7 ? closed() : free();
    const payload = chance.pick(payloads) ?? "";
    const form = chance.pick(Object.keys(forms) as Form[]) ?? "instead";
    const everywhere = chance.oneIn(2);
    return { bearer, injection: { position, payload, form, everywhere } };
  });
}

function shuffled<Item>(
  items: readonly Item[],
  chance: Chance,
): readonly Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [result[last], result[other]] = [
      result[other] as Item,
      result[last] as Item,
    ];
  }
  return result;
}

function describeCase(
  { name }: Bearer,
  { position, payload, form, everywhere }: Injection,
  as: string,
): string {
  const text = JSON.stringify(payload.slice(0, 80));
  return `${name} as ${as}, ${position.what}, ${printPosition(position)}: ${text} ${form}${everywhere ? ", everywhere" : ""}`;
}
