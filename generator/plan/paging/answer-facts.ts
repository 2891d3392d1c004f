import type { Schema, SchemaGraph } from "../../ir/schema.js";
import { follow } from "../../ir/walk.js";
import { formatsOf, isScalar, schemaAt } from "../members.js";
import { holdsFacts, holdsLinks, plainName } from "./words.js";

/** A member of the answer that may say something of pages. */
export interface Fact {
  readonly path: readonly string[];
  readonly name: string;
  readonly schema: Schema;
  /** The object around it, if that holds facts; absent for what stands beside the list. */
  readonly parent?: string;
  /** Whether it is among links. */
  readonly linked: boolean;
  /** How far from the list it is. */
  readonly level: number;
}

/** A member, as one or more variants of an object declare it. */
interface VariantMember {
  readonly name: string;
  readonly schema: Schema;
}

/**
 * What stands beside a list or around it, the nearest first, and in the objects
 * there that hold facts of paging: what lies deeper in other objects is about
 * something else. `listPath` is where the items are.
 */
export function factsOf(
  body: Schema,
  listPath: readonly string[],
  graph: SchemaGraph,
): readonly Fact[] {
  const scopes = listPath.map((_, depth) => listPath.slice(0, depth)).reverse();
  return scopes.flatMap((scope, index) => {
    const around = scope.reduce<readonly Schema[]>(
      (schemas, name) =>
        schemas.flatMap((schema) =>
          variantMembers(schema, graph)
            .filter((member) => member.name === name)
            .map((member) => member.schema),
        ),
      [body],
    );
    const beside = around
      .flatMap((schema) => variantMembers(schema, graph))
      .map(({ name, schema }) => ({
        path: [...scope, name],
        name,
        schema,
        linked: false,
        level: index * 3,
      }));
    const holders = beside.filter(
      ({ name }) => holdsFacts(name) || holdsLinks(name),
    );
    const inside = holders.flatMap((holder) => within(holder, graph));
    return [
      ...beside,
      ...inside,
      ...inside.flatMap((holder) => within(holder, graph)),
    ];
  });
}

function within(holder: Fact, graph: SchemaGraph): readonly Fact[] {
  return variantMembers(holder.schema, graph).map(({ name, schema }) => ({
    path: [...holder.path, name],
    name,
    schema,
    parent: holder.name,
    linked: holder.linked || holdsLinks(holder.name),
    level: holder.level + 1,
  }));
}

/** The members that an object, or any variant of it, declares: a fact may be absent. */
export function variantMembers(
  schema: Schema,
  graph: SchemaGraph,
  seen = new Set<Schema>(),
): readonly VariantMember[] {
  const target = follow(schema, graph);
  if (target === undefined || seen.has(target)) return [];
  seen.add(target);
  if (target.kind === "object") return target.properties;
  if (target.kind === "unknown")
    return (target.mentioned ?? []).flatMap((one) =>
      variantMembers(one, graph, seen),
    );
  return target.kind === "union" || target.kind === "intersection"
    ? target.members.flatMap((member) => variantMembers(member, graph, seen))
    : [];
}

/** Of the facts that are called like one of some words the nearest; of equally near ones that with the clearest name. */
export function clearest(
  facts: readonly Fact[],
  words: ReadonlySet<string>,
  isIt: (fact: Fact) => boolean,
): Fact | undefined {
  const ranks = [...words];
  const rank = ({ name }: Fact): number => ranks.indexOf(plainName(name));
  return facts
    .filter((fact) => rank(fact) >= 0 && isIt(fact))
    .sort((a, b) => a.level - b.level || rank(a) - rank(b))[0];
}

/** Whether a fact is, or may be, of a kind. */
export function isKind(
  { schema }: Pick<Fact, "schema">,
  kinds: readonly Schema["kind"][],
  graph: SchemaGraph,
): boolean {
  return isScalar(schema, kinds, graph);
}

/** Whether a fact is a URL in so many words: by its format. */
export function isUrl({ schema }: Fact, graph: SchemaGraph): boolean {
  return formatsOf(schema, graph).some((format) =>
    /^(?:ur[il]|iri)/.test(format),
  );
}

/** The names of what stands beside the items of a list, and one level down: by them a later run sees what is new. */
export function besideItems(
  body: Schema,
  listPath: readonly string[],
  graph: SchemaGraph,
): string {
  const scopes = listPath.map((_, depth) => listPath.slice(0, depth));
  const names = scopes.flatMap((scope) => {
    const holder = schemaAt(body, scope, graph);
    const members = holder === undefined ? [] : variantMembers(holder, graph);
    return members.flatMap(({ name, schema }) => [
      [...scope, name].join("."),
      ...variantMembers(schema, graph).map((inner) =>
        [...scope, name, inner.name].join("."),
      ),
    ]);
  });
  return [...new Set(names)].sort().join(" ");
}
