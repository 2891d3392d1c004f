import type { Paint } from "../diagnostics/paint.js";
import { visible } from "../diagnostics/visible.js";
import type { PlanReport } from "../plan/package-plan.js";
import type { ApiResult, FileChanges, GenerateResult } from "../result.js";

/** What a run did, for a person: a paragraph for each API, and one line for all. */
export function renderSummary(
  { apis }: GenerateResult,
  { check, colors }: { readonly check: boolean; readonly colors: Paint },
): string {
  const paragraphs = apis.map((api) => apiLines(api, colors).join("\n"));
  const total = apis.reduce((sum, api) => sum + api.milliseconds, 0);
  return `${[...paragraphs, totalLine(apis, total, check)].join("\n\n")}\n`;
}

function apiLines(api: ApiResult, colors: Paint): string[] {
  const { input, output, status, report, files, dist } = api;
  const title = visible(api.package ?? input);
  const facts = `${colors.place(visible(output))}  ${colors.faint(duration(api.milliseconds))}`;
  if (status === "failed") {
    const head = `${colors.error("failed")}  ${title}  ${facts}`;
    return [head, "  not written; what was there is as it was"];
  }
  const word = status === "stale" ? colors.error(status) : colors.help(status);
  const lines = [`${word}  ${title}  ${facts}`];
  if (report !== undefined) lines.push(`  ${counts(report)}`);
  if (status === "stale") {
    lines.push(
      ...files.written.map((path) => `  would write   ${visible(path)}`),
      ...files.removed.map((path) => `  would remove  ${visible(path)}`),
    );
    return lines;
  }
  lines.push(`  files: ${fileCounts(files)}; dist/: ${fileCounts(dist)}`);
  for (const path of files.removed) lines.push(`  removed  ${visible(path)}`);
  for (const line of report === undefined ? [] : notPaginated(report, colors))
    lines.push(line);
  return lines;
}

function counts(report: PlanReport): string {
  const paginated = report.paginated.length;
  return [
    `${plural(report.operations, "operation")} (${String(paginated)} paginated)`,
    plural(report.models, "model"),
    plural(report.enums, "enum"),
  ].join(", ");
}

/** Lists that share a reason share a paragraph. */
function notPaginated({ notPaginated }: PlanReport, colors: Paint): string[] {
  const groups = new Map<string, string[]>();
  for (const { operation, why, override } of notPaginated) {
    const key = JSON.stringify([why, override]);
    groups.set(key, [...(groups.get(key) ?? []), visible(operation)]);
  }
  return [...groups].flatMap(([key, operations]) => {
    const [why = "", override = ""] = JSON.parse(key) as readonly string[];
    return [
      `  one page each, since ${visible(why)}:`,
      `    ${operations.join(", ")}`,
      ...(override === ""
        ? []
        : [`    ${colors.faint(advice(override))} ${visible(override)}`]),
    ];
  });
}

/** An override that says "one page" keeps the list as it is; any other pages it. */
function advice(override: string): string {
  return /\bstyle: single\b/.test(override)
    ? "to confirm it, add"
    : "to page it, add";
}

function fileCounts({ written, unchanged, removed }: FileChanges): string {
  const parts = [
    `${String(written.length)} written`,
    `${String(unchanged.length)} unchanged`,
    `${String(removed.length)} removed`,
  ];
  return parts.join(", ");
}

function totalLine(
  apis: readonly ApiResult[],
  milliseconds: number,
  check: boolean,
): string {
  const count = (status: ApiResult["status"]): number =>
    apis.filter((api) => api.status === status).length;
  const failed = count("failed");
  const stale = count("stale");
  const tail = `in ${duration(milliseconds)}`;
  const all = plural(apis.length, "package");
  if (failed + stale === 0) {
    return check ? `${all} up to date ${tail}` : `${all} done ${tail}`;
  }
  const parts = [
    ...(failed === 0 ? [] : [`${String(failed)} failed`]),
    ...(stale === 0
      ? []
      : [`${String(stale)} stale: run \`specwright generate\` and commit`]),
  ];
  return `${all} ${tail}, ${parts.join(", ")}`;
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? "" : "s"}`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${String(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
