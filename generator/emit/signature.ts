import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import { group, listed, listParts, printDoc, type Doc } from "./layout.js";
import { onLines, verbatim } from "./verbatim.js";

export interface Parameter {
  readonly name: string;
  /** A name or another type that has no place to break. */
  readonly type: string;
  readonly optional?: boolean;
  readonly initializer?: string;
}

interface Signature {
  readonly parameters: OptionalKind<ParameterDeclarationStructure>[];
  readonly returnType: string;
}

/**
 * Parameters and return type of a function or method, broken where Prettier
 * breaks them. `head` is what stands in front of the parameters.
 */
export function signature(
  head: string,
  parameters: readonly Parameter[],
  returnType: Doc,
  column = 0,
): Signature {
  const text = print(head, parameters, [": ", returnType], column);
  const structures = parameterStructures(head, parameters, text, column);
  const close = ")".length + lengthOfParameters(head, parameters, text, column);
  return {
    parameters: structures,
    returnType: verbatim(text.slice(close + ": ".length, -" {".length)),
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

function parameterStructure({
  name,
  type,
  optional = false,
  initializer,
}: Parameter): OptionalKind<ParameterDeclarationStructure> {
  return {
    name,
    type,
    hasQuestionToken: optional,
    ...(initializer === undefined ? {} : { initializer }),
  };
}
