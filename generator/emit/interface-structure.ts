import {
  StructureKind,
  type IndexSignatureDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
} from "ts-morph";
import type { DocComment, Member, TypeExpr } from "../plan/type-expr.js";
import { docStructures } from "./doors/doc-comment.js";
import { identifier, propertyKey } from "./doors/identifier.js";
import type { FileScope } from "./file-scope.js";
import { printDoc } from "./layout.js";
import { indexDoc, memberDoc } from "./type-expression.js";
import { behind, verbatim } from "./verbatim.js";

interface Shape {
  readonly name: string;
  readonly docs: DocComment;
  readonly members: readonly Member[];
  /** Types of members that are not declared. */
  readonly index?: TypeExpr;
  readonly extends?: string;
}

/** The column of a member. */
const column = 2;

export function interfaceStructure(
  shape: Shape,
  scope: FileScope,
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: identifier(shape.name),
    docs: docStructures(shape.docs, 0, scope.linkName),
    ...(shape.extends === undefined ? {} : { extends: [shape.extends] }),
    ...(shape.index === undefined
      ? {}
      : { indexSignatures: [indexSignature(shape.index, scope)] }),
    properties: shape.members.map((member) => property(member, scope)),
  };
}

function property(
  member: Member,
  scope: FileScope,
): OptionalKind<PropertySignatureStructure> {
  const name = propertyKey(member.name);
  const head = `${name}${member.optional ? "?" : ""}:`;
  const text = printDoc([memberDoc(member, scope, column), ";"], column);
  return {
    name,
    hasQuestionToken: member.optional,
    type: behind(head, text),
    docs: docStructures(member.docs, column, scope.linkName),
  };
}

function indexSignature(
  values: TypeExpr,
  scope: FileScope,
): OptionalKind<IndexSignatureDeclarationStructure> {
  const keys: TypeExpr = { kind: "keyword", name: "string" };
  const text = printDoc([indexDoc(keys, values, scope, column), ";"], column);
  const end = text.indexOf("]");
  // Without a space for the type to break at, Prettier breaks inside of the brackets.
  const [keyName = "", keyType = ""] = text.slice(1, end).split(": ");
  return {
    keyName: verbatim(keyName),
    keyType: verbatim(keyType),
    returnType: behind(`${text.slice(0, end)}]:`, text),
  };
}
