import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parse } from "yaml";
import { asNode, isNode, lookUp, type Json } from "../examples/spec.js";

/** A place in a document: a file, relative to the entry's folder, and a JSON pointer. */
export interface Location {
  readonly file: string;
  readonly pointer: string;
}

/** A document as it was written, all its files; read here and not by the generator. */
export class RawDocument {
  readonly entry: string;
  readonly version: string;
  readonly #folder: string;
  readonly #files = new Map<string, Json | undefined>();

  constructor(path: string) {
    this.#folder = dirname(path);
    this.entry = basename(path);
    const { openapi, swagger } = asNode(this.file(this.entry)) ?? {};
    const version = openapi ?? swagger;
    // `swagger: 2.0` is a number in YAML.
    this.version = typeof version === "string" ? version : "2.0";
  }

  /** Whether `nullable` and the like belong to its schemas. */
  get isBefore31(): boolean {
    return /^(2|3\.0)/.test(this.version);
  }

  file(name: string): Json | undefined {
    if (!this.#files.has(name)) this.#files.set(name, this.#read(name));
    return this.#files.get(name);
  }

  at({ file, pointer }: Location): Json | undefined {
    const document = this.file(file);
    return document === undefined ? undefined : lookUp(document, pointer);
  }

  /** Every file that a reference leads to, the entry first. */
  *files(): Generator<readonly [string, Json]> {
    const pending = [this.entry];
    const seen = new Set(pending);
    for (const name of pending) {
      const document = this.file(name);
      if (document === undefined) continue;
      yield [name, document];
      for (const target of targetsIn(document)) {
        const { file } = this.resolve(target, name) ?? { file: name };
        if (!seen.has(file)) pending.push(file);
        seen.add(file);
      }
    }
  }

  /** Where a reference leads: `#/a%20b`, `../models/pet.yml#/Pet`; nothing for URLs and anchors. */
  resolve(reference: string, from: string): Location | undefined {
    if (/^[a-z][\w+.-]*:/i.test(reference)) return undefined;
    const [path = "", fragment = ""] = reference.split("#");
    if (fragment !== "" && !fragment.startsWith("/")) return undefined;
    const file = path === "" ? from : join(dirname(from), decode(path));
    return { file, pointer: decode(fragment) };
  }

  /** Follows references that say nothing themselves. */
  follow(location: Location): Location {
    let current = location;
    for (let steps = 0; steps < 50; steps += 1) {
      const node = asNode(this.at(current));
      const target = node?.["$ref"];
      if (typeof target !== "string" || !this.#isPlain(node)) break;
      const next = this.resolve(target, current.file);
      if (next === undefined) break;
      current = next;
    }
    return current;
  }

  #isPlain(node: object | undefined): boolean {
    const keys = Object.keys(node ?? {}).filter((key) => !says.has(key));
    return this.isBefore31
      ? !keys.some((key) => key.endsWith("nullable"))
      : keys.length === 0;
  }

  #read(name: string): Json | undefined {
    const path = join(this.#folder, name);
    if (!existsSync(path)) return undefined;
    const text = readFileSync(path, "utf8").replace(/^\u{feff}/u, "");
    return path.endsWith(".json")
      ? (JSON.parse(text) as Json)
      : (parse(text, {
          merge: true,
          uniqueKeys: false,
          maxAliasCount: -1,
          logLevel: "silent",
        }) as Json);
  }
}

/** What may stand beside a reference without making it another schema. */
const says = new Set(
  "$ref title summary description default example examples deprecated readOnly writeOnly".split(
    " ",
  ),
);

/** The same reference, written in another file. */
export function referenceFrom(from: string, { file, pointer }: Location) {
  const fragment = pointer
    .split("/")
    .map((key) => encodeURIComponent(key))
    .join("/");
  return file === from
    ? `#${fragment}`
    : `${relative(dirname(from), file)}${fragment === "" ? "" : `#${fragment}`}`;
}

function* targetsIn(value: Json): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) yield* targetsIn(item);
  } else if (isNode(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (key === "$ref" && typeof member === "string") yield member;
      else yield* targetsIn(member);
    }
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
