import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { maximumDepth } from "./json-scan.js";
import { isObject, type Json } from "./json.js";
import { isMergeKey, keyText, mergedMaps } from "./yaml-key.js";

/** Values that aliases may add; real documents stay far below, a bomb reaches it in ten lines. */
const maximumAliased = 200_000;

const coreTags = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map(
    (name) => `tag:yaml.org,2002:${name}`,
  ),
);

/** A value with what it costs to walk. */
interface Built {
  readonly value: Json;
  readonly size: number;
  readonly height: number;
}

const nothing: Built = { value: null, size: 1, height: 0 };
/** For what was reported and is better not there at all. */
const omitted: Built = { value: null, size: 0, height: 0 };

export interface YamlTree {
  readonly value: Json;
  readonly targets: ReadonlyMap<Alias, Node>;
}

/**
 * Turns a YAML tree into JSON values: aliases share their target, merge keys are
 * merged, keys are text. All that JSON has no word for is reported.
 */
export function yamlToJson(
  root: Node,
  placeAt: (offset: number) => Place,
  reporter: Reporter,
): YamlTree {
  const anchors = new Map<string, { node: Node; built?: Built }>();
  const targets = new Map<Alias, Node>();
  const byNode = new Map<YAMLMap, Built>();
  let aliased = 0;

  const place = (node: unknown): Place =>
    placeAt((node as Node | null)?.range?.[0] ?? 0);

  function build(node: unknown, depth: number): Built {
    if (isAlias(node)) return buildAlias(node, depth);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return nothing;
    const anchor = node.anchor;
    const entry: { node: Node; built?: Built } = { node };
    if (anchor !== undefined) anchors.set(anchor, entry);
    if (node.tag !== undefined && !coreTags.has(node.tag)) {
      reporter.report("yaml-tag", place(node), { tag: node.tag });
    }
    const built = isScalar(node)
      ? buildScalar(node)
      : isMap(node)
        ? buildMap(node, depth)
        : buildSeq(node, depth);
    entry.built = built;
    if (isMap(node)) byNode.set(node, built);
    return built;
  }

  function buildAlias(alias: Alias, depth: number): Built {
    const name = alias.source;
    const target = anchors.get(name);
    if (target === undefined) {
      reporter.report("yaml-alias-unknown", place(alias), {
        name,
        known: [...anchors.keys()],
      });
      return nothing;
    }
    if (target.built === undefined) {
      reporter.report("yaml-alias-cycle", place(alias), { name }, [
        { place: place(target.node), message: `"&${name}" begins here` },
      ]);
      return nothing;
    }
    const { built } = target;
    if (aliased > maximumAliased) return nothing;
    aliased += built.size;
    if (aliased > maximumAliased) {
      reporter.report("yaml-alias-bomb", place(alias), {
        name,
        limit: maximumAliased,
      });
      return nothing;
    }
    if (depth + built.height > maximumDepth) {
      reporter.report("document-too-deep", place(alias), {
        limit: maximumDepth,
      });
      return nothing;
    }
    targets.set(alias, target.node);
    return built;
  }

  function buildScalar(scalar: Scalar): Built {
    const { value } = scalar;
    if (typeof value === "number" && !Number.isFinite(value)) {
      reporter.report("yaml-number-not-finite", place(scalar), {
        written: scalar.source ?? String(value),
      });
      return omitted;
    }
    const plain =
      value === null ||
      typeof value === "string" ||
      typeof value === "number" ||
      typeof value === "boolean";
    return plain ? { value, size: 1, height: 0 } : nothing;
  }

  function buildSeq(seq: YAMLSeq, depth: number): Built {
    const parts = seq.items.map((item) =>
      isPair(item) ? buildPairs([item], depth + 1) : build(item, depth + 1),
    );
    return { value: parts.map((part) => part.value), ...cost(parts) };
  }

  function buildMap(map: YAMLMap, depth: number): Built {
    return buildPairs(map.items, depth);
  }

  function buildPairs(pairs: readonly Pair[], depth: number): Built {
    const members = new Map<string, Built>();
    const keys = new Map<string, unknown>();
    const merged = new Map<string, Built>();
    for (const pair of pairs) {
      if (isMergeKey(pair.key)) {
        merge(pair, depth, merged);
        continue;
      }
      if (isAlias(pair.key)) buildAlias(pair.key, depth);
      const key = keyText(pair.key, targets);
      if (key === undefined) {
        reporter.report("yaml-key-not-text", place(pair.key), {});
        continue;
      }
      const built = build(pair.value, depth + 1);
      const first = keys.get(key);
      if (first !== undefined) {
        reporter.report("yaml-duplicate-key", place(pair.key), { key }, [
          { place: place(first), message: "first written here" },
        ]);
        continue;
      }
      keys.set(key, pair.key);
      if (built !== omitted) members.set(key, built);
    }
    for (const [key, built] of merged) {
      if (!members.has(key)) members.set(key, built);
    }
    // fromEntries defines members, so that `__proto__` is a name like any other.
    const value = Object.fromEntries(
      [...members].map(([key, built]) => [key, built.value]),
    );
    return { value, ...cost([...members.values()]) };
  }

  function merge(pair: Pair, depth: number, into: Map<string, Built>): void {
    build(pair.value, depth + 1);
    const maps = mergedMaps(pair.value, targets);
    if (maps === undefined) {
      reporter.report("yaml-merge-invalid", place(pair.value ?? pair.key), {});
      return;
    }
    for (const map of maps) {
      const { value, height } = byNode.get(map) ?? nothing;
      for (const [key, member] of Object.entries(
        isObject(value) ? value : {},
      )) {
        if (!into.has(key)) into.set(key, { value: member, size: 1, height });
      }
    }
  }

  return { value: build(root, 0).value, targets };
}

function cost(parts: readonly Built[]): { size: number; height: number } {
  let size = 1;
  let height = 0;
  for (const part of parts) {
    size += part.size;
    height = Math.max(height, part.height + 1);
  }
  return { size, height };
}
