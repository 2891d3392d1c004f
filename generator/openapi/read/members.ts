import type { Json } from "../../source/json.js";
import type { Node } from "../../source/node.js";
import type { Extension, Extensions } from "../document/extensions.js";
import type { Given } from "../document/schema.js";

// The members of an object that was checked: what is of the wrong type was
// reported by the check, and is absent here.

/** Text; a bare number or `true` counts as the text that is written. */
export function textOf(node: Node, key: string): string | undefined {
  return plainText(node.get(key));
}

function plainText(node: Node | undefined): string | undefined {
  switch (typeof node?.value) {
    case "string":
      return node.value;
    case "number":
    case "boolean":
      return node.document.scalar(node.pointer) ?? String(node.value);
    default:
      return undefined;
  }
}

export function flagOf(node: Node, key: string): boolean | undefined {
  const value = node.get(key)?.value;
  return typeof value === "boolean" ? value : undefined;
}

export function numberOf(node: Node, key: string): number | undefined {
  const value = node.get(key)?.value;
  return typeof value === "number" && Number.isFinite(value)
    ? value
    : undefined;
}

/** A whole number from 0. */
export function countOf(node: Node, key: string): number | undefined {
  const value = numberOf(node, key);
  return value !== undefined && Number.isInteger(value) && value >= 0
    ? value
    : undefined;
}

/** A list of texts; undefined when there is none. */
export function textsOf(
  node: Node,
  key: string,
): readonly string[] | undefined {
  const member = node.get(key);
  if (!Array.isArray(member?.value)) return undefined;
  return member.items().flatMap((item) => plainText(item) ?? []);
}

export function dataOf(node: Node, key: string): Given<Json> | undefined {
  const member = node.get(key);
  return member === undefined ? undefined : { value: member.value };
}

/** The elements of a list; empty for anything else. */
export function itemsOf(node: Node, key: string): readonly Node[] {
  return node.get(key)?.items() ?? [];
}

/** The members of an object that is a map, without its extensions. */
export function membersOf(
  node: Node,
  key: string,
): readonly (readonly [string, Node])[] {
  return node.get(key)?.entries() ?? [];
}

export function extensionsOf(node: Node): Extensions {
  const keys = Object.keys(node.object ?? {}).filter((key) =>
    key.startsWith("x-"),
  );
  return keys.length === 0
    ? none
    : new Map(
        keys.flatMap((key) => {
          const member = node.get(key);
          return member === undefined ? [] : [[key, extensionOf(member)]];
        }),
      );
}

function extensionOf(node: Node): Extension {
  return {
    place: node.place,
    keyPlace: node.keyPlace,
    value: node.value,
    at: (member, part) => node.placeOf(member, part),
  };
}

const none: Extensions = new Map();
