import type { Version } from "../../generator/openapi/version.js";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { referenceTo, targetOf, versionOf } from "./document.js";
import { tagBranches, tagHeirs } from "./reading-tags.js";

/** Which way a value goes: a request has no readOnly members, a response no writeOnly ones. */
export type Way = "request" | "response" | "both";

/**
 * How a schema is met: as a whole; as what an heir has from its parent, which
 * does not ask then which heir it is; or by the letter, below `not`, where all that
 * is asked beyond JSON Schema would turn into its contrary.
 */
type Mode = "whole" | "base" | "letter";

const kinds = new Map(
  Object.entries({
    schema:
      "additionalProperties propertyNames unevaluatedProperties items contains unevaluatedItems if then else",
    not: "not",
    list: "prefixItems anyOf oneOf",
    bases: "allOf",
    map: "properties patternProperties dependentSchemas",
    names: "required dependentRequired",
    plain:
      "type const enum minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf " +
      "minProperties maxProperties minItems maxItems uniqueItems minContains maxContains",
  }).flatMap(([kind, names]) =>
    names.split(" ").map((name) => [name, kind] as const),
  ),
);

/**
 * What the components of a document accept, as one JSON Schema 2020-12: made
 * without the generator, and by the letter of the version, but for what people
 * mean by it. `nullable` lets null in wherever it is written, keywords of objects
 * and arrays mean that there is one, and a discriminator is held to what it says
 * (OAS 3.2.0, 4.25), which JSON Schema knows nothing of.
 */
export class Reading {
  /** All schemas that something refers to, by the name that they have here. */
  readonly definitions: Record<string, Json> = {};
  readonly #document: JsonObject;
  readonly #version: Version;
  readonly #isOld: boolean;
  readonly #way: Way;
  readonly #names = new Map<string, string>();

  constructor(document: JsonObject, way: Way) {
    this.#document = document;
    this.#version = versionOf(document);
    this.#isOld = this.#version === "2.0" || this.#version === "3.0";
    this.#way = way;
  }

  /** The name here of a component. */
  component(name: string): string {
    return this.#define(referenceTo(this.#version, name), "whole");
  }

  #define(reference: string, mode: Mode): string {
    const id = `${mode} ${reference}`;
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const name = `d${String(this.#names.size)}`;
    this.#names.set(id, name);
    const schema = targetOf(this.#document, reference);
    if (schema === undefined) throw new Error(`nothing at ${reference}`);
    const heirs =
      mode === "whole"
        ? tagHeirs(this.#document, reference, (heir) =>
            this.#refer(referenceTo(this.#version, heir), "base"),
          )
        : [];
    const read = this.#read(schema, mode);
    this.definitions[name] =
      heirs.length === 0 ? read : { allOf: [read], anyOf: heirs };
    return name;
  }

  #refer(reference: string, mode: Mode): JsonObject {
    return { $ref: `#/$defs/${this.#define(reference, mode)}` };
  }

  #read(schema: Json, mode: Mode): Json {
    if (!isObject(schema)) return schema;
    const isOld = this.#isOld;
    const { $ref: reference } = schema;
    const result: Record<string, Json> =
      typeof reference === "string" ? { ...this.#refer(reference, mode) } : {};
    // What stands beside a reference is not read before 3.1.
    if (!isOld || reference === undefined) {
      for (const [keyword, value] of Object.entries(schema)) {
        const read = this.#keyword(keyword, value, mode);
        if (read !== undefined) result[keyword] = read;
      }
      if (mode !== "letter") {
        goOneWay(result, schema, this.#awayFrom(schema));
        tagBranches(this.#document, schema, result);
        implyType(result);
        this.#meetCondition(result, schema);
        this.#twiceNegated(result, schema);
      }
    }
    holdContains(result);
    if (isBytes(schema)) result["bytes"] = true;
    if (isOld) excludeLimits(result);
    return this.#isNullable(schema)
      ? { anyOf: [result, { type: "null" }] }
      : result;
  }

  /** The members that do not go this way. */
  #awayFrom({ properties }: JsonObject): readonly string[] {
    if (this.#way === "both" || !isObject(properties)) return [];
    const flag = this.#way === "request" ? "readOnly" : "writeOnly";
    return Object.entries(properties).flatMap(([name, schema]) =>
      this.#isSaid(flag, schema, new Set()) ? [name] : [],
    );
  }

  /**
   * Whether a flag is set by one of the schemas that a value is held to: one is
   * enough (JSON Schema 2020-12, validation, 9.4). Where null is let in, too, what
   * is referred to is one of two choices, and does not speak for both.
   */
  #isSaid(flag: string, schema: Json | undefined, seen: Set<Json>): boolean {
    if (!isObject(schema) || seen.has(schema)) return false;
    seen.add(schema);
    if (schema[flag] === true) return true;
    if (this.#isNullable(schema)) return false;
    const { $ref: reference, allOf } = schema;
    const target =
      typeof reference === "string"
        ? targetOf(this.#document, reference)
        : undefined;
    // What stands beside a reference is not read before 3.1, but for the flag.
    const parts = target !== undefined && this.#isOld ? [] : (allOf ?? []);
    return [target, ...(parts as readonly Json[])].some((each) =>
      this.#isSaid(flag, each, seen),
    );
  }

  #isNullable(schema: JsonObject): boolean {
    const nullable = this.#isOld ? schema["nullable"] : undefined;
    return (nullable ?? schema["x-nullable"]) === true;
  }

  #keyword(keyword: string, value: Json, mode: Mode): Json | undefined {
    const inner = mode === "letter" ? mode : "whole";
    const all = (values: Json, each: Mode) =>
      (values as readonly Json[]).map((item) => this.#read(item, each));
    switch (kinds.get(keyword)) {
      case "schema":
        return this.#read(value, inner);
      case "not":
        return this.#read(value, "letter");
      case "list":
        return all(value, inner);
      case "bases":
        return all(value, mode === "letter" ? mode : "base");
      case "map":
        return Object.fromEntries(
          Object.entries(value as JsonObject).map(([name, item]) => [
            name,
            this.#read(item, inner),
          ]),
        );
      case "names":
      case "plain":
        return value;
      default:
        return undefined;
    }
  }

  /** What is not what it is not is what it is: the types that its keywords mean, too. */
  #twiceNegated(result: Record<string, Json>, { not }: JsonObject): void {
    if (!isObject(not) || !isObject(not["not"])) return;
    const { allOf = [] } = result;
    const meant = this.#read(not["not"], "whole");
    result["allOf"] = [...(allOf as readonly Json[]), meant];
  }

  /** What is neither surely within a condition nor surely without is not asked: text, where only objects have the members that it is about. */
  #meetCondition(result: Record<string, Json>, schema: JsonObject): void {
    const { if: condition } = schema;
    if (condition === undefined) return;
    const { if: met = true, then = true, else: otherwise = true } = result;
    const unmet = { not: this.#read(condition, "letter") };
    const { allOf = [] } = result;
    result["allOf"] = [
      ...(allOf as readonly Json[]),
      { anyOf: [{ allOf: [met, then] }, { allOf: [unmet, otherwise] }] },
    ];
  }
}

const implied: readonly (readonly [string, readonly string[]])[] = [
  [
    "object",
    [
      "properties",
      "required",
      "additionalProperties",
      "patternProperties",
      "dependentRequired",
      "dependentSchemas",
      "unevaluatedProperties",
    ],
  ],
  ["array", ["items", "prefixItems"]],
];

function implyType(schema: Record<string, Json>): void {
  if (["type", "enum", "const"].some((keyword) => keyword in schema)) return;
  const [type] =
    implied.find(([, keywords]) =>
      keywords.some((keyword) => saysSomething(keyword, schema[keyword])),
    ) ?? [];
  if (type !== undefined) schema["type"] = type;
}

/** Of no members, and of none that are required, nothing is said. */
function saysSomething(keyword: string, value: Json | undefined): boolean {
  if (value === undefined) return false;
  const holdsNames = ["map", "names"].includes(kinds.get(keyword) ?? "");
  return !holdsNames || Object.keys(value as object).length > 0;
}

/** Members that do not go this way are not there, and not missed. */
function goOneWay(
  result: Record<string, Json>,
  { required }: JsonObject,
  away: readonly string[],
): void {
  if (away.length === 0) return;
  result["properties"] = {
    ...(result["properties"] as JsonObject),
    ...Object.fromEntries(away.map((name) => [name, false])),
  };
  if (Array.isArray(required))
    result["required"] = (required as readonly string[]).filter(
      (name) => !away.includes(name),
    );
}

/** Limits that exclude, as versions before 3.1 write them. */
function excludeLimits(schema: Record<string, Json>): void {
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const value = schema[limit];
    if (schema[flag] === true && value !== undefined) {
      schema[flag] = value;
      delete schema[limit];
    } else delete schema[flag];
  }
}

/** Ajv forgets `contains` for an empty list where `prefixItems` stands in the same object. */
function holdContains(schema: Record<string, Json>): void {
  const { contains, minContains, maxContains, allOf = [] } = schema;
  if (contains === undefined) return;
  for (const name of ["contains", "minContains", "maxContains"])
    delete schema[name];
  const held = {
    contains,
    ...(minContains === undefined ? {} : { minContains }),
    // Without a limit Ajv takes what it found in the list before for what is in an empty one.
    maxContains: maxContains ?? Number.MAX_SAFE_INTEGER,
  };
  schema["allOf"] = [...(allOf as readonly Json[]), held];
}

/** Bytes have no JSON, so that nothing can be said of them here. */
function isBytes({ format, contentMediaType, contentEncoding }: JsonObject) {
  const isText =
    typeof contentMediaType !== "string" ||
    /^text\/|json$/.test(contentMediaType);
  return format === "binary" || (!isText && contentEncoding === undefined);
}
