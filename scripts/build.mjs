// Builds dist/ from generator/: JavaScript by oxc-transform, declarations by TypeScript.
//
//   node scripts/build.mjs               all of it; `npm ci` runs this
//   node scripts/build.mjs --if-changed  the JavaScript, and only when the sources changed
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { transformSync } from "oxc-transform";

const root = resolve(import.meta.dirname, "..");
const sources = join(root, "generator");
const dist = join(root, "dist");
const stamp = join(dist, ".build.json");

const files = listFiles(sources).filter((path) => path.endsWith(".ts"));
const hash = hashOf(files);

if (!process.argv.includes("--if-changed")) {
  buildScripts();
  await buildDeclarations();
  writeIfChanged(stamp, `${JSON.stringify({ hash })}\n`);
} else if (!isUpToDate()) {
  buildScripts();
  writeIfChanged(stamp, `${JSON.stringify({ hash })}\n`);
}

function hashOf(paths) {
  const sum = createHash("sha256");
  sum.update(readFileSync(join(root, "package.json")));
  sum.update(readFileSync(import.meta.filename));
  for (const path of paths) {
    sum.update(`\0${path}\0`);
    sum.update(readFileSync(join(sources, path)));
  }
  return sum.digest("hex");
}

function isUpToDate() {
  if (!existsSync(stamp)) return false;
  return JSON.parse(readFileSync(stamp, "utf8")).hash === hash;
}

/** Everything but the runtime, which is copied into packages as text and never runs from here. */
function buildScripts() {
  const written = new Set();
  for (const path of files) {
    if (path.startsWith("runtime/")) continue;
    const text = readFileSync(join(sources, path), "utf8");
    const { code, errors } = transformSync(path, text, {
      lang: "ts",
      sourceType: "module",
      target: "es2022",
      typescript: { onlyRemoveTypeImports: true },
    });
    if (errors.length > 0) {
      for (const { codeframe, message } of errors) {
        console.error(`generator/${path}: ${codeframe ?? message}`);
      }
      process.exit(1);
    }
    const name = path.replace(/\.ts$/, ".js");
    const isBin = name === "cli.js";
    const shebang = "#!/usr/bin/env node\n";
    writeIfChanged(
      join(dist, name),
      isBin && !code.startsWith("#!") ? shebang + code : code,
    );
    if (isBin) chmodSync(join(dist, name), 0o755);
    written.add(name);
    written.add(name.replace(/\.js$/, ".d.ts"));
  }
  removeExtras(written);
}

/** For people who import specwright; the command line and the tests do without. */
async function buildDeclarations() {
  const { default: ts } = await import("typescript");
  const program = ts.createProgram([join(sources, "index.ts")], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noCheck: true,
    types: ["node"],
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: sources,
    outDir: dist,
  });
  const emitted = new Map();
  program.emit(undefined, (path, text) => emitted.set(resolve(path), text));
  // Only what `index.d.ts` speaks of is anybody's business.
  const spoken = new Set();
  const reach = (path) => {
    if (spoken.has(path)) return;
    const text = emitted.get(path);
    if (text === undefined) throw new Error(`${path} was not declared`);
    spoken.add(path);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (!fileName.startsWith(".")) continue;
      reach(resolve(dirname(path), fileName.replace(/\.js$/, ".d.ts")));
    }
  };
  reach(join(dist, "index.d.ts"));
  for (const path of listFiles(dist)) {
    const old = join(dist, path);
    if (path.endsWith(".d.ts") && !spoken.has(old)) rmSync(old);
  }
  for (const path of spoken) writeIfChanged(path, emitted.get(path));
}

function removeExtras(keep) {
  for (const path of listFiles(dist)) {
    if (path !== ".build.json" && !keep.has(path)) {
      rmSync(join(dist, path), { force: true });
    }
  }
}

/** Two builds may run at once: a reader sees the old file or the new one, never half of one. */
function writeIfChanged(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join("/"))
    .sort();
}
