import type { SchemaObject } from "../openapi/document/schema.js";
import { intersect } from "./intersect.js";
import { fits, patternKeys } from "./pattern-keys.js";
import type { SchemaContext } from "./schema-context.js";
import type { PatternProperty, Schema } from "./schema.js";

/** What an object's patterns say of its members. */
export interface Patterns {
  /** Those that are about names in general. */
  readonly open: readonly PatternProperty[];
  /** The names that others come to, such as `^(a|b)$`. */
  readonly names: readonly string[];
  /** What is said of every name there is. */
  readonly all: Schema | undefined;
  /** What is surely said of a member. */
  of(name: string): readonly Schema[];
  /** Whether more may be said of it: by a pattern that is never tried, for a hostile one takes for ever. */
  mayMatch(name: string): boolean;
}

/** `patternProperties` (JSON Schema 2020-12, core, 10.3.2.2). */
export function readPatterns(
  source: SchemaObject,
  context: SchemaContext,
): Patterns {
  const read = [...source.patternProperties].map(([pattern, member]) => ({
    pattern,
    schema: context.build(member),
    keys: patternKeys(pattern),
  }));
  const [first, ...others] = read.flatMap(({ keys, schema }) =>
    keys?.some(isEveryName) === true ? [schema] : [],
  );
  const all = first && others.reduce(intersect, first);
  const isSaid = (name: string, { keys }: (typeof read)[number]): boolean =>
    keys?.some((key) => fits(name, key)) === true;
  return {
    open: read.flatMap(({ pattern, schema, keys }): PatternProperty[] => {
      const both = all === undefined ? schema : intersect(schema, all);
      if (keys === undefined) return [{ pattern, schema: both }];
      const open = keys.filter((key) => key.length > 1);
      return open.length === 0 || open.some(isEveryName)
        ? []
        : [{ pattern, schema: both, keys: open }];
    }),
    names: read.flatMap(
      ({ keys }) =>
        keys?.flatMap((key) => (key.length > 1 ? [] : [...key])) ?? [],
    ),
    all,
    of: (name) =>
      read.flatMap((each) => (isSaid(name, each) ? [each.schema] : [])),
    mayMatch: (name) =>
      read.some((each) => each.keys === undefined || isSaid(name, each)),
  };
}

function isEveryName(key: readonly string[]): boolean {
  return key.every((text) => text === "");
}
