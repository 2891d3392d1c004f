import { includesKeys, fits } from "../ir/pattern-keys.js";
import type { KeyTemplate, ObjectSchema, Schema } from "../ir/schema.js";
import {
  intersection,
  sameType,
  STRING,
  UNDEFINED,
  union,
  UNKNOWN,
} from "./expressions.js";
import type { IndexSignature, Member, TypeExpr } from "./type-expr.js";

/** A pattern's names, and what is said of them. */
interface Said {
  readonly keys: readonly KeyTemplate[];
  readonly type: TypeExpr;
}

/**
 * What members that are not declared may be: all of them, and those whose names are
 * of a form. Each signature allows the declared members that it covers, and what a
 * narrower one says is within what a wider one does, or the compiler refuses them.
 */
export function indexSignatures(
  { additional, patterns }: Pick<ObjectSchema, "additional" | "patterns">,
  members: readonly Member[],
  typeOf: (schema: Schema, suffix: string) => TypeExpr,
): readonly IndexSignature[] {
  const said = patterns.map(({ keys = [], schema }, index): Said => {
    return { keys, type: typeOf(schema, `Pattern${String(index + 1)}`) };
  });
  const isClosed = additional === false && patterns.length === 0;
  const all =
    additional === undefined || isClosed
      ? undefined
      : withMembers(
          union([
            ...(additional ? [typeOf(additional, "Value")] : []),
            ...said.map(({ type }) => type),
          ]),
          members,
        );
  const templates = new Map<string, IndexSignature>();
  for (const key of said.flatMap(({ keys }) => keys)) {
    const values = withMembers(
      saidOf(key, said),
      members.filter(({ name }) => fits(name, key)),
    );
    const isMore = all === undefined || !sameType(values, all);
    if (isMore && !sameType(values, UNKNOWN))
      templates.set(JSON.stringify(key), { keys: keyType(key), values });
  }
  return [
    ...(all === undefined ? [] : [{ keys: STRING, values: all }]),
    ...templates.values(),
  ];
}

/** What all patterns that cover the names of a template say of them. */
function saidOf(key: KeyTemplate, said: readonly Said[]): TypeExpr {
  const types = new Map<string, TypeExpr>();
  for (const { keys, type } of said)
    if (
      keys.some((each) => includesKeys(each, key)) &&
      !sameType(type, UNKNOWN)
    )
      types.set(JSON.stringify(type), type);
  return intersection([...types.values()]);
}

function withMembers(type: TypeExpr, members: readonly Member[]): TypeExpr {
  const missing = members.some(({ optional }) => optional) ? [UNDEFINED] : [];
  return union([type, ...members.map((member) => member.type), ...missing]);
}

function keyType(key: KeyTemplate): TypeExpr {
  const [first = "", ...others] = key;
  return {
    kind: "template",
    parts: [first, ...others.flatMap((text) => [STRING, text])].filter(
      (part) => part !== "",
    ),
  };
}
