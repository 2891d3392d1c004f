import {
  StructureKind,
  type FunctionDeclarationStructure,
} from "./ts-morph.js";
import type { OperationPlan, ParamsPlan } from "../plan/package-plan.js";
import type { Member, TypeExpr } from "../plan/type-expr.js";
import { aliasStatement, constStatement } from "./assigned-statements.js";
import { operationConversion } from "./conversion-value.js";
import { declarationStatements } from "./declarations.js";
import type { FileScope } from "./file-scope.js";
import { interfaceStructure } from "./interface-structure.js";
import { leadingComment } from "./leading-comment.js";
import type { Doc } from "./layout.js";
import {
  callDoc,
  signature,
  statementText,
  type Parameter,
} from "./signature.js";
import { operationData } from "./runtime-data.js";
import type { Statement } from "./source-file.js";
import { typeDoc } from "./type-expression.js";
import { Reference, valueDoc } from "./value-expression.js";

/** The types of an operation, its data, and the function that sends it. */
export function operationStatements(
  operation: OperationPlan,
  scope: FileScope,
): readonly Statement[] {
  const { params, response, errors, declarations } = operation;
  return [
    paramsStructure(params, scope),
    ...declarations
      .filter(({ symbol }) => scope.isHome(symbol))
      .flatMap((declaration) => declarationStatements(declaration, scope)),
    ...(response === undefined ? [] : declarationStatements(response, scope)),
    interfaceStructure(
      { ...errors, name: scope.symbol(errors.symbol, "type") },
      scope,
    ),
    dataStructure(operation, scope),
    functionStructure(operation, scope),
  ];
}

/** The parameters behind the client, of the function as of the method. */
export function callParameters(
  { params }: OperationPlan,
  scope: FileScope,
): readonly Parameter[] {
  return [
    {
      name: "params",
      type: scope.symbol(params.symbol, "type"),
      ...(params.optional ? { initializer: "{}" } : {}),
    },
    {
      name: "options",
      type: scope.runtime("RequestOptions", "type"),
      optional: true,
    },
  ];
}

/** What calling the operation returns. */
export function returnDoc(
  operation: OperationPlan,
  scope: FileScope,
  column: number,
): Doc {
  const { data, body, errors, page } = operation;
  const failures: TypeExpr = { kind: "symbol", symbol: errors.symbol };
  const details = detailsOf(operation);
  const behind = [
    body,
    failures,
    ...(details.length === 0
      ? []
      : [{ kind: "object", members: details } as const]),
  ];
  const type: TypeExpr =
    page === undefined
      ? { kind: "runtime", name: "APIPromise", args: [data, ...behind] }
      : { kind: "runtime", name: "PagePromise", args: [page.item, ...behind] };
  return typeDoc(type, scope, column);
}

/** The members of the runtime's `AnswerDetails`. */
function detailsOf({ bodies, headers }: OperationPlan): readonly Member[] {
  const named = [
    ["bodies", bodies],
    ["headers", headers?.type],
  ] as const;
  return named.flatMap(([name, symbol]): Member[] =>
    symbol === undefined
      ? []
      : [
          {
            name,
            type: { kind: "symbol", symbol },
            optional: false,
            docs: { paragraphs: [], tags: [] },
          },
        ],
  );
}

/** An interface, where a union of bodies does not forbid it. */
function paramsStructure(params: ParamsPlan, scope: FileScope): Statement {
  const { docs, members, variants } = params;
  const name = scope.symbol(params.symbol, "type");
  if (variants === undefined && members.length > 0)
    return interfaceStructure({ name, docs, members }, scope);
  // An empty interface would take anything, options in the place of params too.
  const alone: TypeExpr = variants ?? { kind: "keyword", name: "empty-object" };
  const type: TypeExpr =
    members.length === 0
      ? alone
      : { kind: "intersection", members: [{ kind: "object", members }, alone] };
  return aliasStatement(name, docs, type, scope);
}

function dataStructure(
  { request, page, conversion, headers }: OperationPlan,
  scope: FileScope,
): Statement {
  const pagination = page && {
    style: new Reference(scope.runtime(page.style, "value")),
    ...page.data,
  };
  const kind = page === undefined ? "Operation" : "PagedOperation";
  return constStatement(
    {
      name: scope.symbol(request.symbol, "value"),
      type: scope.runtime(kind, "type"),
      value: valueDoc({
        ...operationData(request.data, scope),
        ...(pagination === undefined ? {} : { pagination }),
        ...(conversion === undefined
          ? {}
          : operationConversion(conversion, scope)),
        ...(headers === undefined
          ? {}
          : {
              headers: new Reference(scope.symbol(headers.value, "value")),
            }),
      }),
      isExported: false,
    },
    scope,
  );
}

function functionStructure(
  operation: OperationPlan,
  scope: FileScope,
): FunctionDeclarationStructure {
  const { docs, page, request } = operation;
  const name = scope.symbol(operation.function, "value");
  const send = scope.runtime(
    page === undefined ? "request" : "requestPage",
    "value",
  );
  const parameters: readonly Parameter[] = [
    { name: "client", type: scope.runtime("Client", "type") },
    ...callParameters(operation, scope),
  ];
  const call = callDoc(send, [
    "client",
    scope.symbol(request.symbol, "value"),
    "params",
    "options",
  ]);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name,
    ...leadingComment(docs, 0, scope),
    ...signature(
      `export function ${name}`,
      parameters,
      returnDoc(operation, scope, 0),
    ),
    statements: [statementText(["return ", call])],
  };
}
