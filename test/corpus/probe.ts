import { basename } from "node:path";
import type { Host } from "../../generator/host.js";
import { asNode, isNode, type Json, type Node } from "../examples/spec.js";
import type { Instance } from "./instances.js";
import {
  referenceFrom,
  type Location,
  type RawDocument,
} from "./raw-document.js";

/** The type of a schema in a package that was made from a document with probes: a component's, or a member of one. */
export interface TypePlace {
  /** The pointer of the component, as the lock has it. */
  readonly component: string;
  readonly member?: string;
}

export interface Probed {
  /** The entry document with the probes in it. */
  readonly text: string;
  /** Where the type of an instance's schema is; nothing when there is no schema. */
  placeOf(instance: Instance): TypePlace | undefined;
}

const perProbe = 200;

/**
 * Gives every schema that has instances a name: a component is one already, and
 * of any other one a copy becomes a member of a component that is added. So
 * the type of a schema can be named wherever it stands, and is made by the same
 * code.
 */
export function addProbes(
  raw: RawDocument,
  instances: readonly Instance[],
): Probed {
  const components = raw.version.startsWith("2")
    ? ["definitions"]
    : ["components", "schemas"];
  const folder = `/${components.join("/")}/`;
  const places = new Map<string, TypePlace>();
  const copies = new Map<string, TypePlace>();
  const probes = new Map<string, Record<string, Json>>();

  for (const { schema } of instances) {
    const id = idOf(schema);
    if (places.has(id)) continue;
    const target = raw.follow(schema);
    const { file, pointer } = target;
    const rest = pointer.slice(folder.length);
    const isComponent =
      file === raw.entry && pointer.startsWith(folder) && !rest.includes("/");
    if (isComponent) places.set(id, { component: pointer });
    else {
      const copy = copyOf(raw, target);
      if (copy !== undefined) places.set(id, probe(copy));
    }
  }
  const entry = asNode(raw.file(raw.entry)) ?? {};
  return {
    text: JSON.stringify(withProbes(entry, components, probes)),
    placeOf: ({ schema }) => places.get(idOf(schema)),
  };

  function probe(copy: Json): TypePlace {
    const text = JSON.stringify(copy);
    const known = copies.get(text);
    if (known !== undefined) return known;
    const name = `CorpusProbe${String(Math.floor(copies.size / perProbe))}`;
    const member = `m${String(copies.size)}`;
    const members = probes.get(name) ?? {};
    members[member] = copy;
    probes.set(name, members);
    const place = { component: folder + name, member };
    copies.set(text, place);
    return place;
  }
}

/** The document's host, but for the entry, which has the probes. */
export function hostWith(host: Host, path: string, text: string): Host {
  return {
    ...host,
    read: (file, root) =>
      file.endsWith(path) || (root === undefined && file === basename(path))
        ? Promise.resolve({ kind: "text", text })
        : host.read(file, root),
  };
}

function withProbes(
  document: NonNullable<Node>,
  [key = "", ...path]: readonly string[],
  probes: ReadonlyMap<string, Record<string, Json>>,
): NonNullable<Node> {
  const inner = asNode(document[key]) ?? {};
  if (path.length > 0) {
    return { ...document, [key]: withProbes(inner, path, probes) };
  }
  const added = [...probes].map(([name, properties]) => {
    const required = Object.keys(properties);
    return [name, { type: "object", required, properties }] as const;
  });
  return { ...document, [key]: { ...inner, ...Object.fromEntries(added) } };
}

/** What is said of a place and not of a value, or of a parameter and not of its schema. */
const dropped = new Set(
  (
    "title description default example examples deprecated readOnly writeOnly externalDocs xml " +
    "name in allowEmptyValue collectionFormat style explode"
  ).split(" "),
);

/** A schema that means in the entry document what it means in its own. */
function copyOf(raw: RawDocument, { file, pointer }: Location) {
  const schema = raw.at({ file, pointer });
  if (!isNode(schema)) return typeof schema === "boolean" ? schema : undefined;
  const kept = Object.entries(schema).filter(
    ([key, value]) =>
      !dropped.has(key) && !(key === "required" && !Array.isArray(value)),
  );
  return moved(Object.fromEntries(kept));

  function moved(value: Json): Json {
    if (Array.isArray(value)) return (value as readonly Json[]).map(moved);
    if (!isNode(value)) return value;
    const entries = Object.entries(value).map(([key, member]) => {
      if (key === "mapping" && isNode(member)) return [key, mapping(member)];
      return key === "$ref" && typeof member === "string"
        ? [key, movedReference(member)]
        : [key, moved(member)];
    });
    return Object.fromEntries(entries) as Json;
  }

  function mapping(table: NonNullable<Node>): Json {
    const entries = Object.entries(table).map(([key, value]) => [
      key,
      typeof value === "string" && /[#/]/.test(value)
        ? movedReference(value)
        : value,
    ]);
    return Object.fromEntries(entries) as Json;
  }

  function movedReference(reference: string): string {
    const target = raw.resolve(reference, file);
    return target === undefined || file === raw.entry
      ? reference
      : referenceFrom(raw.entry, target);
  }
}

function idOf({ file, pointer }: Location): string {
  return `${file}#${pointer}`;
}
