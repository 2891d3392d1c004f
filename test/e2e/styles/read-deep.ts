import { typeOf, type Shape } from "./declared.js";
import { memberShape, readPrimitive } from "./read-text.js";

type Branch = Map<string, Branch | string>;

/**
 * `deepObject`: `filter[created][gte]=1`. OpenAPI says it for one level of
 * primitives only; deeper ones and the indexes of lists are read as qs and
 * Rack do.
 */
export function readDeep(
  pairs: readonly (readonly [name: string, text: string])[],
  shape: Shape,
): unknown {
  const tree: Branch = new Map();
  for (const [name, text] of pairs) {
    const keys = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, key = ""]) => key);
    const last = keys.pop();
    if (last === undefined) throw new Error(`${name} has no brackets`);
    let branch = tree;
    for (const key of keys) {
      const next = branch.get(key) ?? new Map<string, Branch | string>();
      if (typeof next === "string") throw new Error(`${name} is a text too`);
      branch.set(key, next);
      branch = next;
    }
    if (branch.has(last)) throw new Error(`${name} is there twice`);
    branch.set(last, text);
  }
  return valueOf(tree, shape);
}

function valueOf(branch: Branch | string, shape: Shape): unknown {
  if (typeof branch === "string") return readPrimitive(branch, shape);
  const keys = [...branch.keys()];
  if (typeOf(shape) !== "array")
    return Object.fromEntries(
      [...branch].map(([key, one]) => [
        key,
        valueOf(one, memberShape(shape, key)),
      ]),
    );
  if (keys.some((key, index) => key !== String(index)))
    throw new Error(`${keys.join()} are no indexes`);
  return [...branch.values()].map((one) => valueOf(one, shape.items ?? {}));
}
