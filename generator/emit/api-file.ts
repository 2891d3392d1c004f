import type {
  Declaration,
  FacePlan,
  OperationPlan,
  ParamsPlan,
  ResourceModule,
} from "../plan/package-plan.js";
import type { Member, SymbolId } from "../plan/type-expr.js";
import type { Json } from "../source/json.js";
import { codeSpan, markdownComment, markdownText } from "./doors/markdown.js";
import { FileScope } from "./file-scope.js";
import { printFlat } from "./layout.js";
import { returnDoc } from "./operation-statements.js";
import { bannerText } from "./source-file.js";
import type { TextFile } from "./text-file.js";
import { memberDoc } from "./type-expression.js";
import type { PrintPlan } from "./symbol-table.js";

const path = "api.md";

/** The surface of the package as a list: what a reviewer of a change reads. */
export function apiFile(plan: PrintPlan): TextFile {
  const scope = new FileScope(path, plan.symbols);
  const operations = plan.resources.flatMap((resource) => resource.operations);
  const declarations = [
    ...plan.models.flatMap((model) => model.declarations),
    ...operations.flatMap(({ declarations: inline, response }) =>
      response === undefined ? inline : [...inline, response],
    ),
  ];
  const enums = declarations.filter(({ kind }) => kind === "enum");
  const types = declarations.filter(({ kind }) => kind !== "enum");
  const guards = declarations.flatMap(guardsOf);
  const paragraphs = [
    `# ${markdownText(plan.package.name)}`,
    markdownComment(bannerText(plan.banner)),
    ...clientSection(plan, scope),
    ...plan.resources.flatMap((resource) =>
      resourceSection(resource, plan, scope),
    ),
    ...listSection("Types", types.flatMap(typesOf), plan),
    ...listSection("Enums", enums.map(withValues), plan),
    ...listSection("Guards", guards, plan),
  ];
  return { path, text: `${paragraphs.join("\n\n")}\n` };
}

/** What the constructor takes besides what every client does, by the ways to authenticate where there are several. */
function clientSection(plan: PrintPlan, scope: FileScope): readonly string[] {
  const { className, options } = plan.client;
  const name = (id: string): string => plan.symbols.get(id)?.export ?? "";
  const ways = options.alternatives.map(({ symbol, members }) => {
    const asked = members.map(memberSpan).join(", ");
    return `- ${codeSpan(name(symbol))}${asked === "" ? "" : `: ${asked}`}`;
  });
  const own = options.members.map((member) => {
    const text = printFlat(memberDoc(member, scope, 0));
    return `- ${codeSpan(text.replace(/\s+/g, " "))}`;
  });
  const argument = `options: ${name(options.symbol)}`;
  return [
    "## Client",
    codeSpan(`new ${name(className)}(${argument})`),
    ...(ways.length + own.length === 0 ? [] : [[...ways, ...own].join("\n")]),
  ];
}

/** How a member is called, and whether it may be left out. */
function memberSpan({ name, optional }: Member): string {
  return codeSpan(optional ? `${name}?` : name);
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
    ...paramsItem(params, scope),
    `  - returns ${codeSpan(returned.replace(/\s+/g, " "))}`,
    ...(statuses.length === 0 ? [] : [`  - errors ${statuses.join(", ")}`]),
    `  - function ${codeSpan(name(operation.function))}`,
  ].join("\n");
}

/** The members that a caller writes; of bodies that are a union, their types. */
function paramsItem(
  { members, variants }: ParamsPlan,
  scope: FileScope,
): readonly string[] {
  const bodies = variants?.kind === "union" ? variants.members : [variants];
  const named = bodies.flatMap((type) =>
    type?.kind === "symbol"
      ? [codeSpan(scope.symbol(type.symbol, "type"))]
      : [],
  );
  const parts = [
    ...members.map(memberSpan),
    ...(named.length === 0 ? [] : [`those of ${named.join(" or ")}`]),
  ];
  return parts.length === 0 ? [] : [`  - params ${parts.join(", ")}`];
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

/** An exported thing, with the declaration that says more of it. */
interface Listed {
  readonly symbol: SymbolId;
  readonly declaration?: Declaration;
}

function withValues(declaration: Declaration): Listed {
  return { symbol: declaration.symbol, declaration };
}

/** The types that a declaration exports. */
function typesOf(declaration: Declaration): readonly Listed[] {
  const { symbol } = declaration;
  if (declaration.kind !== "open-union") return [{ symbol }];
  const { known, unknown } = declaration;
  return [
    { symbol },
    { symbol: known },
    ...(unknown.kind === "interface" ? [{ symbol: unknown.symbol }] : []),
  ];
}

function guardsOf(declaration: Declaration): readonly Listed[] {
  const guard = "guard" in declaration ? declaration.guard : undefined;
  return guard === undefined ? [] : [{ symbol: guard }];
}

/** Exported things by name, enums with their values. */
function listSection(
  title: string,
  listed: readonly Listed[],
  { symbols }: PrintPlan,
): readonly string[] {
  const items = listed
    .map(({ symbol, declaration }) => ({
      name: symbols.get(symbol)?.export ?? "",
      values: declaration === undefined ? "" : valuesOf(declaration),
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
