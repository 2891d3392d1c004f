import {
  StructureKind,
  type ClassDeclarationStructure,
  type FunctionDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
} from "./ts-morph.js";
import type { FacePlan } from "../plan/package-plan.js";
import { assigned, constStatement } from "./assigned-statements.js";
import { memberName } from "./doors/identifier.js";
import { exportOf, runtimeExports } from "./exports.js";
import { FileScope } from "./file-scope.js";
import { leadingComment } from "./leading-comment.js";
import {
  optionsParameter,
  optionsStatements,
  optionsSymbols,
} from "./options-statements.js";
import type { Doc } from "./layout.js";
import {
  callDoc,
  constructorParameters,
  signature,
  statementText,
} from "./signature.js";
import { descriptionData } from "./runtime-data.js";
import { sourceFile, type Statement } from "./source-file.js";
import type { TextFile } from "./text-file.js";
import { valueDoc } from "./value-expression.js";
import type { PrintPlan } from "./symbol-table.js";

/** What the runtime is told of the API, once for the class and for `createClient`. */
const descriptionName = "description";

export function descriptionFile({
  client,
  banner,
  symbols,
}: PrintPlan): TextFile {
  const { descriptionFile: file, description } = client;
  const scope = new FileScope(file, symbols, [descriptionName]);
  const statement = constStatement(
    {
      name: descriptionName,
      type: scope.runtime("APIDescription", "type"),
      value: valueDoc(descriptionData(description, scope)),
      isExported: true,
    },
    scope,
  );
  return sourceFile(file, banner, scope, [statement]);
}

/** The entry for those who take single functions: no resource is reached from here. */
export function clientFile(plan: PrintPlan): TextFile {
  const { client, banner, symbols } = plan;
  const { clientFile: file } = client;
  const scope = new FileScope(file, symbols, ["createClient"]);
  return sourceFile(file, banner, scope, [
    ...optionsIn(file, plan, scope),
    createClientStructure(plan, scope),
    ...optionsFrom(file, plan),
    ...runtimeExports(file),
  ]);
}

/** The class: a client with the resources as members. */
export function classFile(plan: PrintPlan): TextFile {
  const { client, banner, symbols } = plan;
  const { classFile: file } = client;
  const scope = new FileScope(file, symbols);
  return sourceFile(file, banner, scope, [
    ...optionsIn(file, plan, scope),
    classStructure(plan, scope),
  ]);
}

/** The options stand in the file that their symbol names. */
function optionsIn(
  file: string,
  { client, symbols }: PrintPlan,
  scope: FileScope,
): readonly Statement[] {
  return symbols.get(client.options.symbol)?.file === file
    ? optionsStatements(client.options, scope)
    : [];
}

/** Passes the options on where they stand in another file. */
function optionsFrom(
  file: string,
  { client, symbols }: PrintPlan,
): readonly Statement[] {
  const home = symbols.get(client.options.symbol)?.file ?? file;
  return home === file
    ? []
    : [exportOf(file, home, optionsSymbols(client.options), symbols)];
}

function createClientStructure(
  plan: PrintPlan,
  scope: FileScope,
): FunctionDeclarationStructure {
  const { client } = plan;
  const type = scope.runtime("Client", "value");
  const made = callDoc(`new ${type}`, [descriptionIn(plan, scope), "options"]);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: "createClient",
    docs: [
      "A client for the functions of this package: what is not called is not bundled.",
    ],
    ...signature(
      "export function createClient",
      [optionsParameter(client.options, scope)],
      type,
    ),
    statements: [statementText(["return ", made])],
  };
}

function classStructure(
  plan: PrintPlan,
  scope: FileScope,
): ClassDeclarationStructure {
  const { client, resources } = plan;
  const description = descriptionIn(plan, scope);
  return {
    kind: StructureKind.Class,
    isExported: true,
    name: scope.symbol(client.className, "value"),
    extends: scope.runtime("Client", "value"),
    ...leadingComment(client.docs, 0, scope),
    properties: resources.map(({ face }) => faceMember(face, scope)),
    ctors: [
      {
        parameters: constructorParameters([
          optionsParameter(client.options, scope),
        ]),
        statements: [
          statementText(callDoc("super", [description, "options"]), 2),
        ],
      },
    ],
  };
}

function faceMember(
  { symbol, member, docs }: FacePlan,
  scope: FileScope,
): OptionalKind<PropertyDeclarationStructure> {
  const type = scope.symbol(symbol, "value");
  const name = memberName(member);
  return {
    name,
    isReadonly: true,
    type,
    initializer: assigned(
      `readonly ${name}: ${type}`,
      callDoc(`new ${type}`, ["this"]),
      2,
    ),
    ...leadingComment(docs, 2, scope),
  };
}

function descriptionIn(
  { client, needsTemporal }: PrintPlan,
  scope: FileScope,
): Doc {
  const name = scope.import(client.descriptionFile, descriptionName, "value");
  // Told when a client is made, and not when the first answer is there.
  return needsTemporal
    ? callDoc(scope.runtime("withTemporal", "value"), [name])
    : name;
}
