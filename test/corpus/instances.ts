import {
  asNode,
  child,
  isNode,
  type Json,
  type Node,
} from "../examples/spec.js";
import type { Location, RawDocument } from "./raw-document.js";

/** A value that a document prints, and the schema that it is meant for. */
export interface Instance {
  /** Where it stands: `#/components/schemas/Pet/example`, with the file in front where it isn't the entry. */
  readonly at: string;
  readonly schema: Location;
  readonly value: Json;
}

/** Members whose keys are names of somebody's own, and no keywords. */
const maps = new Set(
  (
    "properties patternProperties $defs definitions dependentSchemas schemas responses headers requestBodies " +
    "parameters links callbacks pathItems paths webhooks x-webhooks content encoding mapping additionalOperations"
  ).split(" "),
);
/** Members that hold values, or defaults and examples of something that is no schema. */
const passed = new Set(
  "example examples enum const default servers variables securitySchemes securityDefinitions links info tags".split(
    " ",
  ),
);

/** Every example and default of a document: of schemas, media types, parameters and headers. */
export function* documentedInstances(raw: RawDocument): Generator<Instance> {
  for (const [file, document] of raw.files()) {
    yield* visit(raw, { file, pointer: "" }, document, false);
  }
}

function* visit(
  raw: RawDocument,
  at: Location,
  value: Json,
  isMap: boolean,
): Generator<Instance> {
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly Json[]).entries()) {
      yield* visit(raw, below(at, String(index)), item, false);
    }
  }
  if (!isNode(value)) return;
  if (!isMap) yield* collect(raw, at, value);
  for (const [key, member] of Object.entries(value)) {
    const isOther = passed.has(key) || /^x-(?!webhooks$)/.test(key);
    if (!isMap && isOther) continue;
    yield* visit(raw, below(at, key), member, !isMap && maps.has(key));
  }
}

function* collect(
  raw: RawDocument,
  at: Location,
  node: NonNullable<Node>,
): Generator<Instance> {
  const carries = "schema" in node;
  // With `schema`, the value goes by it: a media type, a parameter, a header, a response of 2.0.
  const schema = carries ? below(at, "schema") : at;
  if (isSerialised(at) || isReference(at, node)) return;
  const found = (place: Location, value: Json): Instance => ({
    at: nameOf(raw, place),
    schema,
    value,
  });
  for (const key of ["example", "default"]) {
    // A media type has no default, and a map of responses has one.
    if (key === "default" && carries) continue;
    const value = node[key];
    if (value !== undefined && (carries || isSchema(node))) {
      yield found(below(at, key), value);
    }
  }
  const { examples } = node;
  const list = below(at, "examples");
  if (Array.isArray(examples) && (carries || isSchema(node))) {
    for (const [index, value] of (examples as readonly Json[]).entries()) {
      yield found(below(list, String(index)), value);
    }
  }
  if (!carries) return;
  for (const [key, written] of Object.entries(asNode(examples) ?? {})) {
    const place = below(list, key);
    if (raw.version.startsWith("2")) {
      if (/json/.test(key)) yield found(place, written);
      continue;
    }
    const example = asNode(raw.at(raw.follow(place)));
    const value = example?.["value"] ?? example?.["dataValue"];
    if (value !== undefined) yield found(place, value);
  }
}

/** In text that is no JSON, an example is how it is written and not what it is. */
function isSerialised({ pointer }: Location): boolean {
  const [, media] = /\/content\/([^/]*)$/.exec(pointer) ?? [];
  return (
    media !== undefined &&
    !/json|x-www-form-urlencoded|multipart|\*/.test(media)
  );
}

/** A parameter that stands elsewhere: what is beside the reference is not read. */
function isReference({ pointer }: Location, node: NonNullable<Node>): boolean {
  return "$ref" in node && /\/parameters\/[^/]*$/.test(pointer);
}

/** A `default` or `example` in something that has none of these belongs to no schema. */
function isSchema(node: NonNullable<Node>): boolean {
  return Object.keys(node).some((key) => keywords.has(key));
}

const keywords = new Set(
  "type $ref properties items prefixItems allOf oneOf anyOf not enum const additionalProperties format pattern required".split(
    " ",
  ),
);

function below({ file, pointer }: Location, key: string): Location {
  return { file, pointer: child(pointer, key) };
}

function nameOf({ entry }: RawDocument, { file, pointer }: Location): string {
  return `${file === entry ? "" : file}#${pointer}`;
}
