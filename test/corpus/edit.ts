import { asNode, type Json } from "../examples/spec.js";
import type { seeded } from "../emit/seeded.js";

type Node = { [key: string]: Json };
type Random = ReturnType<typeof seeded>;

/** A change that somebody might make to a document. */
export interface Edit {
  readonly name: string;
  /** Changes the document in place, and says which keys of the lock it is about; undefined where it finds nothing to do. */
  readonly apply: (
    document: Node,
    random: Random,
  ) => readonly string[] | undefined;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

function members(node: Json | undefined): [string, Json][] {
  return Object.entries(asNode(node) ?? {});
}

function schemasOf(document: Node): Node | undefined {
  const holder =
    asNode(document["components"])?.["schemas"] ?? document["definitions"];
  return asNode(holder);
}

/** The path of a component in the lock, whatever the version says. */
function schemaKey(name: string): string {
  return `/components/schemas/${escaped(name)}`;
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Puts the members of an object into another order, in place. */
function reorder(
  node: Node,
  entries: readonly (readonly [string, Json])[],
): void {
  for (const key of Object.keys(node)) delete node[key];
  for (const [key, value] of entries) node[key] = value;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  const taken: T[] = [];
  while (left.length > 0)
    taken.push(...left.splice(random.below(left.length), 1));
  return taken;
}

function inserted<T>(items: readonly T[], item: T, random: Random): T[] {
  const at = random.below(items.length + 1);
  return [...items.slice(0, at), item, ...items.slice(at)];
}

/** An operation of the document, with where it stands. */
function anOperation(document: Node, random: Random) {
  const all = members(document["paths"]).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = asNode(asNode(item)?.[method]) as Node | undefined;
      return operation === undefined || "$ref" in operation
        ? []
        : [{ path, item: item as Node, method, operation }];
    }),
  );
  return all.length === 0 ? undefined : random.pick(all);
}

/** The enums of the components that are no part of another, with their names. */
function anEnum(document: Node, random: Random) {
  const found: { name: string; values: Json[] }[] = [];
  for (const [name, schema] of members(schemasOf(document)))
    for (const part of [
      schema,
      ...members(asNode(schema)?.["properties"]).map(([, one]) => one),
    ]) {
      const values = asNode(part)?.["enum"];
      if (
        Array.isArray(values) &&
        values.length > 1 &&
        values.every((value) => typeof value === "string")
      )
        found.push({ name, values });
    }
  return found.length === 0 ? undefined : random.pick(found);
}

export const edits: readonly Edit[] = [
  {
    name: "a new operation that is like another",
    apply(document, random) {
      const like = anOperation(document, random);
      const paths = asNode(document["paths"]) as Node | undefined;
      if (like === undefined || paths === undefined) return undefined;
      const path = `${like.path.replace(/[?#].*$/, "")}/${random.pick(["more", "v2", "items"])}`;
      if (path in paths) return undefined;
      const { parameters } = like.item;
      const { operationId: id } = like.operation;
      const item: Node = {
        ...(parameters === undefined ? {} : { parameters }),
        [like.method]: {
          ...structuredClone(like.operation),
          operationId: `${typeof id === "string" ? id : "call"}New`,
        },
      };
      reorder(
        paths,
        inserted(Object.entries(paths), [path, item] as [string, Json], random),
      );
      return [`/paths/${escaped(path)}`];
    },
  },
  {
    name: "an operation less",
    apply(document, random) {
      const one = anOperation(document, random);
      if (one === undefined) return undefined;
      delete one.item[one.method];
      return [`/paths/${escaped(one.path)}/${one.method}`];
    },
  },
  {
    name: "operations in another order",
    apply(document, random) {
      const paths = asNode(document["paths"]) as Node | undefined;
      if (paths === undefined) return undefined;
      for (const item of Object.values(paths)) {
        const node = asNode(item) as Node | undefined;
        if (node !== undefined)
          reorder(node, shuffled(Object.entries(node), random));
      }
      reorder(paths, shuffled(Object.entries(paths), random));
      return [];
    },
  },
  {
    name: "a new schema that is called nearly like another",
    apply(document, random) {
      const schemas = schemasOf(document);
      const [name] =
        schemas === undefined ? [] : random.pick(Object.entries(schemas));
      if (schemas === undefined || name === undefined) return undefined;
      const twin = random.pick([
        `${name}_`,
        name.toUpperCase(),
        name.toLowerCase(),
        `${name}Response`,
      ]);
      if (twin in schemas) return undefined;
      const schema: Json = {
        type: "object",
        properties: { id: { type: "string" } },
      };
      reorder(
        schemas,
        inserted(
          Object.entries(schemas),
          [twin, schema] as [string, Json],
          random,
        ),
      );
      return [schemaKey(twin)];
    },
  },
  {
    name: "a schema less",
    apply(document, random) {
      const schemas = schemasOf(document);
      if (schemas === undefined) return undefined;
      const text = JSON.stringify(document);
      const free = Object.keys(schemas).filter(
        (name) =>
          !new RegExp(`[/"]${name.replace(/[^\w]/g, "\\$&")}"(?!:)`).test(text),
      );
      if (free.length === 0) return undefined;
      const name = random.pick(free);
      delete schemas[name];
      return [schemaKey(name)];
    },
  },
  {
    name: "schemas in another order",
    apply(document, random) {
      const schemas = schemasOf(document);
      if (schemas === undefined) return undefined;
      reorder(schemas, shuffled(Object.entries(schemas), random));
      return [];
    },
  },
  {
    name: "a new enum value",
    apply(document, random) {
      const found = anEnum(document, random);
      if (found === undefined) return undefined;
      const { name, values } = found;
      values.splice(random.below(values.length + 1), 0, "a-new-value");
      return [schemaKey(name)];
    },
  },
  {
    name: "an enum value less",
    apply(document, random) {
      const found = anEnum(document, random);
      if (found === undefined || found.values.length < 3) return undefined;
      found.values.splice(random.below(found.values.length), 1);
      return [schemaKey(found.name)];
    },
  },
  {
    name: "enum values in another order",
    apply(document, random) {
      const found = anEnum(document, random);
      if (found === undefined) return undefined;
      const { name, values } = found;
      values.splice(0, values.length, ...shuffled(values, random));
      return [schemaKey(name)];
    },
  },
];
