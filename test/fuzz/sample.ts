import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { patterns } from "./arbitrary/values.js";
import type { Chance } from "./chance.js";

/** How deep a value is made before only what must be there is. */
const deep = 4;
/** How deep before nothing is. */
const deepest = 9;
/** A value has at most about so many values in it: what recurs in three places would have thousands. */
const largest = 150;
const types = ["null", "boolean", "object", "array", "number", "string"];

/**
 * Makes values that a schema is likely to accept. Whether it does says the judge:
 * what is hard to make (`not`, `unevaluatedProperties`) is left to luck.
 */
export function createSampler(definitions: JsonObject, chance: Chance) {
  let size = 0;
  return {
    sample: (schema: Json): Json => {
      size = 0;
      return sample([schema], 0);
    },
    anyValue,
  };

  /** A value for all of several schemas at once. */
  function sample(schemas: readonly Json[], depth: number): Json {
    size += 1;
    if (size > largest) return null;
    const facets = schemas.flatMap((schema) => facetsOf(schema, 0));
    const said = facets.flatMap((facet) =>
      "const" in facet
        ? [facet["const"]]
        : Array.isArray(facet["enum"])
          ? [chance.pick(facet["enum"] as readonly Json[]) as Json]
          : [],
    );
    const value = chance.pick(said);
    if (value !== undefined) return value;
    switch (typeOf(facets)) {
      case "null":
        return null;
      case "boolean":
        return chance.oneIn(2);
      case "integer":
      case "number":
        return numberOf(facets);
      case "string":
        return textOf(facets);
      case "array":
        return arrayOf(facets, depth);
      case "object":
        return objectOf(facets, depth);
      default:
        return anyValue(depth);
    }
  }

  /** A schema and all that applies beside it; of what it can be, one. */
  function facetsOf(schema: Json, steps: number): readonly JsonObject[] {
    if (!isObject(schema) || steps > 30) return [];
    const inner = (other: Json | undefined): readonly JsonObject[] =>
      other === undefined ? [] : facetsOf(other, steps + 1);
    const { $ref: reference, allOf, if: condition, dependentSchemas } = schema;
    const target =
      typeof reference === "string"
        ? definitions[reference.replace("#/$defs/", "")]
        : undefined;
    const chosen = ["anyOf", "oneOf"].flatMap((keyword) => {
      const members = schema[keyword];
      return Array.isArray(members)
        ? inner(chance.pick(members as readonly Json[]))
        : [];
    });
    const met = condition !== undefined && chance.oneIn(2);
    return [
      schema,
      ...inner(target),
      ...listOf(allOf).flatMap(inner),
      ...chosen,
      ...(met ? [...inner(condition), ...inner(schema["then"])] : []),
      ...(condition !== undefined && !met ? inner(schema["else"]) : []),
      ...(isObject(dependentSchemas) && chance.oneIn(2)
        ? Object.values(dependentSchemas).flatMap(inner)
        : []),
    ];
  }

  function typeOf(facets: readonly JsonObject[]): string | undefined {
    let possible: readonly string[] = [...types, "integer"];
    for (const { type } of facets) {
      if (type === undefined) continue;
      const list = (Array.isArray(type) ? type : [type]) as readonly string[];
      possible = possible.filter(
        (each) =>
          list.includes(each) ||
          (each === "integer" && list.includes("number")),
      );
    }
    const likely = possible.filter((type) => facets.some(impliesOf(type)));
    const isLikely = likely.length > 0 && !chance.oneIn(8);
    const isFree = possible.length > types.length;
    return isFree && !isLikely
      ? undefined
      : chance.pick(isLikely ? likely : possible);
  }

  function numberOf(facets: readonly JsonObject[]): number {
    const limit = (keyword: string, otherwise: number) =>
      facets.flatMap((facet) => {
        const value = facet[keyword];
        return typeof value === "number" ? [value] : [];
      })[0] ?? otherwise;
    const step = limit("multipleOf", 1);
    const least = limit("minimum", limit("exclusiveMinimum", -2));
    const most = limit("maximum", limit("exclusiveMaximum", least + 6));
    const near = least + chance.below(Math.max(1, most - least + 1));
    const isWhole = facets.some(({ type }) => type === "integer");
    const whole = Math.ceil(near / step) * step;
    return isWhole || chance.oneIn(2) ? whole : whole + 0.5 * step;
  }

  function textOf(facets: readonly JsonObject[]): string {
    const candidates = facets.flatMap(({ pattern }) =>
      typeof pattern === "string" ? (patterns.get(pattern) ?? []) : [],
    );
    const all =
      candidates.length > 0 ? candidates : ["", "a", "ab", "cat", "x"];
    return chance.pick(all) ?? "";
  }

  function arrayOf(facets: readonly JsonObject[], depth: number): Json {
    if (depth > deepest) return [];
    const numbers = (keyword: string) =>
      facets.flatMap((facet) =>
        typeof facet[keyword] === "number" ? [facet[keyword]] : [],
      );
    const prefixes = facets.flatMap(({ prefixItems }) =>
      Array.isArray(prefixItems) ? [prefixItems.length] : [],
    );
    const least = Math.max(0, ...numbers("minItems"));
    const wished = depth > deep ? 0 : chance.below(3);
    const usual = Math.max(
      wished,
      chance.oneIn(2) ? 0 : Math.max(0, ...prefixes),
    );
    const most = Math.min(25, ...numbers("maxItems"));
    const length = Math.min(most, Math.max(least, usual));
    return Array.from({ length }, (_, index) => {
      const schemas = facets.flatMap(({ prefixItems, items, contains }) => {
        const own = listOf(prefixItems)[index];
        const asked = index === 0 && contains !== undefined ? [contains] : [];
        if (own !== undefined) return [own, ...asked];
        return items === undefined ? asked : [items, ...asked];
      });
      return sample(schemas, depth + 1);
    });
  }

  function objectOf(facets: readonly JsonObject[], depth: number): Json {
    const required = facets.flatMap((facet) => listOf(facet["required"]));
    const declared = facets.flatMap(({ properties }) =>
      isObject(properties) ? Object.keys(properties) : [],
    );
    const patternNames = facets.flatMap(({ patternProperties }) =>
      isObject(patternProperties)
        ? Object.keys(patternProperties).flatMap((p) => patterns.get(p) ?? [])
        : [],
    );
    const names = new Set(required as readonly string[]);
    if (depth <= deep)
      for (const name of [...declared, ...patternNames])
        if (chance.oneIn(2)) names.add(name);
    if (chance.oneIn(3)) names.add(chance.pick(["zz", "id", "a", "x-foo"]));
    if (depth > deepest) return {};
    return Object.fromEntries(
      [...names].map((name) => [
        name,
        sample(
          facets.flatMap((facet) => memberSchemas(facet, name)),
          depth + 1,
        ),
      ]),
    );
  }

  /** Any JSON, small. */
  function anyValue(depth = 0): Json {
    const scalar = chance.pick<Json>([null, true, 0, 1.5, "a", "", "cat"]);
    if (depth > deep || chance.oneIn(2)) return scalar;
    const inner = () => anyValue(depth + 1);
    return chance.pick<Json>([
      scalar,
      chance.oneIn(2) ? [] : [inner()],
      chance.oneIn(2) ? {} : { [chance.pick(["a", "id", "b"])]: inner() },
    ]);
  }
}

const implied = new Map([
  ["object", "properties required additionalProperties patternProperties"],
  ["array", "items prefixItems contains"],
]);

/** Whether a schema's keywords are those of a type. */
function impliesOf(type: string): (facet: JsonObject) => boolean {
  const keywords = implied.get(type)?.split(" ") ?? [];
  return (facet) => keywords.some((keyword) => keyword in facet);
}

/** What a schema says of one member. */
function memberSchemas(
  { properties, patternProperties, additionalProperties }: JsonObject,
  name: string,
): readonly Json[] {
  const matching = Object.entries(
    isObject(patternProperties) ? patternProperties : {},
  ).flatMap(([pattern, schema]) =>
    new RegExp(pattern, "u").test(name) ? [schema] : [],
  );
  const own =
    isObject(properties) && Object.hasOwn(properties, name)
      ? properties[name]
      : undefined;
  if (own !== undefined) return [own, ...matching];
  if (matching.length > 0 || additionalProperties === undefined)
    return matching;
  return [additionalProperties];
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
