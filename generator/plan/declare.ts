import type { Reporter } from "../diagnostics/reporter.js";
import type { Schema, UnionSchema } from "../ir/schema.js";
import { propertiesIn } from "./direction.js";
import { commentOf, meaningsOf, noComment } from "./docs.js";
import type { Declaration, EnumMember } from "./package-plan.js";
import type { Symbols } from "./symbols.js";
import type { DocComment, SymbolId, TypeExpr } from "./type-expr.js";
import type { Declarer, Site, Types } from "./typing.js";
import { inputOf, type Usage } from "./usage.js";
import { variantNames } from "./variant-names.js";

export function createDeclarer(
  symbols: Symbols,
  usage: Usage,
  reporter: Reporter,
): Declarer {
  return { deservesName, declare, declareAs };

  function declare(
    key: string,
    schema: Schema,
    site: Site,
    types: Types,
  ): TypeExpr {
    if (!symbols.has(key)) {
      const { name, namePlace } = schema;
      const chosen = name !== undefined && name === site.name;
      symbols.define(key, site.name, site.file, hasValue(schema), chosen);
      if (chosen && symbols.get(key).export !== name)
        reporter.report("x-name-taken", namePlace, {
          what: "the schema",
          wanted: name,
        });
      declareAs(key, schema, site, types);
    }
    return { kind: "symbol", symbol: key };
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
    const docs = docsOf(symbol, schema);
    const { export: name } = symbols.get(symbol);
    if (
      schema.kind === "object" &&
      propertiesIn(schema, site.direction).length > 0
    ) {
      const index = types.indexOf(schema, site);
      return {
        kind: "interface",
        symbol,
        docs,
        members: types.membersOf(schema, site),
        ...(index === undefined ? {} : { index }),
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
    if (schema.kind === "string" && schema.prefix !== undefined)
      return {
        kind: "template-id",
        symbol,
        docs,
        type: types.bodyOf(schema, site),
        pattern: schema.pattern ?? "",
        guard: symbols.companion(symbol, "guard", `is${name}`, true),
      };
    if (isOpenUnion(schema))
      return openUnion(symbol, schema, name, { site, types });
    return { kind: "alias", symbol, docs, type: types.bodyOf(schema, site) };
  }

  function openUnion(
    symbol: SymbolId,
    schema: OpenUnion,
    name: string,
    { site, types }: { readonly site: Site; readonly types: Types },
  ): Declaration {
    const names = variantNames(schema.members);
    const inner = { ...site };
    delete inner.owner;
    return {
      kind: "open-union",
      symbol,
      docs: docsOf(symbol, schema),
      known: symbols.companion(symbol, "known", `Known${name}`, false),
      unknown: symbols.companion(symbol, "unknown", `Unknown${name}`, false),
      guard: symbols.companion(symbol, "guard", `isKnown${name}`, true),
      members: schema.members.map((member, index) =>
        types.typeOf(member, {
          ...inner,
          name: `${name}${names[index] || "Value"}`,
        }),
      ),
      discriminator: schema.discriminator.property,
      tags: schema.discriminator.tags.flatMap(({ values }) => values),
    };
  }

  /** What the schema says; the type for requests says what it is of. */
  function docsOf(symbol: SymbolId, schema: Schema): DocComment {
    const docs = commentOf(schema.docs);
    const isInput = symbol === inputOf(schema.key) && symbols.has(schema.key);
    if (!isInput) return docs;
    const about = [{ link: schema.key }, " as it is sent."];
    return { ...docs, paragraphs: [...docs.paragraphs, about] };
  }

  function deservesName(schema: Schema, own: boolean): boolean {
    if (schema.kind === "object" && schema.properties.length > 0) return !own;
    if (schema.kind === "string" && schema.prefix !== undefined) return true;
    if (isEnum(schema)) return true;
    if (isOpenUnion(schema)) return true;
    // `X | null` takes the name for its X; a union of several takes it for itself.
    const several =
      schema.kind !== "union" ||
      schema.members.filter(({ kind }) => kind !== "null").length > 1;
    return several && !own && schema.name !== undefined;
  }
}

type OpenUnion = UnionSchema & {
  readonly discriminator: NonNullable<UnionSchema["discriminator"]>;
};

function isOpenUnion(schema: Schema): schema is OpenUnion {
  return (
    schema.kind === "union" && schema.open && schema.discriminator !== undefined
  );
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
