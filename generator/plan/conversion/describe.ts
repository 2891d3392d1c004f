import type {
  ObjectSchema,
  Schema,
  SchemaGraph,
  SchemaKey,
  TupleSchema,
  UnionSchema,
} from "../../ir/schema.js";
import {
  alternativesOf,
  alternativesOfAny,
  coreOf,
  taggingOf,
} from "./alternatives.js";
import type { CompositeExpr, ConversionExpr } from "./conversion-expr.js";
import { KINDS } from "./kinds.js";
import type { ScalarKind } from "./scalar-kind.js";
import type { SymbolId } from "../type-expr.js";

export interface DescribeTools {
  readonly graph: SchemaGraph;
  readonly kindOf: (schema: Schema) => ScalarKind | undefined;
  /** The constant of a model; undefined where there is nothing to convert. */
  readonly modelOf: (key: SchemaKey) => SymbolId | undefined;
}

type Said = ConversionExpr | undefined;

/** How the values of a schema are converted; undefined when JSON says it all. */
export function describe(schema: Schema, tools: DescribeTools): Said {
  const core = coreOf(schema, tools.graph);
  const kind = core && tools.kindOf(core);
  if (kind !== undefined) return scalar(kind);
  switch (schema.kind) {
    case "reference": {
      const symbol = tools.modelOf(schema.target);
      return symbol === undefined ? undefined : { kind: "model", symbol };
    }
    case "array": {
      const items = describe(schema.items, tools);
      return items === undefined ? undefined : { kind: "composite", items };
    }
    case "tuple":
      return describeTuple(schema, tools);
    case "object":
      return describeObject(schema, tools);
    case "union":
      return describeUnion(schema, tools);
    case "intersection":
      return describeParts("all", schema.members, [], tools);
    default:
      return undefined;
  }
}

function scalar(kind: ScalarKind): ConversionExpr {
  return { kind: "scalar", value: kind, runtime: KINDS[kind].runtime };
}

function describeTuple(
  { prefix, rest }: TupleSchema,
  tools: DescribeTools,
): Said {
  const items = rest && describe(rest, tools);
  const first = prefix.map((each) => describe(each, tools) ?? null);
  const isPlain = first.every((each) => each === null);
  if (isPlain && items === undefined) return undefined;
  return {
    kind: "composite",
    first,
    ...(items === undefined ? {} : { items }),
  };
}

function describeObject(
  { properties, patterns, additional }: ObjectSchema,
  tools: DescribeTools,
): Said {
  const others =
    additional === undefined || additional === false
      ? undefined
      : describe(additional, tools);
  const declared = properties.map(
    ({ name, schema }) => [name, describe(schema, tools) ?? null] as const,
  );
  const matching = patterns.map(
    ({ pattern, schema }) =>
      [pattern, describe(schema, tools) ?? null] as const,
  );
  const said = <Entry extends readonly [string, ConversionExpr | null]>(
    entries: readonly Entry[],
  ): readonly Entry[] =>
    // Where others are converted, it must be known who is no other.
    others === undefined
      ? entries.filter(([, conversion]) => conversion !== null)
      : entries;
  const composite: CompositeExpr = {
    kind: "composite",
    ...entriesOf("members", said(declared)),
    ...entriesOf("patterns", said(matching)),
    ...(others === undefined ? {} : { others }),
  };
  return isEmpty(composite) ? undefined : composite;
}

function entriesOf<Key extends string, Entry>(
  key: Key,
  entries: readonly Entry[],
): { readonly [K in Key]?: readonly Entry[] } {
  return (entries.length === 0 ? {} : { [key]: entries }) as {
    readonly [K in Key]?: readonly Entry[];
  };
}

function isEmpty(composite: CompositeExpr): boolean {
  return Object.keys(composite).length === 1;
}

function describeUnion(schema: UnionSchema, tools: DescribeTools): Said {
  const tagging = taggingOf(schema, tools.graph);
  if (tagging === undefined)
    return describeParts(
      "any",
      schema.members,
      valuesOf(schema, tools.graph),
      tools,
    );
  const { property, variants, otherwise } = tagging;
  const said = [...variants].flatMap(([tag, members]) => {
    const conversion = describeParts("any", members, [], tools);
    return conversion === undefined ? [] : [[tag, conversion] as const];
  });
  const rest = describeParts("any", otherwise, [], tools);
  if (said.length === 0 && rest === undefined) return undefined;
  return {
    kind: "composite",
    tag: property,
    variants:
      rest === undefined
        ? said
        : [...variants.keys()].map(
            (tag) =>
              [
                tag,
                said.find(([known]) => known === tag)?.[1] ?? null,
              ] as const,
          ),
    ...(rest === undefined ? {} : { otherwise: rest }),
  };
}

/** Several schemas that hold at once, or of which one does: what they are found to say does not clash. */
function describeParts(
  how: "all" | "any",
  schemas: readonly Schema[],
  except: readonly (string | number)[],
  tools: DescribeTools,
): Said {
  const kinds = schemas.map((schema) => {
    const core = coreOf(schema, tools.graph);
    return core && tools.kindOf(core);
  });
  const of = (json: "string" | "number"): Said => {
    const kind = kinds.find(
      (each) => each !== undefined && KINDS[each].json === json,
    );
    return kind === undefined ? undefined : scalar(kind);
  };
  const text = of("string");
  const number = of("number");
  const parts = schemas.flatMap((schema, index) =>
    kinds[index] === undefined ? (describe(schema, tools) ?? []) : [],
  );
  const key = how === "any" && haveRivals(schemas, tools) ? "any" : "all";
  const [only] = parts;
  if (text === undefined && number === undefined) {
    return parts.length === 0 || (parts.length === 1 && key === "all")
      ? only
      : { kind: "composite", [key]: parts };
  }
  if (schemas.length === 1) return text ?? number;
  return {
    kind: "composite",
    ...(text === undefined ? {} : { text }),
    ...(number === undefined ? {} : { number }),
    ...(except.length === 0 ? {} : { except }),
    ...(parts.length === 0 ? {} : { [key]: parts }),
  };
}

/** Whether a value may be of several of some schemas, as far as their conversions can tell. */
function haveRivals(
  schemas: readonly Schema[],
  { graph, kindOf }: DescribeTools,
): boolean {
  const all = alternativesOfAny(schemas, graph).flat();
  const count = (...kinds: readonly Schema["kind"][]): number =>
    all.filter(({ kind }) => kinds.includes(kind)).length;
  // A union in a union does not know of the texts that the outer one lists.
  const hasInner = schemas.some(
    (schema) =>
      coreOf(schema, graph)?.kind === "union" &&
      alternativesOf([schema], graph)
        .flat()
        .some((each) => kindOf(each) !== undefined),
  );
  return (
    hasInner ||
    count("unknown") > 0 ||
    count("object") > 1 ||
    count("array", "tuple") > 1
  );
}

/** The texts and numbers that a union lists one by one. */
function valuesOf(
  schema: UnionSchema,
  graph: SchemaGraph,
): readonly (string | number)[] {
  const values = alternativesOfAny([schema], graph)
    .flat()
    .flatMap((each) => {
      if (each.kind === "literal") return [each.value];
      return each.kind === "enum" && !each.open
        ? each.values.map(({ value }) => value)
        : [];
    });
  return [...new Set(values)].filter(
    (value) => typeof value === "string" || typeof value === "number",
  );
}
