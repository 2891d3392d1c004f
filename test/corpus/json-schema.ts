import { isNode, type Json } from "../examples/spec.js";
import type { Location, RawDocument } from "./raw-document.js";

type Writable = Record<string, unknown>;

/** Keywords whose value is a schema, a list of schemas, a map of schemas, or as it is. */
const single = new Set(
  "additionalProperties propertyNames unevaluatedProperties items contains unevaluatedItems not if then else".split(
    " ",
  ),
);
const lists = new Set(["prefixItems", "allOf", "anyOf", "oneOf"]);
const tables = new Set(["properties", "patternProperties", "dependentSchemas"]);
const plain = new Set(
  (
    "type const enum minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf required " +
    "minProperties maxProperties dependentRequired minItems maxItems uniqueItems minContains maxContains"
  ).split(" "),
);

/** Keywords that are none in a version, although people write them. */
const from31 = new Set(
  (
    "propertyNames unevaluatedProperties contains unevaluatedItems if then else prefixItems patternProperties " +
    "dependentSchemas const dependentRequired minContains maxContains"
  ).split(" "),
);

/** The schemas of a document as one JSON Schema 2020-12, made without the generator. */
export class JsonSchemas {
  /** Every schema that something refers to, by the name that it has here. */
  readonly definitions: Record<string, unknown> = {};
  readonly #raw: RawDocument;
  readonly #names = new Map<string, string>();

  constructor(raw: RawDocument) {
    this.#raw = raw;
  }

  /** The name of the definition for a schema, which is made when it is not there. */
  define(location: Location): string {
    const id = `${location.file}#${location.pointer}`;
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const name = `d${String(this.#names.size)}`;
    this.#names.set(id, name);
    const schema = this.#raw.at(location);
    if (schema === undefined) throw new Error(`nothing at ${id}`);
    this.definitions[name] = this.#convert(schema, location.file);
    return name;
  }

  #convert(schema: Json, file: string): unknown {
    if (!isNode(schema)) return schema === false ? false : {};
    const old = this.#raw.isBefore31;
    const result: Writable = {};
    const target = schema["$ref"];
    if (typeof target === "string") result["$ref"] = this.#refer(target, file);
    for (const [key, value] of Object.entries(schema)) {
      if (old && (typeof target === "string" || from31.has(key))) continue;
      // Before 2020-12 a list of items was a tuple.
      const isTuple = key === "items" && Array.isArray(value);
      const keyword = isTuple ? "prefixItems" : key;
      const converted = this.#keyword(keyword, value, file);
      if (converted !== undefined) result[keyword] = converted;
    }
    if (isBytes(schema)) result["bytes"] = true;
    return old ? withOldForms(result, schema) : result;
  }

  #keyword(key: string, value: Json, file: string): unknown {
    if (single.has(key)) return this.#convert(value, file);
    if (lists.has(key) && Array.isArray(value) && value.length > 0) {
      return (value as readonly Json[]).map((item) =>
        this.#convert(item, file),
      );
    }
    if (tables.has(key) && isNode(value)) {
      const entries = Object.entries(value);
      return Object.fromEntries(
        entries.map(([name, item]) => [name, this.#convert(item, file)]),
      );
    }
    if (!plain.has(key)) return undefined;
    // What 2.0 says of a parameter, and what no engine can read.
    if (key === "required" && !Array.isArray(value)) return undefined;
    if (key === "enum" && !hasItems(value)) return undefined;
    if (key === "type") return typesOf(value);
    if (key === "pattern" && !isPattern(value)) return undefined;
    return value;
  }

  #refer(target: string, file: string): string {
    const location = this.#raw.resolve(target, file);
    if (location === undefined) throw new Error(`can't follow ${target}`);
    return `#/$defs/${this.define(location)}`;
  }
}

/** `nullable` and limits that exclude, as 3.0 writes them. */
function withOldForms(schema: Writable, written: { [key: string]: Json }) {
  const result = { ...schema };
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof result[flag] === "number") continue;
    if (result[flag] === true && limit in result) {
      result[flag] = result[limit];
      delete result[limit];
    } else delete result[flag];
  }
  return written["nullable"] === true || written["x-nullable"] === true
    ? { anyOf: [result, { type: "null" }] }
    : result;
}

/** Bytes have no JSON, so that nothing can be said of them here. */
function isBytes(schema: { [key: string]: Json }): boolean {
  const { type, format, contentMediaType, contentEncoding } = schema;
  return (
    type === "file" ||
    format === "binary" ||
    (contentMediaType === "application/octet-stream" &&
      contentEncoding === undefined)
  );
}

const types = "null boolean object array number string integer".split(" ");

/** The types that there are; a type that there isn't says nothing. */
function typesOf(value: Json): readonly Json[] | undefined {
  const all = (Array.isArray(value) ? value : [value]) as readonly Json[];
  const known = all.every(
    (type) => typeof type === "string" && types.includes(type),
  );
  return known && all.length > 0 ? [...new Set(all)] : undefined;
}

function hasItems(value: Json): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isPattern(value: Json): boolean {
  if (typeof value !== "string") return false;
  try {
    new RegExp(value, "u");
    return true;
  } catch {
    return false;
  }
}
