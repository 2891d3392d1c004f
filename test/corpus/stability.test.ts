import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Lock } from "../../generator/plan/lock.js";
import type { PackagePlan } from "../../generator/plan/package-plan.js";
import { seeded } from "../emit/seeded.js";
import type { Json } from "../examples/spec.js";
import { planOf, savedLock } from "../plan/plan-of.js";
import { isAsked, isHere, pathOf } from "./corpus.js";
import { edits } from "./edit.js";

/** Documents of one file each, small enough to be planned hundreds of times. */
const documents = [
  "vendors/box.json",
  "vendors/workos.yaml",
  "vendors/harbor.yaml",
  "vendors/slack.json",
  "vendors/qdrant.json",
  "vendors/resend.yaml",
  "vendors/meilisearch.json",
  "vendors/museum.yaml",
  "vendors/twilio_api_v2010.json",
  "guru/docker.com__engine.json",
  "guru/gitea.io.json",
  "guru/vercel.com.json",
].filter(isAsked);

const EDITS = 204;

/** What those who use a package would notice, by the key of what it belongs to. */
function shapes(plan: PackagePlan, lock: Lock): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (key: string, facet: string, value: unknown): void => {
    found.set(`${key} ${facet}`, JSON.stringify(value));
  };
  for (const [key, name] of Object.entries(lock.names))
    note(key, "name", name.export);
  for (const [key, roles] of Object.entries(lock.companions))
    for (const [role, name] of Object.entries(roles)) note(key, role, name);
  for (const [key, operation] of Object.entries(lock.operations))
    note(key, "operation", operation);
  for (const { operations } of plan.resources)
    for (const { key, params, page, request } of operations) {
      note(key, "params members", params);
      note(key, "page", page);
      note(key, "request", request.data);
    }
  for (const { declarations } of plan.models)
    for (const declaration of declarations) {
      const { symbol, kind } = declaration;
      note(symbol, "kind", kind);
      // An enum's member is found by its key; their order is the document's.
      if (kind === "enum")
        for (const { key, value } of declaration.members)
          note(symbol, `member ${JSON.stringify(key)}`, value);
      if (kind === "interface")
        for (const { name, optional } of declaration.members)
          note(symbol, `member ${JSON.stringify(name)}`, optional);
    }
  return found;
}

const read = (path: string): { [key: string]: Json } => {
  const text = readFileSync(pathOf({ path }), "utf8");
  return (
    path.endsWith(".json") ? JSON.parse(text) : parse(text, { merge: true })
  ) as { [key: string]: Json };
};

const asked = documents.length > 0 ? documents : ["none is asked for"];

describe.skipIf(!isHere || documents.length === 0)(
  "edits of a document change nothing else",
  () => {
    const each = Math.ceil(EDITS / 12);
    test.each(asked)("%s", { timeout: 240_000 }, async (path) => {
      const random = seeded(documents.indexOf(path) + 1);
      const original = read(path);
      const first = await planOf(JSON.stringify(original));
      const lock = savedLock(first);
      const before = shapes(first.plan, lock);
      let done = 0;
      for (let n = 0; done < each && n < each * 4; n += 1) {
        // The runner hears of us in between.
        await setImmediate();
        const edit = edits[n % edits.length];
        const document = structuredClone(original);
        const touched = edit?.apply(document, random);
        if (edit === undefined || touched === undefined) continue;
        done += 1;
        const second = await planOf(JSON.stringify(document), lock);
        const after = shapes(second.plan, second.plan.lock);
        const exported = new Set(
          [...second.plan.symbols.values()].map(({ export: name }) =>
            JSON.stringify(name),
          ),
        );
        const isTouched = (key: string): boolean =>
          touched.some((one) => key.startsWith(one));
        const changed = [...before].flatMap(([key, value]) => {
          const now = after.get(key);
          if (now === value) return [];
          if (isTouched(key) && !/ (?:name|member .*)$/.test(key)) return [];
          // What is removed is gone, with what only it led to.
          const isLess = edit.name.endsWith(" less");
          if (now === undefined && isLess) return [];
          // An answer that two operations share bears the name that one of them gives it.
          if (isLess && key.endsWith(" name") && !exported.has(value))
            return [];
          return [{ edit: edit.name, key, value, now }];
        });
        expect(changed).toEqual([]);
      }
      expect(done).toBe(each);
    });
  },
);
