import { isObject, type Json } from "./json.js";
import { PlainCursor } from "./plain-cursor.js";
import { readPlainYaml } from "./plain-yaml.js";
import { parsePointer } from "./pointer.js";
import type { Locator } from "./source-document.js";
import type { Spot } from "./spot.js";

interface Found {
  readonly spot: Spot;
  readonly exact: boolean;
}

/** Finds values in a text that was read as plain YAML: it is read once more, and where everything stands is noted. */
export function plainLocator(text: string): Locator {
  const tables = new Map<object, Map<string, Spot>>();
  const root = readPlainYaml(text, (container, key, spot) => {
    const table = tables.get(container);
    if (table === undefined) tables.set(container, new Map([[key, spot]]));
    else table.set(key, spot);
  });
  const { at } = new PlainCursor(text);

  function find(pointer: string): Found {
    let value: Json | undefined = root;
    let spot: Spot = { key: at, value: at };
    for (const token of parsePointer(pointer) ?? []) {
      if (typeof value !== "object" || value === null)
        return { spot, exact: false };
      const key: string = isObject(value) ? token : String(Number(token));
      const next = tables.get(value)?.get(key);
      if (next === undefined) return { spot, exact: false };
      spot = next;
      value = isObject(value) ? value[key] : value[Number(key)];
    }
    return { spot, exact: true };
  }

  return {
    offset: (pointer, part) => find(pointer).spot[part],
    scalar(pointer) {
      const { spot, exact } = find(pointer);
      return exact ? spot.scalar : undefined;
    },
  };
}
