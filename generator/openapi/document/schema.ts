import type { Place } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../source/json.js";
import type { Extensions } from "./extensions.js";

/** The JSON types of JSON Schema 2020-12, validation vocabulary 6.1.1. */
export type JsonType =
  "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/**
 * Names one schema in one run: the JSON pointer in the root document, or
 * `<relative file>#<pointer>` in another file of it.
 */
export type SchemaKey = string;

/** A wrapped value, so that `null` and "absent" stay apart. */
export interface Given<Value> {
  readonly value: Value;
}

/**
 * A Schema Object in its one normalised form: JSON Schema 2020-12 as OpenAPI
 * 3.1 and 3.2 have it (OAS 3.2.0, 4.24). Whatever the document's version said in
 * another way (`nullable`, boolean `exclusiveMinimum`, `example`) has been
 * rewritten. Every member was checked to be of its kind; what was not is
 * absent and was reported.
 */
export interface SchemaObject {
  readonly key: SchemaKey;
  readonly place: Place;
  /** The schemas `true` and `false`; all other members are then empty. */
  readonly boolean?: boolean;
  /** The target of `$ref`, resolved and known to exist; siblings apply too. */
  readonly ref?: SchemaKey;

  readonly types?: readonly JsonType[];
  readonly enum?: readonly Json[];
  readonly const?: Given<Json>;
  readonly format?: string;
  readonly pattern?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;

  readonly properties: ReadonlyMap<string, SchemaObject>;
  readonly required: readonly string[];
  readonly additionalProperties?: SchemaObject;
  readonly patternProperties: ReadonlyMap<string, SchemaObject>;
  readonly propertyNames?: SchemaObject;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly dependentSchemas: ReadonlyMap<string, SchemaObject>;
  readonly unevaluatedProperties?: SchemaObject;

  readonly items?: SchemaObject;
  readonly prefixItems?: readonly SchemaObject[];
  readonly contains?: SchemaObject;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly unevaluatedItems?: SchemaObject;

  readonly allOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly not?: SchemaObject;
  readonly if?: SchemaObject;
  readonly then?: SchemaObject;
  readonly else?: SchemaObject;

  readonly discriminator?: Discriminator;
  readonly title?: string;
  readonly description?: string;
  readonly default?: Given<Json>;
  readonly examples: readonly Json[];
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly externalDocs?: string;
  readonly extensions: Extensions;
}

/** OAS 3.2.0, 4.25. */
export interface Discriminator {
  readonly place: Place;
  readonly propertyName: string;
  /** Tag value to schema. */
  readonly mapping: ReadonlyMap<string, SchemaKey>;
  readonly defaultMapping?: SchemaKey;
}
