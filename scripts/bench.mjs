// What a run costs, as ratios that hold on any machine: the processor's time against reading the same document with a
// plain parser, and the memory at its peak against a Node that does nothing. All of it is measured in one go.
//
//   npm run bench              the table; exit code 1 when a ratio is above its budget in bench/budgets.json
//   npm run bench -- github    only documents whose name holds this
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listDocuments } from "./bench/documents.mjs";
import { judge, table } from "./bench/judge.mjs";

const root = resolve(import.meta.dirname, "..");
const [only = ""] = process.argv.slice(2);
/** The middle one counts. */
const runs = 3;
const folder = mkdtempSync(join(tmpdir(), "specwright-bench-"));
const env = { ...process.env, NODE_OPTIONS: "" };

try {
  const idle = measure(["--eval", "0"]);
  const rows = [];
  for (const document of listDocuments(folder)) {
    if (document.name.includes(only))
      rows.push(measureDocument(document, idle));
  }
  const budgets = JSON.parse(
    readFileSync(join(import.meta.dirname, "bench", "budgets.json"), "utf8"),
  );
  const judged = judge(rows, budgets);
  process.stdout.write(`${table(judged)}\n`);
  if (judged.some(({ over }) => over.length > 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** By turns, so that what else the machine does falls on both. */
function measureDocument({ name, entry, files, bytes, passes }, idle) {
  const generated = [];
  const parsed = [];
  for (let run = 0; run < runs; run += 1) {
    const output = join(folder, "output");
    rmSync(output, { recursive: true, force: true });
    generated.push(
      measure([
        join(root, "dist", "cli.js"),
        "generate",
        entry,
        "--output",
        output,
        "--name",
        "bench",
      ]),
    );
    const list = files.join("\n");
    parsed.push(
      measure([join(import.meta.dirname, "bench", "parse.mjs"), passes], list),
    );
  }
  const seconds = median(generated.map(({ cpu }) => cpu));
  const peak = median(generated.map(({ memory }) => memory));
  return {
    name,
    bytes,
    seconds,
    cpu: seconds / (median(parsed.map(({ cpu }) => cpu)) / passes),
    mebibytes: peak / 1024,
    memory: peak / idle.memory,
  };
}

/** Seconds of the processor, of all threads, without the system's; and kibibytes at the peak. */
function measure(args, input = "") {
  const report = join(folder, "usage.json");
  const usage = join(import.meta.dirname, "bench", "usage.mjs");
  execFileSync(process.execPath, ["--import", usage, ...args.map(String)], {
    cwd: folder,
    env: { ...env, BENCH_USAGE: report },
    input,
    stdio: ["pipe", "ignore", "ignore"],
  });
  return JSON.parse(readFileSync(report, "utf8"));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
