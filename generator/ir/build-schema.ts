import type { Reporter } from "../diagnostics/reporter.js";
import type { ApiDocument } from "../openapi/document/document.js";
import type { JsonType, SchemaObject } from "../openapi/document/schema.js";
import { buildArray } from "./build-array.js";
import { buildValues } from "./build-enum.js";
import { buildConditions } from "./build-conditions.js";
import { buildObject } from "./build-object.js";
import { buildUnion } from "./build-union.js";
import { docsOf, noDocs } from "./docs.js";
import {
  checkExtensions,
  readBoolean,
  namedBy,
  readInferred,
} from "./extensions.js";
import { intersect } from "./intersect.js";
import { literalPrefix } from "./pattern-prefix.js";
import type { SchemaContext } from "./schema-context.js";
import type { Docs, Schema } from "./schema.js";
import { unionOf } from "./union.js";

/** Keywords that TypeScript can't say, or not yet; each costs precision, never truth. */
const UNSAID = [
  "contains",
  "unevaluatedProperties",
  "unevaluatedItems",
] as const satisfies readonly (keyof SchemaObject)[];

/** Keywords that, without `type`, mean an object, and those that mean an array. */
const OBJECT_LIKE = (s: SchemaObject): boolean =>
  s.properties.size > 0 ||
  s.required.length > 0 ||
  s.additionalProperties !== undefined ||
  s.patternProperties.size > 0;
const ARRAY_LIKE = (s: SchemaObject): boolean =>
  s.items !== undefined || s.prefixItems !== undefined;

/** A builder that turns schema objects into what they accept: never narrower than the truth, and no wider than it must be. */
export function createSchemaBuilder(
  document: ApiDocument,
  reporter: Reporter,
): (source: SchemaObject) => Schema {
  const templateLiterals =
    readBoolean(document.extensions, "x-template-literal", reporter) ?? false;
  const context: SchemaContext = {
    document,
    reporter,
    templateLiterals,
    build: (source) => buildSchema(source, context),
  };
  return context.build;
}

function buildSchema(source: SchemaObject, context: SchemaContext): Schema {
  const { reporter } = context;
  checkExtensions(source.extensions, "schema", reporter);
  for (const keyword of UNSAID)
    if (source[keyword] !== undefined)
      reporter.report("schema-keyword-unsaid", source.place, { keyword });
  // A plain constraint on names is said in words; a whole schema of names is not.
  if (source.propertyNames !== undefined && !isPlainText(source.propertyNames))
    reporter.report("schema-keyword-unsaid", source.place, {
      keyword: "propertyNames",
    });

  const own = buildOwn(source, context);
  const alone = isAlone(source);
  const parts = [
    ...(saysObjectTwice(source, own, context)
      ? []
      : [alone ? own : apart(own, source.key)]),
    ...(source.ref === undefined ? [] : [reference(source, source.ref)]),
    ...(source.allOf ?? []).map((member) => context.build(member)),
    ...(source.anyOf === undefined
      ? []
      : [buildUnion(source, source.anyOf, context)]),
    ...(source.oneOf === undefined
      ? []
      : [buildUnion(source, source.oneOf, context)]),
    ...buildConditions(source, context),
  ];
  // A part may have a name; the whole does not take it over.
  const {
    name: _,
    namePlace: __,
    ...whole
  } = parts.reduce((left, right) => intersect(left, right));
  checkUnused(source, whole, reporter);
  const docs = docsOf(source, readInferred(source.extensions, reporter));
  return {
    ...withDocs(whole, source.key, docs),
    key: source.key,
    place: source.place,
    docs,
    ...namedBy(source.extensions, reporter),
  };
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
  { document }: SchemaContext,
): boolean {
  if (own.kind !== "object" || own.properties.length > 0) return false;
  if (own.additional !== undefined || own.patterns.length > 0) return false;
  const target = ref === undefined ? [] : [document.schemas.get(ref)?.schema];
  const sure = (member: SchemaObject | undefined): boolean =>
    member !== undefined && isSurelyObject(member, document);
  return (
    [...target, ...allOf].some(sure) ||
    [anyOf, oneOf].some((members) => members.length > 0 && members.every(sure))
  );
}

function isSurelyObject(
  source: SchemaObject,
  document: ApiDocument,
  seen: ReadonlySet<SchemaObject> = new Set(),
): boolean {
  if (seen.has(source)) return false;
  const types = source.types ?? impliedTypes(source);
  if (types !== undefined) return types.every((type) => type === "object");
  const met = new Set([...seen, source]);
  const isObject = (member: SchemaObject | undefined): boolean =>
    member !== undefined && isSurelyObject(member, document, met);
  const { ref, allOf = [], oneOf = [] } = source;
  const target = ref === undefined ? [] : [document.schemas.get(ref)?.schema];
  return (
    [...target, ...allOf].some(isObject) ||
    (oneOf.length > 0 && oneOf.every(isObject))
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

function isPlainText(names: SchemaObject): boolean {
  return (
    names.boolean === undefined &&
    names.ref === undefined &&
    names.enum === undefined &&
    names.const === undefined &&
    names.not === undefined &&
    names.allOf === undefined &&
    names.anyOf === undefined &&
    names.oneOf === undefined
  );
}

function reference(source: SchemaObject, target: string): Schema {
  const { key, place } = source;
  return { kind: "reference", target, key, place, docs: noDocs };
}

/** What the schema says itself, without `$ref`, `allOf`, `anyOf` and `oneOf`. */
function buildOwn(source: SchemaObject, context: SchemaContext): Schema {
  const common = { key: source.key, place: source.place, docs: noDocs };
  if (source.boolean === false) return { kind: "never", ...common };
  if (source.enum !== undefined || source.const !== undefined)
    return buildValues(source, context);
  const types = source.types ?? impliedTypes(source);
  if (types === undefined) return { kind: "unknown", ...common };
  return unionOf(
    types.map((type) => buildType(type, source, context)),
    common,
  );
}

function impliedTypes(source: SchemaObject): readonly JsonType[] | undefined {
  if (OBJECT_LIKE(source)) return ["object"];
  return ARRAY_LIKE(source) ? ["array"] : undefined;
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
    binary:
      source.format === "binary" ||
      (source.contentMediaType !== undefined &&
        source.contentEncoding === undefined),
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
