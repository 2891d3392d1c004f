import type { Json } from "../../generator/source/json.js";
import type {
  DocComment,
  Member,
  TypeExpr,
  TypeKeyword,
} from "../../generator/plan/type-expr.js";
import { seeded } from "./seeded.js";

/** Types from a seed. */
export function randomTypes(seed: number): () => TypeExpr {
  const { below, pick, times } = seeded(seed);

  return () => type(0);

  function type(depth: number): TypeExpr {
    const leaf = depth > 3 || below(3) === 0;
    if (leaf) {
      return pick<() => TypeExpr>([
        () => ({ kind: "keyword", name: pick(keywords) }),
        () => ({ kind: "literal", value: pick(literals) }),
        () => ({ kind: "symbol", symbol: pick(names) }),
        () => ({
          kind: "template",
          parts: [pick(texts), { kind: "keyword", name: "string" }],
        }),
      ])();
    }
    const inner = (): TypeExpr => type(depth + 1);
    return pick<() => TypeExpr>([
      () => ({ kind: "union", members: times(5, inner) }),
      () => ({ kind: "union", members: times(9, inner) }),
      () => ({ kind: "intersection", members: times(3, inner) }),
      () => ({ kind: "array", items: inner() }),
      () => ({
        kind: "tuple",
        elements: [
          ...times(3, () => ({ type: inner(), optional: false, rest: false })),
          ...pick([[], [{ type: inner(), optional: true, rest: false }]]),
          ...pick([
            [],
            [{ label: "item", type: inner(), optional: true, rest: false }],
          ]),
          ...pick([
            [],
            [{ type: inner(), optional: false, rest: true }],
            [{ label: "rest", type: inner(), optional: false, rest: true }],
          ]),
        ],
      }),
      () => ({ kind: "object", members: times(4, () => member(depth)) }),
      () => ({
        kind: "map",
        keys: { kind: "keyword", name: "string" },
        values: inner(),
      }),
      () => ({ kind: "runtime", name: "APIPromise", args: times(3, inner) }),
    ])();
  }

  function member(depth: number): Member {
    return {
      name: `${pick(texts)}${String(below(1e6))}`,
      type: type(depth + 1),
      optional: below(2) === 0,
      docs: pick([none, none, some]),
    };
  }
}

const none: DocComment = { paragraphs: [], tags: [] };
const some: DocComment = { paragraphs: ["What it is."], tags: [] };

const keywords: readonly TypeKeyword[] = [
  "string",
  "number",
  "null",
  "undefined",
  "unknown",
  "void",
  "object",
  "open-string",
  "open-number",
  "empty-object",
  "Blob",
];

export const names: readonly string[] = [
  "Pet",
  "ConnectedAccount",
  "ListOfVeryLongNamesOfConnectedAccountsAndTheirProviders",
];

const texts: readonly string[] = [
  "a",
  "name",
  "with-dash",
  "a_longer_name_of_a_member_that_takes_room",
  "quote\"s and 'apostrophes'",
];

const literals: readonly Json[] = [
  "a",
  "reconnect_required",
  'a "quoted" text',
  "a rather long text that a union of several of its kind cannot hold on a line",
  -1,
  0.5,
  1e21,
  true,
  null,
  [1, "two"],
  { key: "value", other: 1 },
];
