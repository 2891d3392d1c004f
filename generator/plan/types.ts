import type {
  EnumSchema,
  ListSchema,
  ObjectSchema,
  Schema,
  SchemaGraph,
  SchemaKey,
  TupleSchema,
  UnionSchema,
} from "../ir/schema.js";
import { follow } from "../ir/walk.js";
import { propertiesIn } from "./direction.js";
import type { Conversions } from "./conversion/conversions.js";
import { KINDS } from "./conversion/kinds.js";
import {
  intersection,
  NEVER,
  STRING,
  UNDEFINED,
  union,
  UNKNOWN,
} from "./expressions.js";
import { indexSignatures } from "./index-signatures.js";
import { orInherited } from "./inherited.js";
import { listType } from "./list-type.js";
import { labelled } from "./labelled-elements.js";
import { laidTag } from "./laid-tag.js";
import { literalType } from "./literal-type.js";
import { typeName } from "./names.js";
import { singular } from "./nouns.js";
import { suggestedName } from "./shared-enums.js";
import type {
  IndexSignature,
  Member,
  SymbolId,
  TypeExpr,
} from "./type-expr.js";
import type { Declarer, Site, Types } from "./typing.js";
import { inputOf, outputOf, type Usage } from "./usage.js";
import { variantNames } from "./variant-names.js";
import { pascalCase, wordsOf } from "./words.js";

export function createTypes(
  graph: SchemaGraph,
  declarer: Declarer,
  usage: Usage,
  conversions: Conversions,
): Types {
  const { commentOf } = conversions;
  const types: Types = {
    typeOf,
    bodyOf,
    membersOf,
    unionMembers,
    indexesOf,
    commentOf,
  };
  return types;

  function typeOf(schema: Schema, site: Site): TypeExpr {
    if (schema.key !== site.owner && graph.named.has(schema.key))
      return symbolFor(schema.key, site);
    const own = schema.key === site.owner;
    const isInput = isInputAt(schema.key, site);
    const chosen = schema.name && `${schema.name}${isInput ? "Input" : ""}`;
    const name = own
      ? `${site.name}Value`
      : (chosen ?? suggestedName(schema) ?? site.name);
    const named = { ...site, name };
    const key = own ? `${schema.key} value` : schema.key;
    return declarer.deservesName(schema, own)
      ? declarer.declare(isInput ? inputOf(key) : key, schema, named, types)
      : bodyOf(schema, own ? site : named);
  }

  /** Whether the type of a schema is here the one that only requests have. */
  function isInputAt(key: SchemaKey, { direction }: Site): boolean {
    return direction === "request" && usage.isSplit(key);
  }

  function symbolFor(key: SchemaKey, site: Site): TypeExpr {
    const symbol = isInputAt(key, site) ? inputOf(key) : key;
    return { kind: "symbol", symbol };
  }

  function bodyOf(schema: Schema, site: Site): TypeExpr {
    const kind = conversions.kindOf(schema);
    if (kind !== undefined) return KINDS[kind].type;
    switch (schema.kind) {
      case "unknown":
      case "never":
      case "null":
      case "boolean":
        return { kind: "keyword", name: schema.kind };
      case "number":
        return { kind: "keyword", name: "number" };
      case "string":
        return stringType(schema.prefix, schema.binary);
      case "literal":
        return literalType(schema.value);
      case "enum":
        return enumType(schema);
      case "array": {
        const items = typeOf(schema.items, itemSite(site));
        const list = listType(schema, items, site.direction);
        return orArrayLike(schema, labelled(list, isAlias));
      }
      case "tuple":
        return orArrayLike(schema, tupleType(schema, site));
      case "object":
        return objectType(schema, site);
      case "union":
        return union(unionMembers(schema, site));
      case "intersection":
        return intersection(
          schema.members.map((member, index) =>
            typeOf(member, part(member, site, `Part${String(index + 1)}`)),
          ),
        );
      case "reference":
        return symbolFor(schema.target, site);
    }
  }

  function tupleType(schema: TupleSchema, site: Site): TypeExpr {
    const rest =
      schema.rest === undefined
        ? []
        : [{ type: typeOf(schema.rest, inner(site, "Rest")), rest: true }];
    const elements = [
      ...schema.prefix.map((element, index) => ({
        type: typeOf(element, inner(site, String(index + 1))),
        optional: index >= schema.required,
        rest: false,
      })),
      ...rest.map((element) => ({ ...element, optional: false })),
    ];
    return labelled({ kind: "tuple", elements }, isAlias);
  }

  /** Whether a named type is no interface; what is inline leads to names only by names. */
  function isAlias(symbol: SymbolId): boolean {
    const key = [symbol, outputOf(symbol)].find((each) =>
      graph.named.has(each),
    );
    const schema = graph.named.get(key ?? "")?.schema;
    return (
      schema !== undefined &&
      (schema.kind !== "object" || schema.properties.length === 0)
    );
  }

  function unionMembers(schema: UnionSchema, site: Site): readonly TypeExpr[] {
    const names = variantNames(schema.members);
    return schema.members.map((member, index) => {
      const type = typeOf(member, part(member, site, names[index] ?? ""));
      const tag = laidTag(schema, index, site.direction);
      if (tag === undefined) return type;
      return intersection([type, { kind: "object", members: [tag] }]);
    });
  }

  function objectType(schema: ObjectSchema, site: Site): TypeExpr {
    const members = membersOf(schema, site);
    if (members.length > 0)
      return intersection([
        { kind: "object", members },
        ...indexesOf(schema, site).map(mapType),
      ]);
    if (schema.names !== undefined)
      return mappedType(schema, schema.names, site);
    if (schema.additional === false && schema.patterns.length === 0)
      return mapType({ keys: STRING, values: NEVER });
    const indexes = indexesOf(schema, site);
    // Of an object that declares nothing any member can be asked for.
    const isAnyMember = schema.additional === undefined;
    return intersection([
      ...(isAnyMember ? [mapType({ keys: STRING, values: UNKNOWN })] : []),
      ...indexes.map(mapType),
    ]);
  }

  function mappedType(
    { additional }: ObjectSchema,
    names: Schema,
    site: Site,
  ): TypeExpr {
    const values = additional
      ? typeOf(additional, inner(site, "Value"))
      : additional === false
        ? NEVER
        : UNKNOWN;
    const isSent = site.direction === "request";
    return {
      kind: "mapped",
      keys: typeOf(names, inner(site, "Key")),
      values: isSent ? union([values, UNDEFINED]) : values,
    };
  }

  function membersOf(schema: ObjectSchema, site: Site): readonly Member[] {
    const isSent = site.direction === "request";
    return propertiesIn(schema, site.direction).map((property) => {
      const type = typeOf(
        property.schema,
        inner(site, pascalCase(property.name)),
      );
      const docs = commentOf(property.docs, property.schema);
      const target =
        property.schema.kind === "reference" && docs.paragraphs.length === 0
          ? follow(property.schema, graph)
          : undefined;
      return {
        name: property.name,
        type: property.required
          ? type
          : optionalType(property.name, type, isSent),
        optional: !property.required,
        docs:
          target?.docs.description === undefined
            ? docs
            : { ...docs, paragraphs: [target.docs.description] },
      };
    });
  }

  function indexesOf(
    schema: ObjectSchema,
    site: Site,
  ): readonly IndexSignature[] {
    return indexSignatures(schema, membersOf(schema, site), (member, suffix) =>
      typeOf(member, inner(site, suffix)),
    );
  }
}

function optionalType(name: string, type: TypeExpr, isSent: boolean): TypeExpr {
  const own = orInherited(name, type);
  return isSent ? union([own, UNDEFINED]) : own;
}

function mapType(index: IndexSignature): TypeExpr {
  return { kind: "map", ...index };
}

/** Where only `items` says that there is an array, an object that looks like one is no less right. */
function orArrayLike({ implied }: ListSchema, type: TypeExpr): TypeExpr {
  return implied === true
    ? union([type, { kind: "keyword", name: "array-like" }])
    : type;
}

function stringType(prefix: string | undefined, binary: boolean): TypeExpr {
  if (binary) return { kind: "keyword", name: "Blob" };
  return prefix === undefined
    ? STRING
    : { kind: "template", parts: [prefix, STRING] };
}

/** The values in place; an open one keeps completion and takes any other value of its kind. */
function enumType(schema: EnumSchema): TypeExpr {
  const literals = schema.values.map(({ value }) => literalType(value));
  if (!schema.open) return union(literals);
  const numbers = schema.values.every(({ value }) => typeof value === "number");
  const strings = schema.values.every(({ value }) => typeof value === "string");
  if (!numbers && !strings) return UNKNOWN;
  return union([
    ...literals,
    { kind: "keyword", name: numbers ? "open-number" : "open-string" },
  ]);
}

/** A part that is the schema itself keeps its owner; another one may not take the owner's name. */
function part(member: Schema, site: Site, suffix: string): Site {
  if (member.key === site.owner) return site;
  const taken = site.owner !== undefined && suffix === "";
  return inner(site, taken ? "Value" : suffix);
}

function inner(site: Site, suffix: string): Site {
  const { owner: _, ...rest } = site;
  return { ...rest, name: typeName(site.name + suffix) };
}

/** Items take the singular of their list's name, or `Item`. */
function itemSite(site: Site): Site {
  const words = wordsOf(site.name);
  const last = words.at(-1) ?? "";
  const one = singular(last);
  const { owner: _, ...rest } = site;
  return {
    ...rest,
    name:
      one === last || words.length < 2
        ? `${site.name}Item`
        : words.slice(0, -1).join("") + one,
  };
}
