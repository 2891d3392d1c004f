import type { Reporter } from "../diagnostics/reporter.js";
import type { Operation, Parameter } from "../ir/operation.js";
import type { SchemaGraph } from "../ir/schema.js";
import type { LockedOperation } from "./lock.js";
import { isJson } from "./media-types.js";
import { memberName } from "./names.js";
import { placeBody, type PlacedBody } from "./place-body.js";

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

const GROUPS: Readonly<Record<string, Group>> = {
  query: "query",
  querystring: "query",
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
  const body = placeBody(operation, graph, {
    taken,
    locked: before.get("body"),
    lockedType: before.get("body.type"),
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

/** The shape as the lock keeps it. */
export function lockParams(shape: ParamsShape): LockedOperation["params"] {
  const entries = shape.parameters.map(
    ({ parameter, member, group }): [string, string] => [
      partOf(parameter),
      group === undefined ? member : `${group}.${member}`,
    ],
  );
  if (shape.body === undefined) return Object.fromEntries(entries);
  const { at, content } = shape.body;
  // JSON is what is sent unless something else is said.
  const type = isJson(content.mediaType)
    ? []
    : [["body.type", content.mediaType] as const];
  return Object.fromEntries([...entries, ["body", at] as const, ...type]);
}
