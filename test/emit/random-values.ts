import {
  Reference,
  type Value,
} from "../../generator/emit/value-expression.js";
import { seeded } from "./seeded.js";

/** Values from a seed. */
export function randomValues(seed: number): () => Value {
  const { below, pick, times } = seeded(seed);

  return () => value(0);

  function value(depth: number): Value {
    if (depth > 4 || below(3) === 0) return pick(leaves);
    return pick([list, list, object, object, numbers])(depth);
  }

  function list(depth: number): Value {
    return times(5, () => value(depth + 1));
  }

  function numbers(): Value {
    return times(40, () => below(1e6) - 5e5);
  }

  function object(depth: number): Value {
    return Object.fromEntries(
      times(5, () => [`${pick(keys)}${String(below(99))}`, value(depth + 1)]),
    );
  }
}

const keys: readonly string[] = ["a", "key", "longerName", "with-dash", ""];

const leaves: readonly Value[] = [
  null,
  true,
  0,
  -1,
  1e21,
  "",
  "short",
  "a text of a length that makes lines break where an object holds several",
  "one that is so long that it has no place on the line of its key, however short the key is",
  new Reference("cursorPages"),
  [],
  {},
];
