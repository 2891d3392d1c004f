import type { Place } from "../diagnostics/diagnostic.js";
import type { Json } from "../source/json.js";

/** Names a schema that is referred to: see `SchemaKey` of the normalised document. */
export type SchemaKey = string;

/**
 * What a schema accepts, as a closed union that TypeScript can say or nearly
 * say. A schema of this form never lies: what a keyword could not be turned
 * into was widened, with a warning.
 */
export type Schema =
  | UnknownSchema
  | NeverSchema
  | NullSchema
  | BooleanSchema
  | NumberSchema
  | StringSchema
  | LiteralSchema
  | EnumSchema
  | ArraySchema
  | TupleSchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
  | ReferenceSchema;

interface Common {
  /** The key of the schema object that this was read from; unique per place in the document. */
  readonly key: SchemaKey;
  readonly place: Place;
  readonly docs: Docs;
  /** `x-name` of the schema, checked to be usable. */
  readonly name?: string;
  /** The schema that this is the base of: what all have that it may be. */
  readonly baseOf?: SchemaKey;
  readonly namePlace?: Place;
}

/** Any value. */
export interface UnknownSchema extends Common {
  readonly kind: "unknown";
  /** What the document lists beside "any value": no type can say it, and a reader learns names from it. */
  readonly mentioned?: readonly Schema[];
}

/** No value. */
export interface NeverSchema extends Common {
  readonly kind: "never";
}

export interface NullSchema extends Common {
  readonly kind: "null";
}

export interface BooleanSchema extends Common {
  readonly kind: "boolean";
}

export interface NumberSchema extends Common {
  readonly kind: "number";
  readonly integer: boolean;
  /** Its limits keep it to what a JavaScript number holds exactly. */
  readonly exact?: true;
  readonly format?: string;
}

export interface StringSchema extends Common {
  readonly kind: "string";
  readonly format?: string;
  /** Bytes: `format: binary` or a non-text media type. */
  readonly binary: boolean;
  readonly pattern?: string;
  /** The literal prefix of the pattern, where the document asks for template-literal types. */
  readonly prefix?: string;
}

/** Exactly one value: `const`, or an enum of one. */
export interface LiteralSchema extends Common {
  readonly kind: "literal";
  readonly value: Json;
}

export interface EnumSchema extends Common {
  readonly kind: "enum";
  /** At least two, without doubles; never null (a union with null holds that). */
  readonly values: readonly EnumValue[];
  /** The document says that values may be added. */
  readonly open: boolean;
  /** What another generator's extension calls it; taken where that is free. */
  readonly suggestedName?: string;
}

export interface EnumValue {
  readonly value: Json;
  readonly name?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
}

/** What arrays and tuples have in common. */
export interface ListSchema extends Common {
  /** Nothing but `items` says that it is one: then what merely looks like a list is allowed, too. */
  readonly implied?: true;
}

export interface ArraySchema extends ListSchema {
  readonly kind: "array";
  readonly items: Schema;
  /** How few items and how many there may be. */
  readonly least?: number;
  readonly most?: number;
}

export interface TupleSchema extends ListSchema {
  readonly kind: "tuple";
  readonly prefix: readonly Schema[];
  /** How many of the prefix are always there. */
  readonly required: number;
  /** What may follow; absent when nothing may. */
  readonly rest?: Schema;
}

export interface ObjectSchema extends Common {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** What members that are not declared may be; `false`: there are none; absent: the document doesn't say. */
  readonly additional?: Schema | false;
  /** Members whose names match a pattern. */
  readonly patterns: readonly PatternProperty[];
  /** The texts that members' names are among; of an object that declares no members. */
  readonly names?: Schema;
}

export interface Property {
  /** The wire's own name. */
  readonly name: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly schema: Schema;
  /** The property's own text: that of the schema, or the siblings of its `$ref`. */
  readonly docs: Docs;
}

export interface PatternProperty {
  readonly pattern: string;
  /** The names that match it, where a type can say so: the texts around what may be anything, `["x-", ""]`. */
  readonly keys?: readonly KeyTemplate[];
  readonly schema: Schema;
}

/** At least two texts; between each two there may be anything. */
export type KeyTemplate = readonly string[];

export interface UnionSchema extends Common {
  readonly kind: "union";
  /** At least two. */
  readonly members: readonly Schema[];
  readonly discriminator?: UnionDiscriminator;
  /** Members may be added later (`x-enum-open` beside a discriminator). */
  readonly open: boolean;
}

export interface UnionDiscriminator {
  readonly property: string;
  /** For each member, by position, the tag values that choose it. */
  readonly tags: readonly MemberTags[];
}

export interface MemberTags {
  /** Texts, numbers, booleans or null. None for the member that any other value chooses, or no tag at all. */
  readonly values: readonly Json[];
  /** The member's own schema already says so. */
  readonly own: boolean;
  /** Whether the member's schema asks for the tag. */
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

export interface IntersectionSchema extends Common {
  readonly kind: "intersection";
  readonly members: readonly Schema[];
}

export interface ReferenceSchema extends Common {
  readonly kind: "reference";
  readonly target: SchemaKey;
}

/** A schema that doesn't only stand for another. */
export type KnownSchema = Exclude<Schema, ReferenceSchema>;

/** Everything about a thing that a person reads and no type holds. */
export interface Docs {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly externalDocs?: string;
  /** Why the documents only imply it (`x-inferred`). */
  readonly inferred?: string;
  readonly examples: readonly Json[];
  readonly default?: { readonly value: Json };
  /** Constraints that the type can't say, in words: `at least 1`, `matches ^a$`. */
  readonly limits: readonly string[];
}

/** All schemas with a name, in document order, and what their names are. */
export interface SchemaGraph {
  readonly named: ReadonlyMap<SchemaKey, NamedSchema>;
  /** What each name leads to, references followed; undefined where they only lead back. */
  readonly ends: ReadonlyMap<SchemaKey, KnownSchema | undefined>;
}

export interface NamedSchema {
  readonly key: SchemaKey;
  readonly name: string;
  readonly component: boolean;
  readonly schema: Schema;
}
