import type { Reporter } from "../diagnostics/reporter.js";
import type { ApiDocument } from "../openapi/document/document.js";
import type { JsonType, SchemaObject } from "../openapi/document/schema.js";
import { buildArray } from "./build-array.js";
import { buildValues, listedTypes } from "./build-enum.js";
import { buildConditions, isCondition } from "./build-conditions.js";
import { buildFamily, inherit } from "./build-family.js";
import { buildObject } from "./build-object.js";
import { buildUnion } from "./build-union.js";
import { buildUntyped, sayableParts } from "./build-untyped.js";
import { isBytes } from "./content.js";
import { docsOf, noDocs } from "./docs.js";
import {
  checkExtensions,
  readBoolean,
  namedBy,
  readInferred,
} from "./extensions.js";
import { buildExclusive } from "./exclusive.js";
import { intersect } from "./intersect.js";
import { withAccess } from "./member-access.js";
import { literalPrefix } from "./pattern-prefix.js";
import { findFacts, type SchemaContext } from "./schema-context.js";
import type { Docs, Schema } from "./schema.js";
import { unionOf } from "./union.js";
import { unsaidKeywords } from "./unsaid.js";

/** What turns schema objects into what they accept: never narrower than the truth, and no wider than it must be. */
export function createSchemaContext(
  document: ApiDocument,
  reporter: Reporter,
): SchemaContext {
  const templateLiterals =
    readBoolean(document.extensions, "x-template-literal", reporter) ?? false;
  const context: SchemaContext = {
    document,
    reporter,
    templateLiterals,
    wholes: [],
    ...findFacts(document),
    build: (source) => buildSchema(source, context),
  };
  return context;
}

function buildSchema(source: SchemaObject, context: SchemaContext): Schema {
  const { reporter } = context;
  checkExtensions(source.extensions, "schema", reporter);
  const family = context.families.get(source.key);
  const parts =
    family === undefined
      ? buildParts(source, context)
      : buildFamily(family, context);
  if (parts.length > 1) context.wholes.push({ place: source.place, parts });
  const conditions =
    family === undefined ? buildConditions(source, context) : [];
  const all = [...parts, ...conditions];
  const together = all.reduce((left, right) => intersect(left, right));
  // A part may have a name; the whole does not take it over.
  const {
    name: _,
    namePlace: __,
    ...whole
  } = all.length > 1
    ? withAccess(together, context.accessIn(source))
    : together;
  checkUnused(source, whole, reporter);
  for (const keyword of unsaidKeywords(source, whole))
    reporter.report("schema-keyword-unsaid", source.place, { keyword });
  const docs = docsOf(source, readInferred(source.extensions, reporter));
  return {
    ...withDocs(whole, source.key, docs),
    key: source.key,
    place: source.place,
    docs,
    ...namedBy(source.extensions, reporter),
  };
}

/** What a value of the schema is held to, all at once, but for conditions. */
function buildParts(
  source: SchemaObject,
  context: SchemaContext,
): readonly Schema[] {
  const own = buildOwn(source, context);
  const alone = isAlone(source);
  return [
    ...(saysObjectTwice(source, own, context)
      ? []
      : [alone ? own : apart(own, source.key)]),
    ...(source.ref === undefined
      ? []
      : [inherit(reference(source, source.ref), source, context)]),
    ...sayableParts(source)
      .filter((part) => !isCondition(part))
      .map((part) => inherit(context.build(part), source, context)),
    ...(source.anyOf === undefined
      ? []
      : [buildUnion(source, source.anyOf, context)]),
    ...(source.oneOf === undefined
      ? []
      : [
          buildExclusive(source, context) ??
            buildUnion(source, source.oneOf, context),
        ]),
  ];
}

/** Nothing stands beside the schema's own keywords. */
function isAlone(source: SchemaObject): boolean {
  const { ref, allOf, anyOf, oneOf, not } = source;
  return (
    (ref ?? allOf ?? anyOf ?? oneOf ?? not ?? source.if) === undefined &&
    source.dependentRequired.size + source.dependentSchemas.size === 0
  );
}

/** One part of several gets a key of its own: under the whole's it would be taken for the whole. */
function apart(own: Schema, whole: string): Schema {
  const key = `${whole}/own`;
  if (own.kind !== "union") return { ...own, key };
  const members = own.members.map((member) =>
    member.key === whole ? { ...member, key } : member,
  );
  return { ...own, key, members };
}

/** `type: object` beside a `$ref` or `allOf` that is an object anyway adds nothing. */
function saysObjectTwice(
  { ref, allOf = [], anyOf = [], oneOf = [] }: SchemaObject,
  own: Schema,
  { document, typesOf }: SchemaContext,
): boolean {
  if (own.kind !== "object" || own.properties.length > 0) return false;
  if (own.additional !== undefined || own.patterns.length > 0) return false;
  if (own.names !== undefined) return false;
  const target = ref === undefined ? [] : [document.schemas.get(ref)?.schema];
  const sure = (member: SchemaObject | undefined): boolean =>
    member !== undefined &&
    [...typesOf(member)].every((type) => type === "object");
  return (
    [...target, ...allOf].some(sure) ||
    [anyOf, oneOf].some((members) => members.length > 0 && members.every(sure))
  );
}

/** In "an enum or null" it is the enum that the text describes. */
function withDocs(whole: Schema, key: string, docs: Docs): Schema {
  if (whole.kind !== "union") return whole;
  const members = whole.members.map((member) =>
    member.key === key && member.docs === noDocs ? { ...member, docs } : member,
  );
  return { ...whole, members };
}

/** Under a key of its own: under the schema's it would be taken for the schema. */
function reference(source: SchemaObject, target: string): Schema {
  const key = `${source.key}/$ref`;
  return { kind: "reference", target, key, place: source.place, docs: noDocs };
}

/** What the schema says itself, without `$ref`, `allOf`, `anyOf` and `oneOf`. */
function buildOwn(source: SchemaObject, context: SchemaContext): Schema {
  const common = { key: source.key, place: source.place, docs: noDocs };
  if (source.boolean === false) return { kind: "never", ...common };
  if (source.enum !== undefined || source.const !== undefined)
    return buildValues(source, context);
  const build = (type: JsonType): Schema => buildType(type, source, context);
  if (source.types === undefined) return buildUntyped(source, build, context);
  const listed = listedTypes(source);
  if (listed.length === 0) return unionOf(source.types.map(build), common);
  const others = source.types.filter((type) => !listed.includes(type));
  return unionOf([buildValues(source, context), ...others.map(build)], common);
}

function buildType(
  type: JsonType,
  source: SchemaObject,
  context: SchemaContext,
): Schema {
  const common = { key: source.key, place: source.place, docs: noDocs };
  const format = source.format === undefined ? {} : { format: source.format };
  switch (type) {
    case "null":
      return { kind: "null", ...common };
    case "boolean":
      return { kind: "boolean", ...common };
    case "integer":
    case "number":
      return {
        kind: "number",
        integer: type === "integer",
        ...(isExact(source) ? { exact: true } : {}),
        ...format,
        ...common,
      };
    case "string":
      return buildString(source, context);
    case "array":
      return buildArray(source, context);
    case "object":
      return buildObject(source, context);
  }
}

/** A limit on one side is meant for both: nobody says that a count is at least 0. */
function isExact(source: SchemaObject): boolean {
  const most = source.maximum ?? source.exclusiveMaximum;
  const least = source.minimum ?? source.exclusiveMinimum ?? 0;
  return (
    most !== undefined && [most, least].every((n) => Number.isSafeInteger(n))
  );
}

function buildString(source: SchemaObject, context: SchemaContext): Schema {
  const wished =
    readBoolean(source.extensions, "x-template-literal", context.reporter) ??
    context.templateLiterals;
  const prefix =
    wished && source.pattern !== undefined
      ? literalPrefix(source.pattern)
      : undefined;
  return {
    kind: "string",
    key: source.key,
    place: source.place,
    docs: noDocs,
    ...(source.format === undefined ? {} : { format: source.format }),
    ...(source.pattern === undefined ? {} : { pattern: source.pattern }),
    ...(prefix === undefined ? {} : { prefix }),
    binary: isBytes(source),
  };
}

/** Extensions that change nothing where they stand are mistakes of the author. */
function checkUnused(
  source: SchemaObject,
  built: Schema,
  reporter: Reporter,
): void {
  const open = source.extensions.get("x-enum-open");
  if (open !== undefined && typeof open.value !== "boolean")
    readBoolean(source.extensions, "x-enum-open", reporter);
  else if (
    open?.value === true &&
    source.enum === undefined &&
    listedTypes(source).length === 0 &&
    ((source.oneOf ?? source.anyOf) === undefined ||
      source.discriminator === undefined)
  )
    reporter.report("x-enum-open-unused", open.place, {
      why: "the schema has neither an `enum` nor a `oneOf` with a `discriminator`",
    });

  const template = source.extensions.get("x-template-literal");
  if (template?.value !== true || hasPrefix(built)) return;
  const isText = built.kind === "string" || built.kind === "union";
  const why = !isText
    ? "the schema is no plain string"
    : source.pattern === undefined
      ? "the schema has no `pattern`"
      : `\`${source.pattern}\` does not begin with \`^\` and literal text`;
  reporter.report("x-template-literal-unused", template.place, { why });
}

function hasPrefix(schema: Schema): boolean {
  if (schema.kind === "string") return schema.prefix !== undefined;
  return schema.kind === "union" && schema.members.some(hasPrefix);
}
