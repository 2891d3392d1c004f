import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import { parsePointer } from "./pointer.js";
import type { Locator } from "./source-document.js";
import { isMergeKey, keyText, mergedMaps } from "./yaml-key.js";

interface Found {
  readonly key: number;
  readonly node: Node | null;
  readonly exact: boolean;
}

/** Finds values in a YAML tree; members that came in through `<<` or an alias stand where they were written. */
export function yamlLocator(
  root: Node | null,
  targets: ReadonlyMap<Alias, Node>,
): Locator {
  const tables = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  function follow(node: Node | null): Node | null {
    return isAlias(node) ? (targets.get(node) ?? null) : node;
  }

  function table(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = tables.get(map);
    if (known !== undefined) return known;
    const pairs = new Map<string, Pair>();
    tables.set(map, pairs);
    const merges: Pair[] = [];
    for (const pair of map.items) {
      const key = keyText(pair.key, targets) ?? "";
      if (isMergeKey(pair.key)) merges.push(pair);
      // Of a key that stands twice the first one is read.
      else if (!pairs.has(key)) pairs.set(key, pair);
    }
    for (const merge of merges) {
      for (const source of mergedMaps(merge.value, targets) ?? []) {
        for (const [key, pair] of table(source)) {
          if (!pairs.has(key)) pairs.set(key, pair);
        }
      }
    }
    return pairs;
  }

  function find(pointer: string): Found {
    let found: Found = { key: offsetOf(root) ?? 0, node: root, exact: true };
    for (const token of parsePointer(pointer) ?? []) {
      const node = follow(found.node);
      if (isMap(node)) {
        const pair = table(node).get(token);
        if (pair === undefined) return { ...found, exact: false };
        const value = isNode(pair.value) ? pair.value : null;
        found = {
          key: offsetOf(pair.key) ?? offsetOf(value) ?? found.key,
          node: value,
          exact: true,
        };
      } else if (isSeq(node)) {
        const item = node.items[Number(token)];
        if (item === undefined) return { ...found, exact: false };
        // `- a: b` in a flow list is a pair that stands for a map.
        const value = isPair(item) ? item.key : item;
        const offset = offsetOf(value) ?? found.key;
        found = {
          key: offset,
          node: isNode(value) ? value : null,
          exact: true,
        };
      } else {
        return { ...found, exact: false };
      }
    }
    return found;
  }

  return {
    offset(pointer, part) {
      const { key, node } = find(pointer);
      if (part === "key" || node === null) return key;
      // A block is announced by its key; an empty value has no text at all.
      if (isCollection(node) && node.flow !== true) return key;
      if (node.range?.[0] === node.range?.[1]) return key;
      return offsetOf(node) ?? key;
    },
    scalar(pointer) {
      const { node, exact } = find(pointer);
      const target = follow(node);
      return exact && isScalar(target) ? target.source : undefined;
    },
  };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
