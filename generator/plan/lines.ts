import { isObject, type Json } from "../source/json.js";
import type { OperationConversion } from "./conversion/conversion-expr.js";
import type {
  AliasDeclaration,
  Declaration,
  EnumDeclaration,
  OperationPlan,
} from "./package-plan.js";
import type { Symbols } from "./symbols.js";
import type { DocComment, Member, TypeExpr } from "./type-expr.js";

/** Columns that a line has. */
const WIDTH = 80;

/** About how many lines things will take when they are printed, so that files can be cut before. */
export interface Lines {
  declaration(declaration: Declaration): number;
  /** An operation without what is inline in it. */
  operation(operation: OperationPlan): number;
  /** The method of a class over an operation. */
  method(operation: OperationPlan): number;
}

export function createLines(symbols: Symbols): Lines {
  return {
    declaration,
    operation,
    method: (operation) =>
      docLines(operation.docs, 2) + 14 + detailLines(operation),
  };

  function declaration(declared: Declaration): number {
    const docs = docLines(declared.docs, 0);
    switch (declared.kind) {
      case "interface":
        return (
          docs + 3 + members(declared.members) + (declared.indexes?.length ?? 0)
        );
      case "alias":
        return docs + alias(declared);
      case "enum":
        return 2 * docs + enumLines(declared);
      case "open-union":
        return docs + 24 + declared.members.length + declared.tags.length;
      case "template-id":
        return docs + 12;
    }
  }

  function alias({ type }: AliasDeclaration): number {
    return 2 + typeLines(type, WIDTH - 20);
  }

  function operation(planned: OperationPlan): number {
    const { params, errors, response, docs, request } = planned;
    return (
      docLines(docs, 0) +
      docLines(params.docs, 0) +
      members(params.members) +
      (params.variants === undefined ? 0 : typeLines(params.variants, WIDTH)) +
      members(errors.members) +
      (response === undefined ? 0 : declaration(response)) +
      jsonLines(request.data) +
      jsonLines(planned.page?.data ?? {}) +
      conversionLines(planned.conversion) +
      detailLines(planned) +
      24
    );
  }

  function members(all: readonly Member[]): number {
    let lines = 0;
    for (const { name, type, docs } of all)
      lines += docLines(docs, 2) + typeLines(type, WIDTH - 6 - name.length);
    return lines;
  }

  /** The lines of a type behind a text that leaves so many columns. */
  function typeLines(type: TypeExpr, room: number): number {
    if (type.kind === "object")
      return width(type) <= room &&
        !type.members.some(({ docs }) => isDoc(docs))
        ? 1
        : 2 + members(type.members);
    const inner = partsOf(type);
    if (inner.length === 0 || width(type) <= room) return 1;
    const lines = inner.reduce(
      (sum, part) => sum + typeLines(part, WIDTH - 8),
      0,
    );
    return type.kind === "union" ? 1 + lines : Math.max(2, lines);
  }

  /** The columns of a type on one line. */
  function width(type: TypeExpr): number {
    switch (type.kind) {
      case "keyword":
        return type.name.length;
      case "literal":
        return JSON.stringify(type.value).length;
      case "symbol":
        return symbols.get(type.symbol).export.length;
      case "object":
        return type.members.reduce(
          (sum, member) => sum + member.name.length + 4 + width(member.type),
          4,
        );
      default:
        return partsOf(type).reduce((sum, part) => sum + width(part) + 3, 4);
    }
  }
}

/** What a return type takes more that tells of statuses or headers. */
function detailLines({ bodies, headers }: OperationPlan): number {
  return bodies === undefined && headers === undefined ? 0 : 5;
}

function partsOf(type: TypeExpr): readonly TypeExpr[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return type.elements.map((element) => element.type);
    case "map":
    case "mapped":
      return [type.keys, type.values];
    case "union":
    case "intersection":
      return type.members;
    case "runtime":
      return type.args;
    case "object":
      return type.members.map((member) => member.type);
    default:
      return [];
  }
}

function enumLines({ members, open, derived }: EnumDeclaration): number {
  const texts = members.map(({ value }) => JSON.stringify(value).length + 3);
  const width = texts.reduce((sum, length) => sum + length, 0);
  const docs = members.reduce((sum, each) => sum + docLines(each.docs, 2), 0);
  const isListed = derived === undefined && width > WIDTH - 20;
  const type = isListed ? members.length + 1 : 2;
  return 5 + members.length + docs + type + (open ? 10 : 0);
}

function isDoc({ paragraphs, tags, deprecated }: DocComment): boolean {
  return paragraphs.length + tags.length > 0 || deprecated !== undefined;
}

function docLines(docs: DocComment, column: number): number {
  if (!isDoc(docs)) return 0;
  const room = WIDTH - column - 3;
  const paragraphs = docs.paragraphs.map((paragraph) =>
    textLines(
      typeof paragraph === "string"
        ? paragraph
        : paragraph
            .map((part) => (typeof part === "string" ? part : part.link))
            .join(""),
      room,
    ),
  );
  const tags = docs.tags.map((tag) => {
    switch (tag.tag) {
      case "example":
      case "defaultValue":
        return 1 + jsonLines(tag.value);
      case "exampleCode":
        return 1 + tag.lines.length;
      case "see":
        return 1;
      default:
        return textLines(tag.text, room);
    }
  });
  const deprecated = docs.deprecated === undefined ? 0 : 1;
  const all = [...paragraphs, ...tags].reduce((sum, n) => sum + n, deprecated);
  const isShort = all === 1 && tags.length === 0;
  // Empty lines stand between paragraphs, and in front of the tags.
  const between = paragraphs.length + (tags.length > 0 ? 1 : 0) - 1;
  return isShort ? 1 : all + 2 + Math.max(0, between);
}

function textLines(text: string, room: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** The names in it are about as long as what is printed. */
function conversionLines(conversion: OperationConversion | undefined): number {
  if (conversion === undefined) return 0;
  return jsonLines(JSON.parse(JSON.stringify(conversion)) as Json);
}

function jsonLines(value: Json): number {
  if (JSON.stringify(value).length <= WIDTH - 12) return 1;
  const inner: readonly Json[] = isObject(value)
    ? Object.values(value)
    : Array.isArray(value)
      ? value
      : [];
  return inner.reduce<number>((sum, each) => sum + jsonLines(each), 2);
}
