import {
  isObject,
  type Json,
  type JsonObject,
} from "../../../generator/source/json.js";
import type { Chance } from "../../fuzz/chance.js";

/** JSON with exact integers. */
export type ExactJson =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly ExactJson[]
  | { readonly [key: string]: ExactJson };

const TIMES = ["2026-03-01T12:30:45.678Z", "1999-12-31T23:59:59.000Z"];
const INTEGERS = [0n, 5n, -7n, 9007199254740993n, 9223372036854775807n];
/** What a text without a format may be; a time, too. */
const TEXTS = ["", "hello", "5", "9007199254740993", ...TIMES];

const DEEPEST = 6;
/** What must hold itself has no end. */
const LARGEST = 60;

/** Makes values that schemas of random documents accept, as a rule. */
export function createRandomValues(
  schemas: JsonObject,
  chance: Chance,
): (schema: Json) => ExactJson {
  let size = 0;
  return (schema) => {
    size = 0;
    return valueOf(schema, 0);
  };

  function valueOf(schema: Json, depth: number): ExactJson {
    size += 1;
    if (!isObject(schema) || size > LARGEST) return null;
    const { $ref, anyOf, allOf } = schema;
    const choices: readonly Json[] = Array.isArray(anyOf) ? anyOf : [];
    if (typeof $ref === "string")
      return valueOf(schemas[$ref.split("/").at(-1) ?? ""] ?? {}, depth + 1);
    if (choices.length > 0)
      return valueOf(chance.pick(choices) ?? null, depth + 1);
    if (Array.isArray(allOf)) {
      const parts = allOf.map((part: Json) => valueOf(part, depth));
      return Object.assign({}, ...parts) as ExactJson;
    }
    if ("const" in schema) return schema["const"];
    if (Array.isArray(schema["enum"])) {
      return chance.pick(schema["enum"]) as ExactJson;
    }
    return valueOfType(schema, depth);
  }

  function valueOfType(schema: JsonObject, depth: number): ExactJson {
    const { type = "any", format } = schema;
    const one: unknown = Array.isArray(type) ? chance.pick(type) : type;
    switch (one) {
      case "string":
        return chance.pick(format === "date-time" ? TIMES : TEXTS) ?? "";
      case "integer":
        return chance.pick(format === "int64" ? INTEGERS : [0n, 3n]) ?? 0n;
      case "boolean":
        return chance.oneIn(2);
      case "null":
        return null;
      case "array": {
        const { prefixItems, items = {} } = schema;
        if (Array.isArray(prefixItems))
          return prefixItems.map((item: Json) => valueOf(item, depth + 1));
        const length = depth > DEEPEST ? 0 : chance.below(3);
        return Array.from({ length }, () => valueOf(items, depth + 1));
      }
      case "object":
        return objectOf(schema, depth);
      default:
        return (
          chance.pick<ExactJson>([...TEXTS, 9007199254740993n, null]) ?? null
        );
    }
  }

  function objectOf(schema: JsonObject, depth: number): ExactJson {
    const { properties, required, additionalProperties: more } = schema;
    const declared = isObject(properties) ? properties : {};
    const needed: readonly unknown[] = Array.isArray(required) ? required : [];
    const own = Object.entries(declared).flatMap(([name, inner]) =>
      needed.includes(name) || (depth < DEEPEST && chance.oneIn(2))
        ? [[name, valueOf(inner, depth + 1)] as const]
        : [],
    );
    const hasMore = isObject(more) && depth < DEEPEST && chance.oneIn(2);
    const others = hasMore ? [["m", valueOf(more, depth + 1)] as const] : [];
    return Object.fromEntries([...own, ...others]);
  }
}
