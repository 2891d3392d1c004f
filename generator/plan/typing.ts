import type { Docs, ObjectSchema, Schema, UnionSchema } from "../ir/schema.js";
import type { Direction } from "./direction.js";
import type { Declaration } from "./package-plan.js";
import type {
  DocComment,
  IndexSignature,
  Member,
  SymbolId,
  TypeExpr,
} from "./type-expr.js";

/** Where a type is written: what an inline schema in it is called, and where it is declared. */
export interface Site {
  /** The path's name so far: `ConnectedAccountStatus`. */
  readonly name: string;
  readonly file: string;
  readonly declarations: Declaration[];
  /** Which members go; in what is only sent, optional ones may be `undefined`. */
  readonly direction: Direction;
  /** The key of the declaration that this is the body of; its own parts stay in place. */
  readonly owner?: string;
}

/** Turns schemas into type expressions. */
export interface Types {
  /** The type of a schema; an inline one that deserves a name is declared at the site. */
  typeOf(schema: Schema, site: Site): TypeExpr;
  /** The same without a name at the top: what stands on the right of an alias. */
  bodyOf(schema: Schema, site: Site): TypeExpr;
  membersOf(schema: ObjectSchema, site: Site): readonly Member[];
  /** The members of a union in order, those of a discriminated one with their tags. */
  unionMembers(schema: UnionSchema, site: Site): readonly TypeExpr[];
  /** What members that are not declared may be, compatible with those that are. */
  indexesOf(schema: ObjectSchema, site: Site): readonly IndexSignature[];
  /** What is said of something with the type of a schema. */
  commentOf(docs: Docs, schema: Schema): DocComment;
}

/** Makes declarations of schemas. */
export interface Declarer {
  /** Whether an inline schema is worth a name of its own. */
  deservesName(schema: Schema, own: boolean): boolean;
  /** Declares an inline schema once a direction, at the first site that meets it. */
  declare(key: string, schema: Schema, site: Site, types: Types): TypeExpr;
  /** Declares a schema under a symbol that exists. */
  declareAs(symbol: SymbolId, schema: Schema, site: Site, types: Types): void;
}
