import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { committedFiles, packages } from "./packages.js";

/** No formatter runs when packages are generated; Prettier is only the judge. */
describe.each(packages)("$name is printed as Prettier prints", (source) => {
  test.each(committedFiles(source))("%s", async (path) => {
    const file = join(source.folder, path);
    const text = readFileSync(file, "utf8");
    const { inferredParser } = await prettier.getFileInfo(file);
    // A file that Prettier knows by another name than its own.
    const parser = path === ".specwright.json" ? "json" : inferredParser;
    expect(parser).not.toBeNull();
    const options = { filepath: file, ...(parser === null ? {} : { parser }) };
    expect(text).toBe(await prettier.format(text, options));
  });
});
