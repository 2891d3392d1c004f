import { withoutConsequences } from "./diagnostics/consequences.js";
import type { Diagnostic, Outcome } from "./diagnostics/diagnostic.js";
import { applyRules, type Strictness } from "./diagnostics/rules.js";
import { createHost, type Host, type TextFile } from "./host.js";
import { readRuntime, readVersion } from "./inputs.js";
import { buildApi } from "./ir/build-api.js";
import { selectOperations } from "./openapi/select/select-operations.js";
import { readDocument } from "./openapi/read-document.js";
import type { GenerateOptions } from "./options/generate-options.js";
import { readGenerateOptions } from "./options/load-options.js";
import type { ApiOptions } from "./options/options.js";
import { packageOptions } from "./options/package-options.js";
import { completePackage } from "./output/complete-package.js";
import {
  printLockFile,
  readLockFile,
  writeLockFile,
} from "./output/lock-file.js";
import { openPackage } from "./output/open-package.js";
import { planChanges, type Changes } from "./output/plan-changes.js";
import { ship } from "./output/ship.js";
import { writePackage } from "./output/write.js";
import type { Lock } from "./plan/lock.js";
import type { PlanReport } from "./plan/package-plan.js";
import { planPackage } from "./plan/plan-package.js";
import type { ApiResult, FileChanges, GenerateResult } from "./result.js";
import type { JsonObject } from "./source/json.js";

/**
 * Generates the packages of one run. What is wrong with a document comes back as
 * diagnostics; an API with errors writes nothing while the others go on.
 *
 * @example
 * const { ok, apis } = await generate({
 *   apis: [{ input: "specs/seam.yaml", output: "generated/seam" }],
 * });
 */
export async function generate(
  options: GenerateOptions,
  host: Host = createHost(),
): Promise<GenerateResult> {
  const [run, diagnostics] = await readGenerateOptions(options, host);
  if (hasErrors(diagnostics)) return { ok: false, diagnostics, apis: [] };
  const results: ApiResult[] = [];
  for (const api of run.apis) {
    results.push(await generateApi(api, run, host));
  }
  const ok = results.every(
    ({ status }) => status === "written" || status === "unchanged",
  );
  return { ok, diagnostics, apis: results };
}

/** What an earlier run left, and a person added to. */
export interface EarlierPackage {
  /** The lock that is kept beside the document; before that of the manifest. */
  readonly lock?: Lock;
  readonly manifest?: { readonly lock: Lock };
  readonly packageJson?: JsonObject;
  readonly editedPackageJson?: string;
}

/** A package in memory, before it meets the folder it goes to. */
export interface RenderedPackage {
  readonly name: string;
  readonly report: PlanReport;
  readonly lock: Lock;
  readonly committed: readonly TextFile[];
  readonly dist: readonly TextFile[];
}

/** The pipeline: one stage a line, each a pure function of what the one before it made. */
export async function renderPackage(
  api: ApiOptions,
  earlier: EarlierPackage,
  host: Host,
  {
    strict = false,
    step = () => undefined,
  }: {
    readonly strict?: boolean;
    readonly step?: (name: string) => void;
  } = {},
): Promise<Outcome<RenderedPackage | undefined>> {
  const { diagnostics, keep } = collect({ ...api, strict });

  step("reading the document");
  const description = keep(await readDocument(host, api.input, api));
  if (description === undefined) return [undefined, diagnostics];
  step("building the model");
  const document = keep(selectOperations(description.document, api));
  const model = keep(buildApi(document));
  step("planning the package");
  const options = packageOptions(api, earlier.packageJson);
  const lock = earlier.lock ?? earlier.manifest?.lock;
  const plan = keep(planPackage(model, options, lock));
  if (hasErrors(diagnostics))
    return [undefined, withoutConsequences(diagnostics)];

  step("printing the sources");
  // ts-morph is most of the start-up time, and a document with errors needs none of it.
  const { emitPackage, packageJson } = await import("./emit/emit-package.js");
  const files = emitPackage(plan, { runtime: await readRuntime(host) });
  step("making JavaScript and declarations");
  const dist = ship(files);
  const committed = keep(
    completePackage({
      output: api.output,
      files,
      dist,
      packageJson: packageJson(plan),
      existingPackageJson: earlier.packageJson,
      editedPackageJson: earlier.editedPackageJson,
      lock: plan.lock,
      sources: description.files,
      generator: await readVersion(host),
    }),
  );
  const { report } = plan;
  const { name } = plan.package;
  return [{ name, report, lock: plan.lock, committed, dist }, diagnostics];
}

type Run = Required<Pick<GenerateOptions, "check" | "force" | "strict">> &
  Pick<GenerateOptions, "onProgress">;

async function generateApi(
  api: ApiOptions,
  { check, force, strict, onProgress }: Run,
  host: Host,
): Promise<ApiResult> {
  const { input, output } = api;
  const started = host.now();
  const { diagnostics, keep } = collect({ ...api, strict });
  const step = (name: string): void => onProgress?.(input, name);

  const existing = keep(await openPackage(output, { force }, host));
  const kept =
    api.lock === undefined
      ? undefined
      : keep(await readLockFile(api.lock, host));
  if (hasErrors(diagnostics)) return finish("failed");
  const earlier =
    kept?.lock === undefined ? existing : { ...existing, lock: kept.lock };
  const rendered = keep(
    await renderPackage(api, earlier, host, { strict, step }),
  );
  if (rendered === undefined) return finish("failed");
  const about = { package: rendered.name, report: rendered.report };
  const { committed, dist } = keep(
    await planChanges(rendered, existing, { force }, host),
  );
  if (hasErrors(diagnostics)) return finish("failed", about);
  const lockText = printLockFile(rendered.lock);
  if (!check) {
    step("writing the files");
    keep(await writePackage(output, { committed, dist }, host));
    if (kept !== undefined && !hasErrors(diagnostics))
      keep(await writeLockFile(kept, lockText, host));
    if (hasErrors(diagnostics)) return finish("failed", about);
  }
  const changed =
    hasChanges(committed) ||
    (!check && hasChanges(dist)) ||
    (kept !== undefined && kept.text !== lockText);
  return finish(changed ? (check ? "stale" : "written") : "unchanged", {
    ...about,
    files: changesOf(committed),
    dist: changesOf(dist),
  });

  function finish(
    status: ApiResult["status"],
    more: Partial<ApiResult> = {},
  ): ApiResult {
    const nothing = { written: [], unchanged: [], removed: [] };
    const milliseconds = Math.round(host.now() - started);
    const files = { files: nothing, dist: nothing };
    return {
      input,
      output,
      status,
      diagnostics,
      ...files,
      ...more,
      milliseconds,
    };
  }
}

/** Takes the values out of outcomes and keeps their diagnostics, as bad as the rules take them. */
function collect(strictness: Strictness) {
  const diagnostics: Diagnostic[] = [];
  const keep = <Value>([value, found]: Outcome<Value>): Value => {
    for (const each of found) {
      const taken = applyRules(each, strictness);
      if (taken !== undefined) diagnostics.push(taken);
    }
    return value;
  };
  return { diagnostics, keep };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function hasChanges({ write, remove }: Changes): boolean {
  return write.length > 0 || remove.length > 0;
}

function changesOf({ write, unchanged, remove }: Changes): FileChanges {
  return {
    written: write.map(({ path }) => path),
    unchanged,
    removed: remove,
  };
}
