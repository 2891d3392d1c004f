/**
 * How the values of an API become values that JSON has no kind for, position by
 * position: dates, and integers that a number can't hold. It is data, so that a
 * bundle keeps the part that its operations use.
 */
export type Conversion =
  ScalarConversion | CompositeConversion | (() => Conversion);

/** One kind of value. */
export interface ScalarConversion {
  /** What the API calls it, for messages. */
  readonly format: string;
  /** What it is in JSON. */
  readonly json: "string" | "number";
  /** The value of a text or number in an answer; undefined when it is none. */
  readonly read: (value: unknown, reading: Reading) => unknown;
  /** What to send for a value where JSON wants another kind; undefined when it is none. */
  readonly write?: (value: unknown) => unknown;
}

/** Where a value stands in the answer that is being read. */
export interface Reading {
  /** The whole answer. */
  readonly text: string;
  /** Of the value: member names and indexes. */
  readonly path: readonly string[];
  /** The whole answer with its numbers as texts, once somebody needed it. */
  exact?: unknown;
}

/** What is in a value, by the kind of the value. Null stays null everywhere. */
export interface CompositeConversion {
  /** What a text is, where there may be something else than a text. */
  readonly text?: ScalarConversion;
  /** The same for a number. */
  readonly number?: ScalarConversion;
  /** Texts and numbers that stay as they are. */
  readonly except?: readonly (string | number)[];
  /** The first elements of a list, in order; null leaves one as it is. */
  readonly first?: readonly (Conversion | null)[];
  /** All further elements. */
  readonly items?: Conversion;
  /** Members by name; null leaves one as it is. */
  readonly members?: Readonly<Record<string, Conversion | null>>;
  /** Members whose names match. */
  readonly patterns?: readonly (readonly [
    pattern: string,
    conversion: Conversion | null,
  ])[];
  /** Members that nothing above speaks of. */
  readonly others?: Conversion;
  /** The member whose value chooses among `variants`; null leaves one as it is. */
  readonly tag?: string;
  readonly variants?: Readonly<Record<string, Conversion | null>>;
  /** What any other value of the tag chooses. */
  readonly otherwise?: Conversion;
  /** Each of these too, one after the other. */
  readonly all?: readonly Conversion[];
  /**
   * One of these, which only the shape of the value tells. What one of them can't
   * read may be another's, and stays as it is.
   */
  readonly any?: readonly Conversion[];
}

/** How the answers of an operation are read. */
export interface AnswerConversion {
  /** The runtime's function that does it. */
  readonly read: (answers: AnswerConversion, received: Received) => Read;
  /** By status (`200`, `4XX`, `default`); null where JSON says it all. */
  readonly bodies: Readonly<Record<string, Conversion | null>>;
}

/** An answer as it arrived. */
export interface Received {
  readonly status: number;
  readonly text: string;
  /** The text as JSON. */
  readonly body: unknown;
}

/** An answer as callers get it. */
export interface Read {
  readonly body: unknown;
  /** What in it is not what is documented, and stayed as it was. */
  readonly problem?: string | undefined;
}

/** How the arguments of an operation are sent. */
export interface SentConversion {
  /** In the place of `JSON.stringify`. */
  readonly stringify: Stringify;
  /** The runtime's function that turns values over before; throws a TypeError that begins with the label. */
  readonly write?: (
    params: object,
    conversion: Conversion,
    label: string,
  ) => object;
  /** For `write`: of `params`. */
  readonly params?: Conversion;
}

/** Writes a value as JSON. */
export type Stringify = (value: unknown) => string;
