import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../packages/packages.js";

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** An object of a document, or nothing. */
export type Node = { readonly [key: string]: Json } | undefined;

/** The names of an API's documents, which are the names of the packages' folders. */
export function readYaml(path: string): Json {
  return parse(readFileSync(join(root, "specs", path), "utf8")) as Json;
}

export function asNode(value: Json | undefined): Node {
  return isNode(value) ? value : undefined;
}

export function isNode(value: Json | undefined): value is NonNullable<Node> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a JSON pointer points at. */
export function lookUp(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const key of keysOf(pointer)) {
    value = Array.isArray(value)
      ? (value as readonly Json[])[Number(key)]
      : asNode(value)?.[key];
  }
  return value;
}

/** Follows `$ref` until something stands there itself. */
export function follow(document: Json, pointer: string): string {
  const target = asNode(lookUp(document, pointer))?.["$ref"];
  return typeof target === "string"
    ? follow(document, target.replace(/^#/, ""))
    : pointer;
}

export function child(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
