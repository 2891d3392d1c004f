import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  compile,
  platformPackages,
  platforms,
  type Platform,
} from "../../packages/compilers.js";
import { root } from "../../packages/packages.js";
import { createProject, type Project } from "../../packages/project.js";
import { areas } from "./areas.js";
import { expectedMisses, leftOut, namesOf } from "./exceptions.js";
import { generateClient, type GeneratedClient } from "./generated-client.js";
import { installServer } from "./installed-server.js";
import { play } from "./scenario.js";
import {
  categories,
  listDocuments,
  startServer,
  type Category,
  type Counts,
  type TestServer,
} from "./test-server.js";

const installed = await installServer();
const isMissing = installed.kind === "missing";
const documents = isMissing
  ? []
  : listDocuments(join(installed.folder, "swagger"));
if (isMissing)
  process.stdout.write(
    `Skipped: AutoRest's test server: ${installed.reason}\n`,
  );

test.runIf(process.env["CI"])("AutoRest's test server is there", () => {
  expect(installed).toMatchObject({ kind: "installed" });
});

describe.skipIf(isMissing)("AutoRest's test server", () => {
  const generated = new Map<string, GeneratedClient>();
  const counts = new Map<Category, Counts>();
  const started = new Map<Category, Counts>();
  let project: Project;
  let server: TestServer;
  beforeAll(async () => {
    if (isMissing) return;
    project = createProject();
    for (const name of platformPackages)
      project.link(name, join(root, "node_modules", name));
    server = await startServer(installed.folder);
    for (const category of categories) {
      started.set(category, await server.report(category));
      counts.set(category, await server.report(category));
    }
  });
  afterAll(async () => {
    await server.stop();
    project.remove();
  });

  test.for(documents)("a client of %s", async (document) => {
    const input = join(server.documents, document);
    const client = await generateClient(input, join(project.folder, document));
    generated.set(document, client);
    expect(client.errors).toEqual([]);
  });

  test.for(Object.keys(platforms) as Platform[])(
    "every client compiles with %s",
    { timeout: 120_000 },
    async (platform) => {
      const include = ["*/src/**/*.ts"];
      const compiler = "TypeScript 7.0";
      expect(await compile(project, compiler, platform, include)).toEqual({
        code: 0,
        output: "",
      });
    },
  );

  describe.for(areas)(
    "$document, $category",
    ({ document, category, clientOf, scenarios }) => {
      test.for(scenarios)("%s", async ([name, scenario]) => {
        const method = generated.get(document)?.method(scenario.call, {
          baseURL: server.url,
          ...clientOf?.(server.url),
          ...scenario.client,
        });
        if (method === undefined) throw new Error(`no client of ${document}`);
        await play(method, scenario);
        const before = counts.get(category)?.[name];
        const now = await server.report(category);
        counts.set(category, now);
        expect(now).toHaveProperty([name]);
        const isCovered = (now[name] ?? 0) > (before ?? 0);
        expect(isCovered).toBe(!namesOf(expectedMisses, category).has(name));
      });
    },
  );

  test("covers every scenario but those that are listed", () => {
    let all = 0;
    let hits = 0;
    for (const category of categories) {
      const before = started.get(category) ?? {};
      const now = counts.get(category) ?? {};
      const out = namesOf(leftOut, category);
      const names = Object.keys(before).filter((name) => !out.has(name));
      const missed = names.filter(
        (name) => (now[name] ?? 0) <= (before[name] ?? 0),
      );
      expect(missed.sort()).toEqual(
        [...namesOf(expectedMisses, category)].sort(),
      );
      all += names.length;
      hits += names.length - missed.length;
      show(category, names.length - missed.length, names.length);
    }
    show("all", hits, all);
  });
});

/** Never rounded up. */
function show(what: string, hits: number, all: number): void {
  const share = Math.floor((hits * 1000) / all) / 10;
  const text = `${String(hits)} of ${String(all)}, ${share.toFixed(1)} %`;
  process.stdout.write(`AutoRest's scenarios, ${what}: ${text}\n`);
}
