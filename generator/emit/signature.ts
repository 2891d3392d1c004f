import type {
  OptionalKind,
  ParameterDeclarationStructure,
} from "./ts-morph.js";
import { group, listed, listParts, printDoc, type Doc } from "./layout.js";
import { verbatim } from "./verbatim.js";

export interface Parameter {
  readonly name: string;
  /** A name or another type that has no place to break. */
  readonly type: string;
  readonly optional?: boolean;
  readonly initializer?: string;
}

type Parameters = OptionalKind<ParameterDeclarationStructure>[];

/**
 * Parameters and return type of a function or method, broken where Prettier
 * breaks them. `head` is what stands in front of the parameters.
 */
export function signature(
  head: string,
  parameters: readonly Parameter[],
  returnType: Doc,
  column = 0,
): { readonly parameters: Parameters; readonly returnType: string } {
  const laid = layOut(head, parameters, [": ", returnType], column);
  return {
    parameters: laid.parameters,
    returnType: verbatim(laid.behind.slice(": ".length)),
  };
}

/** The parameters of the constructor of a class. */
export function constructorParameters(
  parameters: readonly Parameter[],
): Parameters {
  return layOut("constructor", parameters, "", 2).parameters;
}

/** The parameters, and what stands between them and the body. */
function layOut(
  head: string,
  parameters: readonly Parameter[],
  tail: Doc,
  column: number,
): { readonly parameters: Parameters; readonly behind: string } {
  const texts = parameters.map(parameterText);
  const text = printDoc(
    [head, group([listParts("(", texts, ")"), tail]), " {"],
    column,
  ).slice(head.length, -" {".length);
  // Both forms of a list are known; only which one it is had to be found out.
  const indent = " ".repeat(column);
  const lines = texts.map((each) => `\n${indent}  ${each},`).join("");
  const broken = `${lines}\n${indent}`;
  const inside = text.startsWith(`(${broken})`) ? broken : texts.join(", ");
  return {
    // As one: ts-morph makes a writer of its own for each type.
    parameters: texts.length === 0 ? [] : [{ name: verbatim(inside) }],
    behind: text.slice(inside.length + "()".length),
  };
}

/** `callee(…)`. */
export function callDoc(callee: string, args: readonly Doc[]): Doc {
  return [callee, listed("(", args, ")")];
}

/** A statement of a body whose declaration is indented by `column`. */
export function statementText(doc: Doc, column = 0): string {
  return verbatim(printDoc([doc, ";"], column + 2));
}

function parameterText({
  name,
  type,
  optional = false,
  initializer,
}: Parameter): string {
  const value = initializer === undefined ? "" : ` = ${initializer}`;
  return `${name}${optional ? "?" : ""}: ${type}${value}`;
}
