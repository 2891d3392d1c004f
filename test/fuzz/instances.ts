import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { createChance, type Chance } from "./chance.js";
import type { Judge } from "./judge.js";
import { createSampler } from "./sample.js";

/** Values that are asked of one component, each once. */
export interface Instances {
  readonly valid: readonly Json[];
  readonly invalid: readonly Json[];
}

const tries = 14;
const mostValid = 6;
const mostInvalid = 2;

/** Values made of a component's schema, mutants of them, and any others; the judge says which are valid. */
export function instancesOf(
  judge: Judge,
  component: string,
  seed: number,
): Instances {
  const chance = createChance(seed);
  const { sample, anyValue } = createSampler(judge.definitions, chance);
  const schema = judge.schemaOf(component);
  const valid = new Map<string, Json>();
  const invalid = new Map<string, Json>();
  const ask = (value: Json): void => {
    const into = { valid, invalid, none: undefined };
    into[judge.verdict(component, value)]?.set(JSON.stringify(value), value);
  };
  for (let n = 0; n < tries && valid.size < mostValid; n += 1) {
    const value = sample(schema);
    ask(value);
    ask(mutant(value, chance, anyValue));
  }
  ask(anyValue());
  return {
    valid: [...valid.values()].slice(0, mostValid),
    invalid: [...invalid.values()].slice(0, mostInvalid),
  };
}

/** The value with one thing in it changed. */
function mutant(value: Json, chance: Chance, anyValue: () => Json): Json {
  if (chance.oneIn(3)) return anyValue();
  if (Array.isArray(value)) {
    const items = [...(value as readonly Json[])];
    const at = chance.below(items.length + 1);
    const item = items[at];
    if (item === undefined) return [...items, anyValue()];
    const others = chance.oneIn(3) ? [] : [mutant(item, chance, anyValue)];
    items.splice(at, 1, ...others);
    return items;
  }
  return isObject(value) ? mutantObject(value, chance, anyValue) : anyValue();
}

function mutantObject(
  value: JsonObject,
  chance: Chance,
  anyValue: () => Json,
): JsonObject {
  const entries = Object.entries(value);
  const [name, member] = chance.pick(entries) ?? [];
  if (name === undefined || member === undefined || chance.oneIn(4)) {
    const added = chance.pick(["a", "b", "id", "kind", "x-foo"]);
    return Object.fromEntries([...entries, [added, anyValue()]]);
  }
  const others = entries.filter(([other]) => other !== name);
  return chance.oneIn(3)
    ? Object.fromEntries(others)
    : Object.fromEntries([...others, [name, mutant(member, chance, anyValue)]]);
}
