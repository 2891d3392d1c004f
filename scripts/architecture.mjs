// Holds what DESIGN and ARCHITECTURE.md say about imports: their directions, no cycles, and who may use which package.
//
//   node scripts/architecture.mjs [folder]
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** The longest a file may be. */
const longest = 300;

/**
 * The rooms of generator/ and what each may import of ours. `x` is a whole room,
 * `x/y` a folder or file in it, and `type x` allows `import type` only.
 */
const rooms = {
  cli: [
    "index",
    "generate",
    "inputs",
    "result",
    "options",
    "host",
    "diagnostics",
    "type plan/package-plan",
  ],
  index: [
    "generate",
    "options",
    "result",
    "type diagnostics",
    "type plan/package-plan",
  ],
  generate: [
    "inputs",
    "result",
    "options",
    "openapi",
    "ir",
    "plan",
    "emit",
    "output",
    "host",
    "diagnostics",
    "type source/json",
  ],
  result: ["type diagnostics", "type plan/package-plan"],
  inputs: ["host"],
  options: ["host", "source", "diagnostics", "openapi/select/filter"],
  host: [],
  diagnostics: [],
  runtime: [],
  source: ["diagnostics", "type host"],
  openapi: ["source", "diagnostics", "type host"],
  ir: ["type openapi/document", "source/json", "source/pointer", "diagnostics"],
  plan: ["ir", "type options", "source/json", "source/pointer", "diagnostics"],
  emit: [
    "type plan",
    "type ir",
    "type source/json",
    "source/json",
    "type host",
    "diagnostics",
  ],
  output: [
    "host",
    "type plan/package-plan",
    "type plan/lock",
    "source/json",
    "emit/doors/identifier",
    "emit/doors/invisible",
    "diagnostics",
  ],
};

/** The only places that may use a package. */
const owners = {
  "ts-morph": ["emit/"],
  yaml: ["source/"],
  "jsonc-parser": ["source/"],
  "oxc-transform": ["output/ship.ts", "options/config-file.ts"],
  "openapi-types": ["openapi/"],
  fs: ["host.ts"],
  "fs/promises": ["host.ts"],
  child_process: [],
  net: [],
  http: [],
  https: [],
  vm: [],
};

/** @returns {readonly string[]} what is wrong with the files of `folder`, one line each */
export function checkArchitecture(folder) {
  const files = listSources(folder);
  const known = new Set(files);
  const edges = new Map();
  const problems = [];
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8");
    const lines = text.split("\n").length - 1;
    if (lines > longest) {
      problems.push(`${file}: has ${lines} lines; the most is ${longest}`);
    }
    const targets = [];
    for (const { specifier, typeOnly, line } of importsOf(file, text)) {
      const at = `${file}:${line}`;
      if (!specifier.startsWith(".")) {
        problems.push(...checkPackage(at, file, specifier));
        continue;
      }
      const target = posix
        .join(posix.dirname(file), specifier)
        .replace(/\.js$/, ".ts");
      if (!known.has(target)) {
        problems.push(`${at}: imports ${specifier}, which is not there`);
        continue;
      }
      targets.push(target);
      problems.push(...checkDirection(at, file, target, typeOnly));
    }
    edges.set(file, targets);
  }
  for (const cycle of findCycles(edges)) {
    problems.push(`${cycle[0]}: imports itself: ${cycle.join(" -> ")}`);
  }
  return problems;
}

function checkPackage(at, file, specifier) {
  if (roomOf(file) === "runtime") {
    return [`${at}: the runtime imports ${specifier}; it may import nothing`];
  }
  const name = specifier.replace(/^node:/, "");
  const allowed = Object.hasOwn(owners, name) ? owners[name] : undefined;
  if (allowed === undefined || allowed.some((path) => file.startsWith(path))) {
    return [];
  }
  const who = allowed.length === 0 ? "nobody" : `only ${allowed.join(", ")}`;
  return [`${at}: imports ${specifier}; ${who} may`];
}

function checkDirection(at, file, target, typeOnly) {
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === to) return [];
  const rules = rooms[from];
  if (rules === undefined) return [`${at}: ${from} is no room of the design`];
  const allowed = rules.some((rule) => {
    const path = rule.replace(/^type /, "");
    if (path !== rule && !typeOnly) return false;
    return target === `${path}.ts` || target.startsWith(`${path}/`);
  });
  if (allowed) return [];
  const how = typeOnly
    ? ""
    : rules.some((rule) => rule === `type ${to}`)
      ? " other than by `import type`"
      : "";
  return [`${at}: ${from} may not import ${target}${how}`];
}

/** `cli` for cli.ts and cli/help.ts alike. */
function roomOf(file) {
  return file.split("/")[0].replace(/\.ts$/, "");
}

/** Every import, export-from, `import()` and import type; the compiler finds them, so comments and strings don't count. */
function importsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, literal, typeOnly) => {
    if (literal === undefined || !ts.isStringLiteralLike(literal)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ specifier: literal.text, typeOnly, line: line + 1 });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const names = clause?.namedBindings;
      const onlyTypes =
        clause?.isTypeOnly === true ||
        (clause?.name === undefined &&
          names !== undefined &&
          ts.isNamedImports(names) &&
          names.elements.length > 0 &&
          names.elements.every(({ isTypeOnly }) => isTypeOnly));
      add(node, node.moduleSpecifier, onlyTypes);
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(node, node.argument.literal, true);
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword
    ) {
      add(node, node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** One cycle for each group of files that import each other in a circle (Tarjan's components). */
function findCycles(edges) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const cycles = [];
  const connect = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const target of edges.get(file) ?? []) {
      if (!index.has(target)) {
        connect(target);
        low.set(file, Math.min(low.get(file), low.get(target)));
      } else if (stack.includes(target)) {
        low.set(file, Math.min(low.get(file), index.get(target)));
      }
    }
    if (low.get(file) !== index.get(file)) return;
    const group = new Set(stack.splice(stack.indexOf(file)));
    const selfish = (edges.get(file) ?? []).includes(file);
    if (group.size > 1 || selfish)
      cycles.push(shortestWayBack(file, edges, group));
  };
  for (const file of edges.keys()) if (!index.has(file)) connect(file);
  return cycles;
}

function shortestWayBack(start, edges, group) {
  const queue = [[start]];
  const seen = new Set();
  for (const way of queue) {
    for (const next of edges.get(way.at(-1)) ?? []) {
      if (next === start) return [...way, start];
      if (!group.has(next) || seen.has(next)) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return [start];
}

function listSources(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = resolve(import.meta.dirname, "..");
  const folder = resolve(process.argv[2] ?? join(root, "generator"));
  const problems = checkArchitecture(folder);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} violations of the architecture`);
    process.exitCode = 1;
  } else {
    console.log("The architecture holds.");
  }
}
