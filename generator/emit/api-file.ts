import type {
  Declaration,
  FacePlan,
  OperationPlan,
  ResourceModule,
} from "../plan/package-plan.js";
import type { Json } from "../source/json.js";
import { codeSpan, markdownComment, markdownText } from "./doors/markdown.js";
import { FileScope } from "./file-scope.js";
import { printFlat } from "./layout.js";
import { returnDoc } from "./operation-statements.js";
import { bannerText } from "./source-file.js";
import type { TextFile } from "./text-file.js";
import type { PrintPlan } from "./symbol-table.js";

const path = "api.md";

/** The surface of the package as a list: what a reviewer of a change reads. */
export function apiFile(plan: PrintPlan): TextFile {
  const scope = new FileScope(path, plan.symbols);
  const operations = plan.resources.flatMap((resource) => resource.operations);
  const declarations = [...plan.models, ...operations].flatMap(
    (part) => part.declarations,
  );
  const enums = declarations.filter(({ kind }) => kind === "enum");
  const types = declarations.filter(({ kind }) => kind !== "enum");
  const paragraphs = [
    `# ${markdownText(plan.package.name)}`,
    markdownComment(bannerText(plan.banner)),
    ...plan.resources.flatMap((resource) =>
      resourceSection(resource, plan, scope),
    ),
    ...listSection("Types", types, plan),
    ...listSection("Enums", enums, plan),
  ];
  return { path, text: `${paragraphs.join("\n\n")}\n` };
}

function resourceSection(
  { face, entry, operations }: ResourceModule,
  plan: PrintPlan,
  scope: FileScope,
): readonly string[] {
  const byFunction = new Map(
    operations.map((operation) => [operation.function, operation]),
  );
  const items = methodsOf(face).flatMap((id) => {
    const operation = byFunction.get(id);
    return operation ? [operationItem(operation, plan, scope)] : [];
  });
  return [
    `## ${markdownText(face.member)}`,
    `Functions: ${codeSpan(`${plan.package.name}/${entry}`)}`,
    ...(items.length === 0 ? [] : [items.join("\n")]),
  ];
}

function methodsOf({ methods, nested }: FacePlan): readonly string[] {
  return [
    ...methods.map(({ operation }) => operation),
    ...nested.flatMap(methodsOf),
  ];
}

function operationItem(
  operation: OperationPlan,
  { symbols }: PrintPlan,
  scope: FileScope,
): string {
  const { call, params, request, errors } = operation;
  const { method, path } = request.data;
  const name = (id: string): string => symbols.get(id)?.export ?? "";
  const returned = printFlat(returnDoc(operation, scope, 0));
  const argument = `${params.optional ? "params?" : "params"}: ${name(params.symbol)}`;
  const statuses = errors.members.map((member) => codeSpan(member.name));
  return [
    `- ${codeSpan(`client.${call.join(".")}(${argument})`)}`,
    `  - ${codeSpan(`${textOf(method)} ${pathTemplate(path)}`)}`,
    `  - returns ${codeSpan(returned.replace(/\s+/g, " "))}`,
    ...(statuses.length === 0 ? [] : [`  - errors ${statuses.join(", ")}`]),
    `  - function ${codeSpan(name(operation.function))}`,
  ].join("\n");
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

/** Literals and parameters in turn, as documents write a path. */
function pathTemplate(path: Json | undefined): string {
  const parts: readonly Json[] = Array.isArray(path) ? path : [];
  return parts
    .map((part, index) =>
      index % 2 === 0 ? textOf(part) : `{${textOf(part)}}`,
    )
    .join("");
}

/** Types by name, enums with their values. */
function listSection(
  title: string,
  declarations: readonly Declaration[],
  { symbols }: PrintPlan,
): readonly string[] {
  const items = declarations
    .map((declaration) => ({
      name: symbols.get(declaration.symbol)?.export ?? "",
      values: valuesOf(declaration),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, values }) => `- ${codeSpan(name)}${values}`);
  return items.length === 0 ? [] : [`## ${title}`, items.join("\n")];
}

/** So many values are shown that a change of them is seen, and no list of all currencies. */
const shownValues = 40;

function valuesOf(declaration: Declaration): string {
  if (declaration.kind !== "enum") return "";
  const { members, open } = declaration;
  const values = members
    .slice(0, shownValues)
    .map(({ value }) => codeSpan(JSON.stringify(value)));
  const more = members.length - values.length;
  return `: ${[
    ...values,
    ...(more > 0 ? [`${String(more)} more`] : []),
    ...(open ? ["and any other"] : []),
  ].join(", ")}`;
}
