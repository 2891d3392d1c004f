import type { JsonObject } from "../../generator/source/json.js";
import type { Json } from "../../generator/source/json.js";

/** What may go wrong with a document that is valid. */
export type Trouble =
  /** The generator threw. */
  | "crash"
  /** It took too long. */
  | "slow"
  /** It found errors in the document. */
  | "refused"
  /** A second run wrote something else. */
  | "unstable"
  /** A component has no type. */
  | "nameless"
  /** TypeScript does not take what it wrote. */
  | "does not compile"
  /** The type of a component does not take a value that its schema takes. */
  | "unsound";

/** Something that went wrong with a document. */
export interface Find {
  readonly trouble: Trouble;
  readonly document: JsonObject;
  /** The same for what has the same cause, as far as that can be told: a shorter document must have it too. */
  readonly mark: string;
  /** What was said, for a person. */
  readonly detail: string;
  /** What is unsound. */
  readonly at?: { readonly component: string; readonly value: Json };
}
