import { isObject, type Json } from "../source/json.js";
import type {
  IndexSignature,
  Member,
  TupleElement,
  TypeExpr,
  TypeKeyword,
} from "../plan/type-expr.js";
import { docComment } from "./doors/doc-comment.js";
import { propertyKey } from "./doors/identifier.js";
import { numberLiteral, stringLiteral, templateText } from "./doors/literal.js";
import type { FileScope } from "./file-scope.js";
import {
  align,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  listed,
  printFlat,
  softline,
  type Doc,
} from "./layout.js";
import { flatten, hugs, isObjectType, isSimple } from "./type-shape.js";

/** Where a type is printed: what it names is noted in the scope, and the column is for the doc comments of members. */
interface Place {
  readonly scope: FileScope;
  readonly column: number;
}

/**
 * What holds a type, for Prettier lays out a union by its parent. An operand is
 * a member of a union or intersection, or what `[]` or `?` is put behind.
 */
type Parent = "alias" | "argument" | "element" | "member" | "operand";

/** A type behind a colon. `column` is how far its line is indented. */
export function typeDoc(type: TypeExpr, scope: FileScope, column: number): Doc {
  return print(type, "member", { scope, column });
}

/** A type behind the `=` of an alias. */
export function aliasedDoc(type: TypeExpr, scope: FileScope): Doc {
  return print(type, "alias", { scope, column: 0 });
}

/** `name?: type`, the doc comment not included. */
export function memberDoc(
  { name, optional, type }: Member,
  scope: FileScope,
  column: number,
): Doc {
  return group([
    propertyKey(name),
    optional ? "?: " : ": ",
    typeDoc(type, scope, column),
  ]);
}

/** `[key: K]: V`. */
export function indexDoc(
  keys: TypeExpr,
  values: TypeExpr,
  scope: FileScope,
  column: number,
): Doc {
  return [
    "[",
    group([
      indent([softline, "key: ", typeDoc(keys, scope, column)]),
      softline,
    ]),
    "]: ",
    typeDoc(values, scope, column),
  ];
}

/** `[key in K]?: V`. */
function mappedDoc({ keys, values }: IndexSignature, place: Place): Doc {
  return [
    "[",
    indent([softline, "key in ", print(keys, "member", place), softline]),
    "]?: ",
    print(values, "member", { ...place, column: place.column + 2 }),
  ];
}

function print(type: TypeExpr, parent: Parent, place: Place): Doc {
  switch (type.kind) {
    case "keyword":
      return keyword(type.name, parent, place);
    case "literal":
      return literal(type.value, place);
    case "symbol":
      return place.scope.symbol(type.symbol, "type");
    case "runtime":
      return [
        place.scope.runtime(type.name, "type"),
        typeArguments(type.args, place),
      ];
    case "array":
      return [print(type.items, "operand", place), "[]"];
    case "tuple":
      return tuple(type.elements, place);
    case "object":
      return objectType(type.members, place);
    case "map":
      return braces([
        indexDoc(type.keys, type.values, place.scope, place.column + 2),
      ]);
    case "mapped":
      return braces([mappedDoc(type, place)]);
    case "inherited":
      return [place.scope.global("Object"), "[", stringLiteral(type.name), "]"];
    case "union":
      return union(flatten(type), parent, place);
    case "intersection":
      return intersection(flatten(type), parent, place);
    case "template":
      return template(type.parts, place);
  }
}

function keyword(name: TypeKeyword, parent: Parent, { scope }: Place): Doc {
  switch (name) {
    case "open-string":
      return parenthesized(["string & {}"], parent);
    case "open-number":
      return parenthesized(["number & {}"], parent);
    case "array-like":
      return braces(["length: number", "[Symbol.iterator]?: never"]);
    case "empty-object":
      return braces(["[key: string]: never"]);
    case "Blob":
    case "FormData":
    case "Uint8Array":
    case "ArrayBuffer":
    case "Date":
      return scope.global(name);
    case "Temporal.Instant":
    case "Temporal.PlainDate":
      return name.replace("Temporal", scope.global("Temporal"));
    default:
      return name;
  }
}

function literal(value: Json, place: Place): Doc {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "boolean" || value === null) return String(value);
  const exactly = (inner: Json) =>
    ({ type: { kind: "literal", value: inner }, optional: false }) as const;
  if (!isObject(value))
    return tuple(
      value.map((inner: Json) => ({ ...exactly(inner), rest: false })),
      place,
    );
  const entries = Object.entries(value);
  // `{}` would be any value but null.
  if (entries.length === 0) return keyword("empty-object", "member", place);
  const docs = { paragraphs: [], tags: [] };
  return objectType(
    entries.map(([name, inner]) => ({ name, ...exactly(inner), docs })),
    place,
  );
}

function typeArguments(args: readonly TypeExpr[], place: Place): Doc {
  const [only] = args;
  if (only === undefined) return "";
  const printed = args.map((arg) => print(arg, "argument", place));
  // A lone argument that is a name or in braces has no line to itself.
  if (args.length === 1 && (isSimple(only) || isObjectType(only) || hugs(only)))
    return ["<", ...printed, ">"];
  return group([
    "<",
    indent([softline, join([",", line], printed)]),
    softline,
    ">",
  ]);
}

function tuple(elements: readonly TupleElement[], place: Place): Doc {
  const parent = elements.length > 1 ? "element" : "argument";
  return listed(
    "[",
    elements.map(({ label, type, optional, rest }) => {
      const mark = optional ? "?" : "";
      const name = label === undefined ? "" : `${label}${mark}: `;
      if (name && !rest) return group([name, print(type, "member", place)]);
      const inner = print(type, rest || optional ? "operand" : parent, place);
      return group(rest ? ["...", name, inner, "[]"] : [inner, mark]);
    }),
    "]",
  );
}

function objectType(members: readonly Member[], place: Place): Doc {
  if (members.length === 0) return "{}";
  const { scope } = place;
  const column = place.column + 2;
  const printed = members.map((member): Doc => {
    const comment = docComment(member.docs, column, scope.linkName);
    return [
      comment.map((text) => [text, hardline]),
      memberDoc(member, scope, column),
    ];
  });
  // An object in an object is easier to read over several lines.
  const nested = members.some(
    ({ type }) => isObjectType(type) && type.kind !== "map",
  );
  return braces(printed, nested);
}

function braces(members: readonly Doc[], shouldBreak = false): Doc {
  return group(
    [
      "{",
      indent([line, join([";", line], [...members])]),
      ifBreak(";"),
      line,
      "}",
    ],
    { shouldBreak },
  );
}

function union(
  members: readonly TypeExpr[],
  parent: Parent,
  place: Place,
): Doc {
  const [only] = members;
  if (only === undefined) return "never";
  if (members.length === 1) return print(only, parent, place);
  const printed = members.map((member) => print(member, "operand", place));
  if (hugs({ kind: "union", members }))
    return parenthesized(join(" | ", printed), parent);
  const parts = group(
    printed.map((member, index) => [
      index === 0 ? ifBreak("| ") : [line, "| "],
      align(2, member),
    ]),
  );
  switch (parent) {
    case "operand":
      return ["(", group([indent([softline, parts]), softline]), ")"];
    case "element":
      return group([
        indent([ifBreak(["(", softline]), parts]),
        softline,
        ifBreak(")"),
      ]);
    case "member":
      return group(indent([softline, parts]));
    default:
      return parts;
  }
}

function intersection(
  members: readonly TypeExpr[],
  parent: Parent,
  place: Place,
): Doc {
  const [only] = members;
  if (only === undefined) return "unknown";
  if (members.length === 1) return print(only, parent, place);
  let wasIndented = false;
  const parts = members.map((member, index): Doc => {
    const doc = print(member, "operand", place);
    const previous = members[index - 1];
    if (previous === undefined) return doc;
    const isObject = isObjectType(member);
    const wasObject = isObjectType(previous);
    if (isObject && wasObject) return [" & ", wasIndented ? indent(doc) : doc];
    if (!isObject && !wasObject) return indent([" &", line, doc]);
    if (index > 1) wasIndented = true;
    return [" & ", index > 1 ? indent(doc) : doc];
  });
  return parenthesized(group(parts), parent);
}

function template(parts: readonly (string | TypeExpr)[], place: Place): Doc {
  const printed = parts.map((part) =>
    typeof part === "string"
      ? templateText(part)
      : `\${${printFlat(print(part, "member", place))}}`,
  );
  return `\`${printed.join("")}\``;
}

function parenthesized(doc: Doc, parent: Parent): Doc {
  return parent === "operand" ? ["(", doc, ")"] : doc;
}
