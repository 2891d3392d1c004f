import ts from "typescript";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { buildApi } from "../../generator/ir/build-api.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import type { PackageOptions } from "../../generator/options/package-options.js";
import type { PackagePlan } from "../../generator/plan/package-plan.js";
import { planPackage } from "../../generator/plan/plan-package.js";
import { createMemoryHost } from "../host-memory.js";

/** What was made of a document. */
export interface Generated {
  /** The text for the right side of a block: a declaration, the diagnostics or the report. */
  show(what: string): string;
}

/** What every document has. It follows the fragment, so that lines are the fragment's own. */
const rest = {
  openapi: "openapi: 3.1.1",
  info: 'info: { title: Pet shop, version: "1" }',
  servers: "servers: [{ url: https://pets.example.com }]",
  // A document without operations is told so.
  paths:
    'paths: { /ping: { get: { operationId: ping, responses: { "204": { description: Pong. } } } } }',
};

/** Makes a package of a fragment, all of it in memory. */
export async function generateFrom(
  fragment: string,
  chosen = "{}",
): Promise<Generated> {
  const input = "pets.yaml";
  const added = Object.entries(rest)
    .filter(([key]) => !new RegExp(`^${key}:`, "m").test(fragment))
    .map(([, line]) => `${line}\n`);
  const text = `${fragment}${added.join("")}`;
  const host = createMemoryHost({ [input]: text });
  const [description, read] = await readDocument(host, input, {});
  if (description === undefined) return outcome(read, []);
  const [api, built] = buildApi(description.document);
  const options: PackageOptions = {
    input,
    package: "@example/pets",
    version: "1.0.0",
    ...(JSON.parse(chosen) as Partial<PackageOptions>),
  };
  const [plan, planned] = planPackage(api, options, undefined);
  const diagnostics = [...read, ...built, ...planned];
  if (diagnostics.some(({ severity }) => severity === "error")) {
    return outcome(diagnostics, []);
  }
  return outcome(diagnostics, emitPackage(plan, { runtime: [] }), plan);
}

function outcome(
  diagnostics: readonly Diagnostic[],
  files: ReturnType<typeof emitPackage>,
  plan?: PackagePlan,
): Generated {
  return {
    show(what) {
      if (what === "diagnostics") return diagnostics.map(line).join("");
      if (what === "pages") return showPages(plan);
      if (what === "calls") return showCalls(plan);
      const [path = "", kind = "", name = ""] = what.split(" ");
      const file = files.find((each) => each.path === path);
      if (file === undefined) {
        const all = files.map((each) => each.path).join(", ");
        return `(there is no ${path}, only ${all})\n`;
      }
      return kind === "" ? file.text : cut(path, file.text, kind, name);
    },
  };
}

/** `warning schema-keyword-ignored 4:7 …`. */
function line({ severity, code, place, message, fix }: Diagnostic): string {
  const { line, column } = place?.position() ?? { line: 0, column: 0 };
  const at = `${String(line)}:${String(column)}`;
  const mend = fix === undefined ? "" : `\n  fix: ${fix}`;
  return `${at} ${severity} ${code}: ${message}${mend}\n`;
}

/** `pets.list: cursor`, and why a list is a page of one. */
function showPages(plan: PackagePlan | undefined): string {
  const { paginated = [], notPaginated: single = [] } = plan?.report ?? {};
  const lines = [
    ...paginated.map(({ operation, style }) => `${operation}: ${style}\n`),
    ...single.map(({ operation, why }) => `${operation}: one page; ${why}\n`),
  ];
  return lines.length === 0 ? "nothing to tell\n" : lines.join("");
}

/** `client.pets.get() or getPet(client)`. */
function showCalls(plan: PackagePlan | undefined): string {
  const operations = plan?.resources.flatMap((each) => each.operations) ?? [];
  return operations
    .map(({ call, function: id }) => {
      const name = plan?.symbols.get(id)?.export ?? "";
      return `client.${call.join(".")}() or ${name}(client)\n`;
    })
    .join("");
}

/** One declaration of a file, with its doc comment. */
function cut(path: string, text: string, kind: string, name: string): string {
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    ts.ScriptKind.TS,
  );
  const found = source.statements.filter(
    (statement) => kindOf(statement) === kind && nameOf(statement) === name,
  );
  if (found.length === 0) {
    const all = source.statements
      .filter((statement) => nameOf(statement) !== undefined)
      .map((each) => `${kindOf(each) ?? ""} ${nameOf(each) ?? ""}`);
    return `// ${path} has no ${kind} ${name}, only ${all.join(", ")}\n`;
  }
  return found
    .map((statement) =>
      text.slice(statement.getStart(source, true), statement.end),
    )
    .map((declaration) => `${declaration}\n`)
    .join("\n");
}

function kindOf(node: ts.Statement): string | undefined {
  if (ts.isInterfaceDeclaration(node)) return "interface";
  if (ts.isTypeAliasDeclaration(node)) return "type";
  if (ts.isVariableStatement(node)) return "const";
  if (ts.isFunctionDeclaration(node)) return "function";
  return ts.isClassDeclaration(node) ? "class" : undefined;
}

function nameOf(node: ts.Statement): string | undefined {
  const named = ts.isVariableStatement(node)
    ? node.declarationList.declarations[0]?.name
    : (node as ts.DeclarationStatement).name;
  return named?.getText();
}
