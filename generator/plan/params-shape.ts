import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Body, Operation, Parameter } from "../ir/operation.js";
import type { SchemaGraph } from "../ir/schema.js";
import { isMultipart, shapeOf, type BodyShape } from "./body-shape.js";
import type { LockedOperation } from "./lock.js";
import { memberName } from "./names.js";

export type Group = "query" | "headers" | "cookies";

/** Where each parameter and the body of an operation lie in its params. */
export interface ParamsShape {
  readonly parameters: readonly PlacedParameter[];
  readonly body?: PlacedBody;
}

export interface PlacedParameter {
  readonly parameter: Parameter;
  /** Its name in params, or in its group. */
  readonly member: string;
  readonly group?: Group;
  /** The client option that stands in for it. */
  readonly option?: string;
}

export interface PlacedBody extends BodyShape {
  readonly place: Place;
  readonly required: boolean;
  /** `flat`: its members lie beside the parameters; `body`: the whole is one member. */
  readonly at: "flat" | "body";
}

const GROUPS: Readonly<Record<string, Group>> = {
  query: "query",
  header: "headers",
  cookie: "cookies",
};

/**
 * Everything lies flat that can; a parameter whose name is taken goes into its
 * group, and a body that shares a name with a parameter stays whole. What an
 * earlier run decided is kept, or is an error: never a silent regrouping.
 */
export function shapeParams(
  operation: Operation,
  graph: SchemaGraph,
  locked: LockedOperation | undefined,
  reporter: Reporter,
): ParamsShape {
  const taken = new Map<string, Parameter>();
  const before = new Map(Object.entries(locked?.params ?? {}));
  const ordered = [...operation.parameters].sort(
    (a, b) => rank(a, before) - rank(b, before),
  );
  const placed = new Map<Parameter, PlacedParameter>();
  for (const parameter of ordered) {
    const member = parameter.memberName ?? parameter.name;
    const option = parameter.clientOption
      ? { option: parameter.memberName ?? memberName(parameter.name) }
      : {};
    const group = GROUPS[parameter.in];
    checkChosen(parameter, taken, reporter);
    const wasGrouped = wasIn(parameter, before) === "group";
    const other = taken.get(member);
    if (group !== undefined && (wasGrouped || other !== undefined)) {
      if (before.get(partOf(parameter)) === member && other !== undefined)
        reporter.report("params-shape-changed", parameter.place, {
          member,
          clash: `${other.in} parameter`,
        });
      placed.set(parameter, { parameter, member, group, ...option });
      continue;
    }
    taken.set(member, parameter);
    placed.set(parameter, { parameter, member, ...option });
  }
  const parameters = operation.parameters.flatMap(
    (parameter) => placed.get(parameter) ?? [],
  );
  checkGroupNames(parameters, taken, reporter);
  const body = placeBody(operation, graph, taken, {
    locked: before.get("body"),
    groups: new Set(parameters.flatMap(({ group }) => group ?? [])),
    reporter,
  });
  return body === undefined ? { parameters } : { parameters, body };
}

/** A name that a person chose must be free: nobody wants it in a group. */
function checkChosen(
  { memberName: chosen, in: where, name, places }: Parameter,
  taken: ReadonlyMap<string, Parameter>,
  reporter: Reporter,
): void {
  if (chosen !== undefined && taken.has(chosen))
    reporter.report("x-name-taken", places.get("x-name"), {
      what: `the ${where} parameter \`${name}\``,
      wanted: chosen,
    });
}

/** Path parameters first, then what an earlier run laid flat, then the rest in document order. */
function rank(
  parameter: Parameter,
  before: ReadonlyMap<string, string>,
): number {
  if (parameter.in === "path") return 0;
  return wasIn(parameter, before) === "flat" ? 1 : 2;
}

/** Where an earlier run laid a parameter; a flat one may have a dot in its name. */
function wasIn(
  parameter: Parameter,
  before: ReadonlyMap<string, string>,
): "flat" | "group" | undefined {
  const member = before.get(partOf(parameter));
  if (member === undefined) return undefined;
  const group = GROUPS[parameter.in];
  const { name, memberName: chosen = name } = parameter;
  const isGrouped =
    group !== undefined && member !== chosen && member.startsWith(`${group}.`);
  return isGrouped ? "group" : "flat";
}

function partOf(parameter: Parameter): string {
  return `${parameter.in}.${parameter.name}`;
}

function checkGroupNames(
  parameters: readonly PlacedParameter[],
  taken: ReadonlyMap<string, Parameter>,
  reporter: Reporter,
): void {
  for (const { group } of parameters) {
    const clash = group === undefined ? undefined : taken.get(group);
    if (clash !== undefined)
      reporter.report("params-group-clash", clash.place, { name: clash.name });
  }
}

function placeBody(
  operation: Operation,
  graph: SchemaGraph,
  taken: ReadonlyMap<string, Parameter>,
  context: {
    readonly locked: string | undefined;
    readonly groups: ReadonlySet<string>;
    readonly reporter: Reporter;
  },
): PlacedBody | undefined {
  const { body } = operation;
  const shape = body && shapeOf(body, graph);
  if (shape === undefined) return undefined;
  reportIgnored(body, shape, context.reporter);
  const { required, place } = body ?? {
    required: false,
    place: operation.place,
  };
  const members = new Set(
    shape.objects?.flatMap(({ properties }) => properties.map((p) => p.name)),
  );
  const clash = [...members].find(
    (name) => taken.has(name) || context.groups.has(name),
  );
  const fits = shape.objects !== undefined && clash === undefined;
  if (isMultipart(shape.content.mediaType))
    context.reporter.report("multipart-by-hand", place, {});
  if (context.locked === "flat" && clash !== undefined)
    context.reporter.report("params-shape-changed", place, {
      member: clash,
      clash: "parameter",
    });
  else if (context.locked === "flat" && !fits)
    context.reporter.report("params-body-changed", place, {});
  const flat = fits && context.locked !== "body";
  const inTheWay = taken.get("body");
  if (!flat && inTheWay !== undefined)
    context.reporter.report("params-group-clash", inTheWay.place, {
      name: "body",
    });
  return { ...shape, place, required, at: flat ? "flat" : "body" };
}

function reportIgnored(
  body: Body | undefined,
  { content }: BodyShape,
  reporter: Reporter,
): void {
  const ignored = body?.contents.filter((other) => other !== content) ?? [];
  if (ignored.length > 0)
    reporter.report("media-type-ignored", body?.place, {
      kept: content.mediaType,
      ignored: ignored.map(({ mediaType }) => mediaType),
    });
}

/** The shape as the lock keeps it. */
export function lockParams(shape: ParamsShape): LockedOperation["params"] {
  const entries = shape.parameters.map(
    ({ parameter, member, group }): [string, string] => [
      partOf(parameter),
      group === undefined ? member : `${group}.${member}`,
    ],
  );
  return Object.fromEntries(
    shape.body === undefined
      ? entries
      : [...entries, ["body", shape.body.at] as const],
  );
}
