import { didYouMean } from "../../diagnostics/did-you-mean.js";
import type { Json } from "../../source/json.js";
import type { Node } from "../../source/node.js";
import type { Given, JsonType } from "../document/schema.js";
import { valueTitle } from "../structure/value-title.js";
import type { Context } from "./context.js";
import { textOf } from "./members.js";

const jsonTypes: readonly JsonType[] = [
  "null",
  "boolean",
  "object",
  "array",
  "number",
  "integer",
  "string",
];

/** JSON Schema 2020-12 validation 6.1.1: one type or several. */
export function readTypes(
  context: Context,
  node: Node,
): readonly JsonType[] | undefined {
  const member = node.get("type");
  if (member === undefined) return undefined;
  const many = Array.isArray(member.value);
  const written = many ? member.items() : [member];
  if (written.length === 0) {
    context.reporter.report("list-empty", member.place, { name: "type" });
  }
  const types = new Set<JsonType>();
  // One that is not known may stand for any: what is left must not refuse its values.
  let isKnown = written.length > 0;
  for (const item of written) {
    const type = jsonTypes.find((known) => known === item.value);
    if (type !== undefined) {
      types.add(type);
      continue;
    }
    isKnown = false;
    // A lone value that is not text was told by the check.
    if (many || typeof item.value === "string") {
      const text = typeof item.value === "string" ? item.value : "";
      context.reporter.report("type-unknown", item.place, {
        written: valueTitle(item.value),
        isNull: item.value === null,
        suggestion: meantType(text),
        format: foreignFormats.get(text.toLowerCase()),
      });
    }
  }
  return isKnown ? [...types] : undefined;
}

/** Names of types in other languages. */
const foreignTypes = new Map<string, string>([
  ["int", "integer"],
  ["int32", "integer"],
  ["int64", "integer"],
  ["long", "integer"],
  ["float", "number"],
  ["double", "number"],
  ["decimal", "number"],
  ["bool", "boolean"],
  ["str", "string"],
  ["text", "string"],
  ["date", "string"],
  ["datetime", "string"],
  ["date-time", "string"],
  ["uuid", "string"],
  ["file", "string"],
  ["list", "array"],
  ["map", "object"],
  ["dict", "object"],
]);

/** Those of them that are a type of JSON with a format. */
const foreignFormats = new Map<string, string>([
  ["int32", "int32"],
  ["int64", "int64"],
  ["long", "int64"],
  ["float", "float"],
  ["double", "double"],
  ["date", "date"],
  ["datetime", "date-time"],
  ["date-time", "date-time"],
  ["uuid", "uuid"],
]);

function meantType(written: string): string | undefined {
  return (
    foreignTypes.get(written.toLowerCase()) ?? didYouMean(written, jsonTypes)
  );
}

/** JSON Schema 2020-12 validation 6.1.2. Doubles go; a value that no type of the schema admits is told. */
export function readEnum(
  context: Context,
  node: Node,
  types: readonly JsonType[] | undefined,
): readonly Json[] | undefined {
  const member = node.get("enum");
  if (!Array.isArray(member?.value)) return undefined;
  if (member.value.length === 0) {
    // JSON Schema 2020-12 advises against it; before, `enum` had to have an element.
    const isAllowed = !["2.0", "3.0"].includes(context.version);
    const code = isAllowed ? "enum-without-values" : "enum-empty";
    context.reporter.report(code, member.place, {});
    return isAllowed ? [] : undefined;
  }
  const values = new Map<string, Json>();
  for (const item of member.items()) {
    const { value } = item;
    const text = JSON.stringify(value);
    if (values.has(text)) {
      context.reporter.report("enum-duplicate", item.place, {
        value: valueTitle(value),
      });
      continue;
    }
    values.set(text, value);
    if (types !== undefined && !types.some((type) => isOfType(value, type))) {
      context.reporter.report("enum-type-mismatch", item.place, {
        value:
          typeof value === "string"
            ? valueTitle(value)
            : (item.document.scalar(item.pointer) ?? valueTitle(value)),
        types: types.join(" or "),
        mend:
          value === null
            ? "null"
            : types.includes("string") && typeof value !== "object"
              ? "quote"
              : "remove",
      });
    }
    checkPrecision(context, item);
  }
  return [...values.values()];
}

export function readConst(
  context: Context,
  node: Node,
): Given<Json> | undefined {
  const member = node.get("const");
  if (member === undefined) return undefined;
  checkPrecision(context, member);
  return { value: member.value };
}

/** JavaScript's numbers hold whole numbers up to 2^53 exactly, and only some beyond. */
function checkPrecision(context: Context, node: Node): void {
  const { value } = node;
  if (typeof value !== "number" || !Number.isInteger(value)) return;
  if (Number.isSafeInteger(value)) return;
  const written = node.document.scalar(node.pointer) ?? String(value);
  // `1e21` and the like name a number that is as near as its writer wanted it.
  if (!/^-?\d+$/.test(written) || BigInt(written) === BigInt(value)) return;
  context.reporter.report("number-imprecise", node.place, { written });
}

/** JSON Schema 2020-12 validation 6.3.3: an ECMA-262 expression. */
export function readPattern(context: Context, node: Node): string | undefined {
  const pattern = textOf(node, "pattern");
  if (pattern === undefined) return undefined;
  const problem = patternProblem(pattern, "u");
  // Without the u flag more is allowed; that is how most documents were tried.
  if (problem === undefined || patternProblem(pattern, "") === undefined) {
    return pattern;
  }
  context.reporter.report("pattern-invalid", node.placeOf("pattern"), {
    pattern,
    problem,
  });
  return undefined;
}

function patternProblem(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}

function isOfType(value: Json, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return (
        typeof value === "object" && value !== null && !Array.isArray(value)
      );
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
