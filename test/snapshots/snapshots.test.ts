import { join } from "node:path";
import { describe, expect, test } from "vitest";
import config from "../../specwright.config.js";
import {
  renderPackage,
  type RenderedPackage,
} from "../../generator/generate.js";
import { createHost } from "../../generator/host.js";
import type { ApiOptions } from "../../generator/options/options.js";
import { readOptions } from "../../generator/options/load-options.js";
import { openPackage } from "../../generator/output/open-package.js";
import { committedFiles, packages, root } from "../packages/packages.js";

/**
 * Every committed file of the packages, made again in memory from the specs
 * with the committed manifest as the lock. So a changed spec or generator shows
 * as a diff of generated/, and `vitest -u` writes what `npm run generate`
 * writes, byte for byte.
 */
const host = createHost(root);
const [apis, problems] = await readOptions(config, host);
expect(problems).toEqual([]);
const made = await Promise.all(
  apis.map(async (api) => [api.output, await render(api)] as const),
);

describe.each(made)("%s", (output, { committed }) => {
  const folder = join(root, output);
  /** Before anything below writes. */
  const onDisk = packages
    .filter((known) => known.folder === folder)
    .flatMap(committedFiles);

  test("the list of files", () => {
    expect(onDisk).toEqual(committed.map(({ path }) => path).sort());
  });

  test.each(committed)("$path", async ({ path, text }) => {
    await expect(text).toMatchFileSnapshot(join(folder, path));
  });
});

async function render(api: ApiOptions): Promise<RenderedPackage> {
  const [existing, problems] = await openPackage(
    api.output,
    { force: false },
    host,
  );
  const [rendered, more] = await renderPackage(api, existing, host);
  const all = [...problems, ...more].map(({ message }) => message);
  if (rendered === undefined || all.length > 0) {
    throw new Error(`${api.input}: ${all.join("; ")}`);
  }
  return rendered;
}
