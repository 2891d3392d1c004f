import type { Reporter } from "../diagnostics/reporter.js";
import type { Schema } from "../ir/schema.js";
import { propertiesIn } from "./direction.js";
import { meaningsOf, noComment } from "./docs.js";
import { guardPattern } from "./guard-pattern.js";
import {
  isOpenUnion,
  isOther,
  isTagged,
  tagType,
  type OpenUnion,
} from "./laid-tag.js";
import type { Declaration, EnumMember } from "./package-plan.js";
import type { SharedEnums } from "./shared-enums.js";
import type { Symbols } from "./symbols.js";
import type { DocComment, SymbolId, TypeExpr } from "./type-expr.js";
import type { Declarer, Site, Types } from "./typing.js";
import { inputOf, type Usage } from "./usage.js";

export function createDeclarer(
  symbols: Symbols,
  usage: Usage,
  shared: SharedEnums,
  reporter: Reporter,
): Declarer {
  return { deservesName, declare, declareAs };

  function declare(
    key: string,
    schema: Schema,
    site: Site,
    types: Types,
  ): TypeExpr {
    const symbol = shared.get(key) ?? key;
    if (!symbols.has(symbol)) {
      const { name, namePlace } = schema;
      const chosen = name !== undefined && name === site.name;
      symbols.define(symbol, site.name, site.file, hasValue(schema), chosen);
      if (chosen && symbols.get(symbol).export !== name)
        reporter.report("x-name-taken", namePlace, {
          what: "the schema",
          wanted: name,
        });
      declareAs(symbol, schema, site, types);
    }
    if (symbol !== key) symbols.standIn(key, symbol);
    return { kind: "symbol", symbol };
  }

  function declareAs(
    symbol: SymbolId,
    schema: Schema,
    at: Site,
    types: Types,
  ): void {
    // Parts take the name that was given, which may not be the one that was wished for.
    const { export: name } = symbols.get(symbol);
    const direction = usage.direction(schema.key, at.direction);
    const site: Site = { ...at, name, direction, owner: schema.key };
    const place = site.declarations.length;
    const declaration = declarationOf(symbol, schema, site, types);
    // In front of what it brought along: a reader meets the whole before the parts.
    site.declarations.splice(place, 0, declaration);
  }

  function declarationOf(
    symbol: SymbolId,
    schema: Schema,
    site: Site,
    types: Types,
  ): Declaration {
    const docs = docsOf(symbol, schema, types);
    const { export: name } = symbols.get(symbol);
    if (
      schema.kind === "object" &&
      propertiesIn(schema, site.direction).length > 0
    ) {
      const indexes = types.indexesOf(schema, site);
      return {
        kind: "interface",
        symbol,
        docs,
        members: types.membersOf(schema, site),
        ...(indexes.length === 0 ? {} : { indexes }),
      };
    }
    if (isEnum(schema))
      return {
        kind: "enum",
        symbol,
        docs,
        members: enumMembers(schema),
        ...(schema.values.length > MANY_VALUES ? { derived: true } : {}),
        open: schema.open,
        ...(schema.open
          ? {
              guard: symbols.companion(symbol, "guard", `isKnown${name}`, true),
            }
          : {}),
      };
    if (schema.kind === "string" && schema.prefix !== undefined) {
      const type = types.bodyOf(schema, site);
      const guard = symbols.companion(symbol, "guard", `is${name}`, true);
      const form = guardPattern(schema.pattern, schema.prefix);
      if (!form.isWhole)
        reporter.report("pattern-slow", schema.place, {
          guard: symbols.get(guard).export,
          begin: schema.prefix,
        });
      return { kind: "template-id", symbol, docs, type, ...form, guard };
    }
    if (
      schema.kind === "union" &&
      isOpenUnion(schema) &&
      isTagged(schema.discriminator, site.direction)
    )
      return openUnion(symbol, schema, { site, types });
    return { kind: "alias", symbol, docs, type: types.bodyOf(schema, site) };
  }

  function openUnion(
    symbol: SymbolId,
    schema: OpenUnion,
    { site, types }: { readonly site: Site; readonly types: Types },
  ): Declaration {
    const { discriminator } = schema;
    const { export: name } = symbols.get(symbol);
    const companion = (role: string, wanted: string, value = false): SymbolId =>
      symbols.companion(symbol, role, wanted, value);
    const known = companion("known", `Known${name}`);
    const members = types.unionMembers(schema, site);
    const other = discriminator.tags.findIndex(isOther);
    const fallback = members[other];
    return {
      kind: "open-union",
      symbol,
      docs: docsOf(symbol, schema, types),
      known,
      unknown:
        fallback === undefined
          ? {
              kind: "interface",
              symbol: companion("unknown", `Unknown${name}`),
              tag: tagType(discriminator),
            }
          : { kind: "type", type: fallback },
      guard: companion("guard", `isKnown${name}`, true),
      members: members.filter((_, index) => index !== other),
      discriminator: discriminator.property,
      tags: discriminator.tags.flatMap(({ values }) => values),
    };
  }

  /** What the schema says; the type for requests says what it is of. */
  function docsOf(symbol: SymbolId, schema: Schema, types: Types): DocComment {
    const docs = types.commentOf(schema.docs, schema);
    const isInput = symbol === inputOf(schema.key) && symbols.has(schema.key);
    const { key, baseOf } = schema;
    const about = [
      ...(baseOf === undefined
        ? []
        : [["What every ", { link: baseOf }, " has."]]),
      ...(isInput ? [[{ link: key }, " as it is sent."]] : []),
    ];
    if (about.length === 0) return docs;
    return { ...docs, paragraphs: [...docs.paragraphs, ...about] };
  }

  function deservesName(schema: Schema, own: boolean): boolean {
    if (schema.kind === "object" && schema.properties.length > 0) return !own;
    if (schema.kind === "string" && schema.prefix !== undefined) return true;
    if (isEnum(schema)) return true;
    if (schema.kind === "union" && isOpenUnion(schema)) return true;
    // `X | null` takes the name for its X; a union of several takes it for itself.
    const several =
      schema.kind !== "union" ||
      schema.members.filter(({ kind }) => kind !== "null").length > 1;
    return several && !own && schema.name !== undefined;
  }
}

/** An enum that gets a const object: texts only, or numbers only; true and false are a boolean. */
function isEnum(schema: Schema): schema is Extract<Schema, { kind: "enum" }> {
  if (schema.kind !== "enum") return false;
  const kinds = new Set(schema.values.map(({ value }) => typeof value));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === "string" || kind === "number");
}

/** From so many values on nobody reads them in a type. */
const MANY_VALUES = 500;

/** The values are the keys, or the names that the document gives them: nothing that is added later can re-point one. */
function enumMembers(
  schema: Extract<Schema, { kind: "enum" }>,
): readonly EnumMember[] {
  const meanings = meaningsOf(schema.docs);
  return schema.values.map(({ value, name, description }) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const meaning = meanings.get(text);
    const said = description ?? (meaning && capitalised(meaning));
    return {
      key: name ?? text,
      value,
      docs: said === undefined ? noComment : { paragraphs: [said], tags: [] },
    };
  });
}

function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Whether the declaration exists at run time. */
export function hasValue(schema: Schema): boolean {
  return isEnum(schema);
}
