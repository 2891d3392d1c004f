import { isObject, type Json } from "./json.js";
import { child } from "./pointer.js";

/** JSON Schema 2020-12 core, 8.2.2: a name for one schema of a resource. */
export interface Anchor {
  readonly name: string;
  readonly pointer: string;
  /** The pointer of the resource that it belongs to. */
  readonly resource: string;
  /** `$dynamicAnchor`. */
  readonly dynamic: boolean;
}

/** What a file calls its parts besides pointers. */
export interface Identifiers {
  /** JSON Schema 2020-12 core, 8.2.1: the absolute URI of each schema with an `$id`, by pointer; the file itself under "". */
  readonly resources: ReadonlyMap<string, string>;
  /** By resource and name, joined by `#`. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** Whether the file says what it is called itself: `$self`, or `$id` at the root of a schema. */
  readonly named: boolean;
}

/** Members whose keys are names and not keywords. */
const maps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "schemas",
  "parameters",
  "responses",
  "headers",
  "requestBodies",
  "paths",
  "pathItems",
  "webhooks",
  "callbacks",
  "content",
]);

/** Members that hold data, in which an `$id` is a member like any other. */
const data = /^(enum|const|default|examples?|x-.*)$/;

interface Step {
  readonly pointer: string;
  readonly value: Json;
  readonly resource: string;
  readonly isMap: boolean;
}

/** Looks for `$self`, `$id`, `$anchor` and `$dynamicAnchor` wherever a schema may stand. */
export function findIdentifiers(
  text: string,
  tree: Json,
  address: string,
): Identifiers {
  const self = isObject(tree) ? uriIn(tree, "$self", address) : undefined;
  const resources = new Map([["", self ?? address]]);
  const anchors = new Map<string, Anchor>();
  // Most files have none, and some are large.
  if (!["$id", "$anchor", "$dynamicAnchor"].some((key) => text.includes(key))) {
    return { resources, anchors, named: self !== undefined };
  }
  const seen = new Set<Json>();
  const open: Step[] = [
    { pointer: "", value: tree, resource: "", isMap: false },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { pointer, value, isMap } = next;
    let { resource } = next;
    if (typeof value !== "object" || value === null || seen.has(value))
      continue;
    seen.add(value);
    if (isObject(value) && !isMap) {
      const id = uriIn(value, "$id", resources.get(resource) ?? address);
      if (id !== undefined) {
        resource = pointer;
        resources.set(pointer, id);
      }
      for (const key of ["$anchor", "$dynamicAnchor"]) {
        const name = Object.hasOwn(value, key) ? value[key] : undefined;
        if (typeof name !== "string") continue;
        const dynamic = key === "$dynamicAnchor";
        anchors.set(anchorKey(resource, name), {
          name,
          pointer,
          resource,
          dynamic,
        });
      }
    }
    // The last in is looked at first: turned, the order is that of the document.
    for (const [key, member] of Object.entries(value).reverse()) {
      if (!isMap && data.test(key)) continue;
      open.push({
        pointer: child(pointer, key),
        value: member,
        resource,
        isMap: !isMap && maps.has(key) && isObject(member),
      });
    }
  }
  const named = resources.get("") !== address;
  return { resources, anchors, named };
}

export function anchorKey(resource: string, name: string): string {
  return `${resource}#${name}`;
}

function uriIn(
  object: Readonly<Record<string, Json>>,
  key: string,
  base: string,
): string | undefined {
  const written = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof written === "string" && !written.startsWith("#")
    ? resolveUri(written, base)?.uri
    : undefined;
}

/** RFC 3986, 5.2: a reference as an absolute URI and its fragment; undefined when it can't be one. */
export function resolveUri(
  reference: string,
  base: string,
): { readonly uri: string; readonly fragment: string } | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  const fragment = url.hash.slice(1);
  url.hash = "";
  return { uri: url.href, fragment };
}
