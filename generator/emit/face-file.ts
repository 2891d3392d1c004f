import {
  StructureKind,
  type ClassDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
} from "./ts-morph.js";
import type {
  FacePlan,
  OperationPlan,
  ResourceModule,
} from "../plan/package-plan.js";
import { memberName } from "./doors/identifier.js";
import { FileScope } from "./file-scope.js";
import { leadingComment } from "./leading-comment.js";
import { assignment } from "./layout.js";
import { callParameters, returnDoc } from "./operation-statements.js";
import { callDoc, signature, statementText } from "./signature.js";
import { sourceFile } from "./source-file.js";
import type { TextFile } from "./text-file.js";
import type { PrintPlan } from "./symbol-table.js";

/** The classes over the functions of a resource, those of nested resources first: a class exists only from its line on. */
export function faceFiles(
  { face, operations }: ResourceModule,
  { banner, symbols }: PrintPlan,
): readonly TextFile[] {
  const byFunction = new Map(
    operations.map((operation) => [operation.function, operation]),
  );
  const faces = innermostFirst(face);
  return [...new Set(faces.map(({ file }) => file))].map((file) => {
    const scope = new FileScope(file, symbols);
    const classes = faces
      .filter((each) => each.file === file)
      .map((each) => classStructure(each, byFunction, scope));
    return sourceFile(file, banner, scope, classes);
  });
}

function innermostFirst(face: FacePlan): readonly FacePlan[] {
  return [...face.nested.flatMap(innermostFirst), face];
}

function classStructure(
  { symbol, docs, methods, nested }: FacePlan,
  operations: ReadonlyMap<string, OperationPlan>,
  scope: FileScope,
): ClassDeclarationStructure {
  const client = scope.runtime("Client", "type");
  // Without a method of its own a class only makes those that are nested.
  const calls = methods.length > 0;
  return {
    kind: StructureKind.Class,
    isExported: true,
    name: scope.symbol(symbol, "value"),
    ...leadingComment(docs, 0, scope),
    properties: [
      ...(calls ? [{ name: "#client", isReadonly: true, type: client }] : []),
      ...nested.map((face): OptionalKind<PropertyDeclarationStructure> => ({
        name: memberName(face.member),
        isReadonly: true,
        type: scope.symbol(face.symbol, "value"),
        ...leadingComment(face.docs, 2, scope),
      })),
    ],
    ctors: [
      {
        parameters: [{ name: "client", type: client }],
        statements: [
          ...(calls ? ["this.#client = client;"] : []),
          ...nested.map((face) => nestedStatement(face, scope)),
        ],
      },
    ],
    methods: methods.flatMap(({ name, operation }) => {
      const plan = operations.get(operation);
      return plan ? [methodStructure(name, plan, scope)] : [];
    }),
  };
}

function nestedStatement(face: FacePlan, scope: FileScope): string {
  const made = callDoc(`new ${scope.symbol(face.symbol, "value")}`, ["client"]);
  const member = `this.${memberName(face.member)}`;
  return statementText(assignment(member, " =", made, "fluid"), 2);
}

function methodStructure(
  name: string,
  operation: OperationPlan,
  scope: FileScope,
): OptionalKind<MethodDeclarationStructure> {
  const call = callDoc(scope.symbol(operation.function, "value"), [
    "this.#client",
    "params",
    "options",
  ]);
  return {
    name: memberName(name),
    ...leadingComment(operation.docs, 2, scope),
    ...signature(
      memberName(name),
      callParameters(operation, scope),
      returnDoc(operation, scope, 2),
      2,
    ),
    statements: [statementText(["return ", call], 2)],
  };
}
