import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { intersect } from "./intersect.js";
import type { ObjectSchema, Schema, SchemaGraph } from "./schema.js";
import { follow } from "./walk.js";

/** What a value of one schema is held to, all at once. */
export interface Whole {
  readonly place: Place;
  readonly parts: readonly Schema[];
}

/** Two things that no value is at the same time. */
interface Clash {
  readonly left: Schema;
  readonly right: Schema;
  /** The path of the member that would have to be both. */
  readonly member?: string;
  /** Whether no value is left of the whole. */
  readonly fatal: boolean;
}

/** Parts and nesting that are looked at; beyond, nobody contradicts himself by mistake. */
const MOST_PARTS = 50;
const DEEPEST = 4;

/**
 * Tells of parts of a schema that contradict each other (JSON Schema 2020-12,
 * core, 10.2.1.1), by whatever reference they are known. Alternatives contradict a
 * part only when each of them does.
 */
export function reportContradictions(
  wholes: readonly Whole[],
  graph: SchemaGraph,
  reporter: Reporter,
): void {
  for (const { place, parts } of wholes) {
    const known = parts
      .slice(0, MOST_PARTS)
      .map((part) => resolve(part, graph));
    const compared: Compared = new Map();
    for (const [index, lefts] of known.entries())
      for (const rights of known.slice(index + 1))
        for (const left of lefts)
          for (const right of rights) {
            for (const clash of clashes(left, right, graph, compared))
              reportClash(clash, place, reporter);
            reportNoRoom(left, right, place, reporter);
            reportNoRoom(right, left, place, reporter);
          }
  }
}

function reportClash(
  { left, right, member, fatal }: Clash,
  place: Place,
  reporter: Reporter,
): void {
  const [one, other] = [titleOf(left), titleOf(right)];
  reporter.report(
    "schema-contradiction",
    place,
    { one, other, member, fatal },
    [
      { place: left.place, message: `here it is ${one}` },
      { place: right.place, message: `and here ${other}` },
    ],
  );
}

/** A closed object has no member but its own. */
function reportNoRoom(
  open: Schema,
  closed: Schema,
  place: Place,
  reporter: Reporter,
): void {
  if (open.kind !== "object" || closed.kind !== "object") return;
  if (closed.additional !== false || closed.patterns.length > 0) return;
  const known = new Set(closed.properties.map(({ name }) => name));
  const others = open.properties.filter(
    ({ name, schema }) => !known.has(name) && schema.kind !== "never",
  );
  if (others.length === 0) return;
  reporter.report(
    "schema-closed-to-parts",
    place,
    {
      members: others.map(({ name }) => name),
      fatal: others.some(({ required }) => required),
    },
    [
      { place: closed.place, message: "this object is closed" },
      { place: open.place, message: "and this one has the members" },
    ],
  );
}

/** What a part is, references followed; what stands side by side apart. */
function resolve(part: Schema, graph: SchemaGraph): readonly Schema[] {
  const seen = new Set<Schema>();
  const found: Schema[] = [];
  const pending = [part];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const schema = follow(next, graph);
    if (schema === undefined || seen.has(schema)) continue;
    seen.add(schema);
    if (schema.kind === "intersection")
      for (const each of schema.members.toReversed()) pending.push(each);
    else found.push(schema);
    if (seen.size > MOST_PARTS) break;
  }
  return found;
}

/** What was laid side by side already: members that share parts would double at each level. */
type Compared = Map<Schema, Set<Schema>>;

function isNew(left: Schema, right: Schema, compared: Compared): boolean {
  const known = compared.get(left);
  if (known?.has(right) === true) return false;
  if (known === undefined) compared.set(left, new Set([right]));
  else known.add(right);
  return true;
}

function clashes(
  left: Schema,
  right: Schema,
  graph: SchemaGraph,
  compared: Compared,
  depth = 0,
): readonly Clash[] {
  if (left.kind === "never" || right.kind === "never") return [];
  if (left.kind === "object" && right.kind === "object")
    return depth === DEEPEST || !isNew(left, right, compared)
      ? []
      : sharedMembers(left, right, graph, compared, depth);
  return intersect(left, right).kind === "never"
    ? [{ left, right, fatal: true }]
    : [];
}

function sharedMembers(
  left: ObjectSchema,
  right: ObjectSchema,
  graph: SchemaGraph,
  compared: Compared,
  depth: number,
): readonly Clash[] {
  const rights = new Map(right.properties.map((each) => [each.name, each]));
  return left.properties.flatMap((one) => {
    const other = rights.get(one.name);
    if (other === undefined) return [];
    const fatal = one.required || other.required;
    return resolve(one.schema, graph)
      .flatMap((a) => resolve(other.schema, graph).map((b) => [a, b] as const))
      .flatMap(([a, b]) => clashes(a, b, graph, compared, depth + 1))
      .map((clash) => inMember(clash, one.name, fatal));
  });
}

function inMember(clash: Clash, name: string, required: boolean): Clash {
  const member = clash.member === undefined ? name : `${name}.${clash.member}`;
  return { ...clash, member, fatal: required && clash.fatal };
}

function titleOf(schema: Schema): string {
  switch (schema.kind) {
    case "literal":
      return JSON.stringify(schema.value);
    case "enum": {
      const [first] = schema.values;
      const some = first === undefined ? "" : JSON.stringify(first.value);
      const others = schema.values.length - 1;
      return others > 0 ? `${some} or ${String(others)} more` : some;
    }
    case "number":
      return schema.integer ? "an integer" : "a number";
    case "string":
      return "a string";
    case "boolean":
      return "a boolean";
    case "null":
      return "null";
    case "array":
    case "tuple":
      return "an array";
    case "object":
      return schema.additional === false ? "a closed object" : "an object";
    case "union":
      return [...new Set(schema.members.map(titleOf))].join(" or ");
    default:
      return "something else";
  }
}
