import type { Schema, SchemaGraph } from "../../ir/schema.js";
import type { ValueDocs } from "../docs.js";
import { coreOf } from "./alternatives.js";
import { isInt64 } from "./kinds.js";
import type { ScalarKind } from "./scalar-kind.js";

const EXACT = "Exact up to 2^53";
const REMEDY = "; for more, see specwright's `int64`";

/** What is to be said of the values of a schema where it is written in place. */
export function valueDocs(
  schema: Schema,
  {
    graph,
    kindOf,
    kindsIn,
    hasRemedy,
  }: {
    readonly graph: SchemaGraph;
    readonly kindOf: (schema: Schema) => ScalarKind | undefined;
    readonly kindsIn: (schema: Schema) => ReadonlySet<ScalarKind>;
    /** Nobody has asked for more than numbers yet. */
    readonly hasRemedy: boolean;
  },
): ValueDocs {
  const core = coreOf(schema, graph);
  const kind = core && kindOf(core);
  const as = kind ?? (kindsIn(schema).size > 0 ? "parts" : undefined);
  const isLossy = lossyIn(schema, (each) => kindOf(each) !== undefined);
  return {
    ...(as === undefined ? {} : { as }),
    ...(isLossy ? { note: `${EXACT}${hasRemedy ? REMEDY : ""}.` } : {}),
  };
}

/** Whether a number of 64 bits is written in place, and not where a type or member of its own tells of it. */
function lossyIn(
  schema: Schema,
  isConverted: (schema: Schema) => boolean,
): boolean {
  const isLossy = (inner: Schema): boolean => lossyIn(inner, isConverted);
  switch (schema.kind) {
    case "number":
      return isInt64(schema) && schema.exact !== true && !isConverted(schema);
    case "array":
      return isLossy(schema.items);
    case "tuple":
      return [
        ...schema.prefix,
        ...(schema.rest === undefined ? [] : [schema.rest]),
      ].some(isLossy);
    case "union":
    case "intersection":
      return schema.members.some(isLossy);
    case "object": {
      const { properties, additional, patterns } = schema;
      const others = additional === undefined || additional === false;
      return (
        properties.length === 0 &&
        [
          ...(others ? [] : [additional]),
          ...patterns.map((pattern) => pattern.schema),
        ].some(isLossy)
      );
    }
    default:
      return false;
  }
}
