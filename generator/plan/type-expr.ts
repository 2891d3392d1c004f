import type { Json } from "../source/json.js";
import type { ScalarKind } from "./conversion/scalar-kind.js";

/** The identity of an exported thing; what it is called and where it lives is in the plan's symbol table. */
export type SymbolId = string;

/**
 * A TypeScript type as data. Names of exported things are symbols, so that
 * imports can be computed; keys and literals are raw text that only emit's
 * doors may print.
 */
export type TypeExpr =
  | { readonly kind: "keyword"; readonly name: TypeKeyword }
  | { readonly kind: "literal"; readonly value: Json }
  | { readonly kind: "symbol"; readonly symbol: SymbolId }
  /** A symbol of the runtime, by its exported name, with type arguments. */
  | {
      readonly kind: "runtime";
      readonly name: string;
      readonly args: readonly TypeExpr[];
    }
  | { readonly kind: "array"; readonly items: TypeExpr }
  | { readonly kind: "tuple"; readonly elements: readonly TupleElement[] }
  | { readonly kind: "object"; readonly members: readonly Member[] }
  /** `{ [key: string]: V }`, or with template-literal keys. */
  | ({ readonly kind: "map" } & IndexSignature)
  /** `{ [key in K]?: V }`: any of the members that are listed. */
  | ({ readonly kind: "mapped" } & IndexSignature)
  /** `Object["toString"]`: what every object has under a name. */
  | { readonly kind: "inherited"; readonly name: string }
  | { readonly kind: "union"; readonly members: readonly TypeExpr[] }
  | { readonly kind: "intersection"; readonly members: readonly TypeExpr[] }
  /** `` `cact_${string}` ``: text and types in turn. */
  | {
      readonly kind: "template";
      readonly parts: readonly (string | TypeExpr)[];
    };

export type TypeKeyword =
  | "string"
  | "number"
  | "boolean"
  | "bigint"
  | "null"
  | "undefined"
  | "unknown"
  | "never"
  | "void"
  | "object"
  /** `string & {}`: keeps completion beside literals. */
  | "open-string"
  | "open-number"
  /** `Record<string, never>`-like: an object without members. */
  | "empty-object"
  /** An object that has a `length` and is no array. */
  | "array-like"
  | "Blob"
  | "FormData"
  | "Uint8Array"
  | "ArrayBuffer"
  | "Date"
  | "Temporal.Instant"
  | "Temporal.PlainDate";

/** What members are whose names are keys of a kind. */
export interface IndexSignature {
  readonly keys: TypeExpr;
  readonly values: TypeExpr;
}

export interface TupleElement {
  /** A label of ours: only in an element that has one the compiler puts off lists that may lead back to the tuple. */
  readonly label?: string;
  /** Of a rest element the type of each further element: `number` for `...number[]`. */
  readonly type: TypeExpr;
  readonly optional: boolean;
  readonly rest: boolean;
}

/** A member of an interface or object type. */
export interface Member {
  /** The wire's own name. */
  readonly name: string;
  readonly type: TypeExpr;
  readonly optional: boolean;
  readonly docs: DocComment;
}

/** A doc comment as data; emit wraps and escapes. */
export interface DocComment {
  /** Paragraphs of document text, or of ours with links in them. */
  readonly paragraphs: readonly DocParagraph[];
  readonly deprecated?: string | true;
  readonly tags: readonly DocTag[];
}

/**
 * Text in which emit leaves no tag and no link; a paragraph that is to link to
 * an exported thing is given in parts: `["Parameters of ", { link }, "."]`.
 */
export type DocParagraph =
  string | readonly (string | { readonly link: SymbolId })[];

export type DocTag =
  | { readonly tag: "param"; readonly name: string; readonly text: string }
  | { readonly tag: "returns"; readonly text: string }
  | { readonly tag: "throws"; readonly type: string; readonly text: string }
  | {
      readonly tag: "defaultValue" | "example";
      readonly value: Json;
      /** What it is for callers, where JSON has no such kind of value; `parts`: what only is in it. */
      readonly as?: ScalarKind | "parts";
    }
  /** An example that is code of ours, already TypeScript. */
  | { readonly tag: "exampleCode"; readonly lines: readonly string[] }
  | { readonly tag: "see"; readonly url: string };
