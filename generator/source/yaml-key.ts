import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Node,
  type YAMLMap,
} from "yaml";

/** Aliases that were met, with what they stand for. */
export type Targets = ReadonlyMap<Alias, Node>;

/** The name of a member: always text, and always as written: `200`, `1.10`, `on`. */
export function keyText(key: unknown, targets: Targets): string | undefined {
  if (key === null) return "";
  if (isAlias(key)) return keyText(targets.get(key), targets);
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? "");
}

/** YAML 1.1 merge key, https://yaml.org/type/merge.html: a bare `<<`. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** The maps that a merge key brings in, or undefined when it holds anything else. */
export function mergedMaps(
  value: unknown,
  targets: Targets,
): readonly YAMLMap[] | undefined {
  const target = isAlias(value) ? targets.get(value) : value;
  if (isMap(target)) return [target];
  if (!isSeq(target)) return undefined;
  const maps = target.items.map((item) =>
    isAlias(item) ? targets.get(item) : item,
  );
  return maps.every((map) => isMap(map)) ? maps : undefined;
}
