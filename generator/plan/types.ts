import type {
  EnumSchema,
  ObjectSchema,
  Schema,
  SchemaGraph,
  SchemaKey,
  UnionSchema,
} from "../ir/schema.js";
import { follow } from "../ir/walk.js";
import { propertiesIn } from "./direction.js";
import { commentOf, noComment } from "./docs.js";
import {
  intersection,
  NEVER,
  STRING,
  UNDEFINED,
  union,
  UNKNOWN,
} from "./expressions.js";
import { typeName } from "./names.js";
import { singular } from "./nouns.js";
import type { Member, TypeExpr } from "./type-expr.js";
import type { Declarer, Site, Types } from "./typing.js";
import { inputOf, type Usage } from "./usage.js";
import { variantNames } from "./variant-names.js";
import { pascalCase, wordsOf } from "./words.js";

export function createTypes(
  graph: SchemaGraph,
  declarer: Declarer,
  usage: Usage,
): Types {
  const types: Types = { typeOf, bodyOf, membersOf, indexOf };
  return types;

  function typeOf(schema: Schema, site: Site): TypeExpr {
    if (schema.key !== site.owner && graph.named.has(schema.key))
      return symbolFor(schema.key, site);
    const own = schema.key === site.owner;
    const isInput = isInputAt(schema.key, site);
    const chosen = schema.name && `${schema.name}${isInput ? "Input" : ""}`;
    const name = own ? `${site.name}Value` : (chosen ?? site.name);
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
        return { kind: "literal", value: schema.value };
      case "enum":
        return enumType(schema);
      case "array":
        return { kind: "array", items: typeOf(schema.items, itemSite(site)) };
      case "tuple":
        return {
          kind: "tuple",
          elements: [
            ...schema.prefix.map((element, index) => ({
              type: typeOf(element, inner(site, String(index + 1))),
              optional: index >= schema.required,
              rest: false,
            })),
            ...(schema.rest === undefined
              ? []
              : [
                  {
                    type: typeOf(schema.rest, inner(site, "Rest")),
                    optional: false,
                    rest: true,
                  },
                ]),
          ],
        };
      case "object":
        return objectType(schema, site);
      case "union":
        return unionType(schema, site);
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

  function unionType(schema: UnionSchema, site: Site): TypeExpr {
    const names = variantNames(schema.members);
    const { discriminator } = schema;
    return union(
      schema.members.map((member, index) => {
        const suffix = names[index] ?? "";
        const type = typeOf(member, part(member, site, suffix));
        const tags = discriminator?.tags[index];
        if (discriminator === undefined || tags === undefined || tags.own)
          return type;
        // The mapping gives the member its tag, so that a switch narrows.
        const tag = union(
          tags.values.map((value) => ({ kind: "literal", value })),
        );
        const name = discriminator.property;
        return intersection([
          type,
          {
            kind: "object",
            members: [{ name, type: tag, optional: false, docs: noComment }],
          },
        ]);
      }),
    );
  }

  function objectType(schema: ObjectSchema, site: Site): TypeExpr {
    const index = indexOf(schema, site);
    const members = membersOf(schema, site);
    if (members.length === 0) {
      if (schema.additional === false && schema.patterns.length === 0)
        return { kind: "map", keys: STRING, values: NEVER };
      return { kind: "map", keys: STRING, values: index ?? UNKNOWN };
    }
    const object: TypeExpr = { kind: "object", members };
    return index === undefined
      ? object
      : intersection([object, { kind: "map", keys: STRING, values: index }]);
  }

  function membersOf(schema: ObjectSchema, site: Site): readonly Member[] {
    const isSent = site.direction === "request";
    return propertiesIn(schema, site.direction).map((property) => {
      const type = typeOf(
        property.schema,
        inner(site, pascalCase(property.name)),
      );
      const docs = commentOf(property.docs);
      const target =
        property.schema.kind === "reference" && docs.paragraphs.length === 0
          ? follow(property.schema, graph)
          : undefined;
      return {
        name: property.name,
        type: isSent && !property.required ? union([type, UNDEFINED]) : type,
        optional: !property.required,
        docs:
          target?.docs.description === undefined
            ? docs
            : { ...docs, paragraphs: [target.docs.description] },
      };
    });
  }

  function indexOf(schema: ObjectSchema, site: Site): TypeExpr | undefined {
    const { additional, patterns } = schema;
    if (additional === undefined) return undefined;
    if (additional === false && patterns.length === 0) return undefined;
    const others = [
      ...(additional === false
        ? []
        : [typeOf(additional, inner(site, "Value"))]),
      ...patterns.map((pattern, index) =>
        typeOf(pattern.schema, inner(site, `Pattern${String(index + 1)}`)),
      ),
    ];
    // An index signature must allow the declared members too.
    const members = membersOf(schema, site);
    const declared = members.map(({ type }) => type);
    const missing = members.some(({ optional }) => optional) ? [UNDEFINED] : [];
    return union([...others, ...declared, ...missing]);
  }
}

function stringType(prefix: string | undefined, binary: boolean): TypeExpr {
  if (binary) return { kind: "keyword", name: "Blob" };
  return prefix === undefined
    ? STRING
    : { kind: "template", parts: [prefix, STRING] };
}

/** The values in place; an open one keeps completion and takes any other value of its kind. */
function enumType(schema: EnumSchema): TypeExpr {
  const literals = schema.values.map(({ value }): TypeExpr => ({
    kind: "literal",
    value,
  }));
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
