import type { Node } from "../../source/node.js";
import type { SchemaObject } from "../document/schema.js";
import { one } from "../structure/shape.js";
import { shapeTitle } from "../structure/shape-at.js";
import { valueTitle } from "../structure/value-title.js";
import { ignoredSiblings } from "../upgrade/reference-siblings.js";
import { isNullablePart } from "../upgrade/nullable.js";
import {
  isUntypedList,
  removedKeywords,
  upgradeSchema,
} from "../upgrade/upgrade-schema.js";
import type { Context } from "./context.js";
import { readDiscriminator } from "./discriminator.js";
import { readExternalDocs } from "./external-docs.js";
import { followDynamic } from "./dynamic-ref.js";
import { follow } from "./follow.js";
import {
  countOf,
  dataOf,
  extensionsOf,
  flagOf,
  itemsOf,
  numberOf,
  textOf,
  textsOf,
} from "./members.js";
import { mapEntries } from "./schema-map.js";
import { reportRequiredSlips } from "./required-names.js";
import {
  readConst,
  readEnum,
  readPattern,
  readTypes,
} from "./schema-values.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The members of a schema that are read from a keyword. */
type Member = Exclude<
  keyof SchemaObject,
  "key" | "place" | "boolean" | "ref" | "extensions"
>;

type Readers = {
  readonly [M in Member]: (
    context: Context,
    node: Node,
    keyword: string,
  ) => SchemaObject[M] | undefined;
};

const text = (_: Context, node: Node, key: string) => textOf(node, key);
const flag = (_: Context, node: Node, key: string) => flagOf(node, key);
const count = (_: Context, node: Node, key: string) => countOf(node, key);
const number = (_: Context, node: Node, key: string) => numberOf(node, key);

/** How each member is read from the keyword of its name. */
const readers: Readers = {
  types: (context, node) => readTypes(context, node),
  enum: (context, node) => readEnum(context, node, readTypes(context, node)),
  const: (context, node) => readConst(context, node),
  format: text,
  pattern: (context, node) => readPattern(context, node),
  contentEncoding: text,
  contentMediaType: text,
  minLength: count,
  maxLength: count,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: number,
  properties: readMap,
  required: (_, node, key) => textsOf(node, key),
  additionalProperties: readMember,
  patternProperties: readMap,
  propertyNames: readMember,
  minProperties: count,
  maxProperties: count,
  dependentRequired: readDependentRequired,
  dependentSchemas: readMap,
  unevaluatedProperties: readMember,
  items: readMember,
  prefixItems: readList,
  contains: readMember,
  minContains: count,
  maxContains: count,
  minItems: count,
  maxItems: count,
  uniqueItems: flag,
  unevaluatedItems: readMember,
  allOf: readList,
  anyOf: readList,
  oneOf: readList,
  not: readMember,
  if: readMember,
  then: readMember,
  else: readMember,
  discriminator: (context, node, key) => {
    const member = node.get(key);
    return member === undefined
      ? undefined
      : readDiscriminator(context, member);
  },
  title: text,
  description: text,
  default: (_, node, key) => dataOf(node, key),
  examples: (_, node, key) => itemsOf(node, key).map(({ value }) => value),
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  externalDocs: (context, node) => readExternalDocs(context, node),
};

/** OAS 3.2.0, 4.24. What can't be read was reported, and allows any value. */
export function readSchema(context: Context, written: Node): SchemaObject {
  const key = context.keyOf(written);
  const known = context.read.get(key);
  if (known !== undefined) return known;
  const schema = readFresh(context, written);
  context.read.set(key, schema);
  return schema;
}

function readFresh(context: Context, written: Node): SchemaObject {
  const { value } = written;
  const schema: Writable<SchemaObject> = emptySchema(context, written);
  if (typeof value === "boolean") {
    schema.boolean = value;
    return schema;
  }
  if (written.object === undefined) {
    context.reporter.report("wrong-type", written.place, {
      name: written.name,
      expected: shapeTitle(one("schema")),
      found: valueTitle(value),
    });
    return schema;
  }
  reportLosses(context, written);
  const node = upgradeSchema(
    written,
    context.version,
    written.document === context.sources.entry
      ? context.heirs.get(written.pointer)
      : undefined,
  );
  context.check(node, "schema");
  reportRequiredSlips(context, node);
  const direct = follow(context, node, "schema");
  const dynamic = followDynamic(context, node);
  const target = direct ?? dynamic;
  if (target !== undefined) schema.ref = context.name(target);
  for (const keyword of Object.keys(node.object ?? {})) {
    const member = keyword === "type" ? "types" : keyword;
    if (isMember(member)) readInto(schema, member, context, node, keyword);
  }
  schema.extensions = extensionsOf(node);
  return schema;
}

function isMember(keyword: string): keyword is Member {
  return Object.hasOwn(readers, keyword);
}

function readInto<M extends Member>(
  schema: Writable<SchemaObject>,
  member: M,
  context: Context,
  node: Node,
  keyword: string,
): void {
  const value = readers[member](context, node, keyword);
  // `value` is of the member's own type; only the undefined of optional members is in the way.
  if (value !== undefined) schema[member] = value;
}

const noEntries = new Map<never, never>();

/** The schema that allows any value: for what is missing, and for what could not be read. */
export function emptySchema(context: Context, node: Node): SchemaObject {
  return {
    key: context.keyOf(node),
    place: node.place,
    properties: noEntries,
    required: [],
    patternProperties: noEntries,
    dependentRequired: noEntries,
    dependentSchemas: noEntries,
    examples: [],
    deprecated: false,
    readOnly: false,
    writeOnly: false,
    extensions: noEntries,
  };
}

function readMember(
  context: Context,
  node: Node,
  name: string,
): SchemaObject | undefined {
  const member = node.get(name);
  if (member === undefined) return undefined;
  // What is neither object nor boolean was told by the check of the object around it.
  const readable =
    member.object !== undefined || typeof member.value === "boolean";
  return readable ? readSchema(context, member) : emptySchema(context, member);
}

function readList(
  context: Context,
  node: Node,
  name: string,
): readonly SchemaObject[] | undefined {
  const member = node.get(name);
  if (!Array.isArray(member?.value)) return undefined;
  if (member.value.length === 0) {
    context.reporter.report("list-empty", member.place, { name });
    return undefined;
  }
  return member.items().map((item) => readSchema(context, item));
}

function readMap(
  context: Context,
  node: Node,
  name: string,
): ReadonlyMap<string, SchemaObject> {
  return new Map(
    mapEntries(context, node.get(name)).map(([key, member]) => [
      key,
      readSchema(context, member),
    ]),
  );
}

/** JSON Schema 2020-12 validation 6.5.4. */
function readDependentRequired(
  _: Context,
  node: Node,
  name: string,
): ReadonlyMap<string, readonly string[]> {
  const member = node.get(name);
  return new Map(
    (member?.entries() ?? []).map(([key]) => [
      key,
      member === undefined ? [] : (textsOf(member, key) ?? []),
    ]),
  );
}

/** What the version of the document reads in another way than its author meant. */
function reportLosses(context: Context, node: Node): void {
  const { reporter, version } = context;
  const { object = {} } = node;
  if (isUntypedList(object)) {
    reporter.report("items-list-untyped", node.placeOf("items", "key"), {});
  }
  if (version === "2.0" || version === "3.0") {
    for (const key of ignoredSiblings(object)) {
      reporter.report("ref-sibling-ignored", node.placeOf(key, "key"), { key });
    }
    if (object["type"] === "array" && !Object.hasOwn(object, "items")) {
      reporter.report("items-missing", node.place, {});
    }
  } else {
    for (const key of removedKeywords(object)) {
      reporter.report("keyword-removed", node.placeOf(key, "key"), { key });
    }
    // The rule takes these away before the parts are read.
    for (const part of node.get("allOf")?.items() ?? []) {
      if (!isNullablePart(part.value)) continue;
      for (const key of removedKeywords(part.value)) {
        reporter.report("keyword-removed", part.placeOf(key, "key"), { key });
      }
    }
  }
}
