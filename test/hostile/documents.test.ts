import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../packages/packages.js";
import { generateConfined, runConfined } from "./confined.js";
import exceptions from "./tolerated.json" with { type: "json" };
import {
  hostileFolder,
  listHostile,
  type HostileDocument,
} from "./manifest.js";
import { diagnosticsOf, mentions } from "./report.js";

const documents = listHostile();
const folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-hostile-")));
const accepted = new Set<string>();
const tolerated = new Set<string>();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(documents.length === 0)("hostile documents", () => {
  test.concurrent.for(documents.map((each) => [each.file, each] as const))(
    "%s",
    { timeout: 60_000 },
    async ([, document], { expect }) => {
      const { file, expect: verdict } = document;
      const home = join(folder, file);
      const output = join(home, "package");
      mkdirSync(output, { recursive: true });
      const run = await generateConfined(join(hostileFolder, file), output);

      // In the contract: done, or told what is wrong. No crash, no hang.
      expect([0, 1], run.stderr).toContain(run.code);
      expect(run.stderr).not.toMatch(/^\s+at .+:\d+/m);
      expect(readdirSync(home)).toEqual(["package"]);
      const outcome = run.code === 0 ? "accept" : "reject";
      if (outcome !== verdict) {
        expect(
          document.tolerate,
          JSON.stringify(diagnosticsOf(run.stdout)),
        ).toBe(outcome);
        // A document of an older version that we read is nothing to be told of.
        if (file !== "sem-swagger-2.json") {
          expect(diagnosticsOf(run.stdout)).not.toEqual([]);
          tolerated.add(file);
        }
      }
      if (outcome === "accept") {
        accepted.add(file);
        await expectInert(output, document, expect);
      } else {
        expect(readdirSync(output)).toEqual([]);
        for (const what of document.expectErrorMentions)
          expect(mentions(run.stdout, what), `${what} in ${run.stdout}`).toBe(
            true,
          );
        const errors = diagnosticsOf(run.stdout).filter(
          ({ severity }) => severity === "error",
        );
        expect(errors).not.toEqual([]);
      }
    },
  );

  test("those that end the other way are known", () => {
    expect([...tolerated].sort()).toEqual(Object.keys(exceptions));
  });

  test(
    "what was written runs without any code of theirs",
    { timeout: 60_000 },
    async () => {
      // A package's own code, and that of the document if there were any.
      const script = `
      for (const folder of process.argv.slice(1)) {
        await import(new URL("file://" + folder + "/dist/index.js"));
        await import(new URL("file://" + folder + "/dist/client.js"));
      }
      if ("__PWNED" in globalThis || {}.polluted !== undefined) process.exit(98);`;
      const folders = [...accepted].map((file) =>
        join(folder, file, "package"),
      );
      expect(folders.length).toBeGreaterThan(40);
      const run = await runConfined(
        [
          "--disallow-code-generation-from-strings",
          "--input-type=module",
          "--eval",
          script,
          ...folders,
        ],
        folder,
      );
      expect(run).toMatchObject({ code: 0, stdout: "", stderr: "" });
    },
  );
});

/** Nothing of the document is code, and no character of it deceives a reader. */
async function expectInert(
  output: string,
  { file }: HostileDocument,
  check: typeof expect,
): Promise<void> {
  const run = await runConfined(
    [join(hostileFolder, "assert-inert.mjs"), output, file],
    root,
  );
  check(run).toMatchObject({ code: 0, stdout: "", stderr: "" });
}
