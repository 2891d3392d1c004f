import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../generator/source/json.js";

const folder = join(import.meta.dirname, "bearers");

/** A document that is good, and has a text wherever one may stand. */
export interface Bearer {
  readonly name: string;
  readonly document: JsonObject;
}

/** One for each version; together they have every member of every object. */
export const bearers: readonly Bearer[] = readdirSync(folder)
  .sort()
  .map((file) => ({
    name: file.replace(/\.yaml$/, ""),
    document: parse(readFileSync(join(folder, file), "utf8")) as JsonObject,
  }));
