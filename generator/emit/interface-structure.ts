import {
  StructureKind,
  type IndexSignatureDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
} from "./ts-morph.js";
import type { DocComment, IndexSignature, Member } from "../plan/type-expr.js";
import { identifier } from "./doors/identifier.js";
import type { FileScope } from "./file-scope.js";
import { leadingComment } from "./leading-comment.js";
import { printDoc, printFlat } from "./layout.js";
import { indexDoc, memberDoc, typeDoc } from "./type-expression.js";
import { behind, verbatim } from "./verbatim.js";

interface Shape {
  readonly name: string;
  readonly docs: DocComment;
  readonly members: readonly Member[];
  /** Types of members that are not declared. */
  readonly indexes?: readonly IndexSignature[];
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
    ...leadingComment(shape.docs, 0, scope),
    ...(shape.extends === undefined ? {} : { extends: [shape.extends] }),
    indexSignatures: (shape.indexes ?? []).map((each) =>
      indexSignature(each, scope),
    ),
    properties: shape.members.map((member) => property(member, scope)),
  };
}

function property(
  member: Member,
  scope: FileScope,
): OptionalKind<PropertySignatureStructure> {
  const text = printDoc([memberDoc(member, scope, column), ";"], column);
  return {
    // Its type included: ts-morph makes a writer of its own for each.
    name: verbatim(text.slice(0, -";".length)),
    ...leadingComment(member.docs, column, scope),
  };
}

function indexSignature(
  { keys, values }: IndexSignature,
  scope: FileScope,
): OptionalKind<IndexSignatureDeclarationStructure> {
  const text = printDoc([indexDoc(keys, values, scope, column), ";"], column);
  // Without a space for the type to break at, Prettier breaks inside of the brackets.
  const flat = printFlat(typeDoc(keys, scope, column));
  const start = text.indexOf(flat);
  const end = text.indexOf("]", start + flat.length);
  return {
    keyName: verbatim(text.slice(1, start).replace(/: $/, "")),
    keyType: verbatim(text.slice(start, end)),
    returnType: behind(`${text.slice(0, end)}]:`, text),
  };
}
