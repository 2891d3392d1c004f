import { didYouMean } from "../../diagnostics/did-you-mean.js";
import type { Outcome } from "../../diagnostics/diagnostic.js";
import { createReporter, type Reporter } from "../../diagnostics/reporter.js";
import type { ApiDocument } from "../document/document.js";
import type { OperationObject } from "../document/operation.js";
import { parseFilter, type Filter } from "./filter.js";
import { reachable } from "./reachable.js";

/** Which operations a package has; every line in the form that `parseFilter` reads. */
export interface Selection {
  /** Only these; absent: all. */
  readonly include?: readonly string[];
  /** Not these, even where `include` means them. */
  readonly exclude?: readonly string[];
}

/** Extensions that leave an operation out, ours and those that other generators read. */
const SKIPS = ["x-skip", "x-speakeasy-ignore", "x-fern-ignore"];

/**
 * Leaves out the operations that nobody wants, and the schemas that only they
 * led to. What no operation leads to stays, as it would in a package of all,
 * unless the operations that are wanted were named.
 */
export function selectOperations(
  document: ApiDocument,
  { include, exclude = [] }: Selection,
): Outcome<ApiDocument> {
  const reporter = createReporter();
  const all = document.paths.flatMap(({ operations }) => operations);
  const wanted = include && filters(include, "include", document, reporter);
  const unwanted = filters(exclude, "exclude", document, reporter);
  const isKept = (operation: OperationObject): boolean =>
    !isSkipped(operation, reporter) &&
    (wanted === undefined || wanted.some((one) => one.matches(operation))) &&
    !unwanted.some((one) => one.matches(operation));
  const kept = new Set(all.filter(isKept));
  if (wanted === undefined && kept.size === all.length)
    return [document, reporter.diagnostics];

  const paths = document.paths
    .map((path) => ({
      ...path,
      operations: path.operations.filter((one) => kept.has(one)),
    }))
    .filter(({ operations }) => operations.length > 0);
  const webhooks = document.webhooks.flatMap(({ operations }) => operations);
  const known = reachable(document, [...all, ...webhooks]);
  const alone = [...document.schemas].filter(([key]) => !known.has(key));
  // What they refer to stays with them.
  const needed = reachable(
    document,
    [...kept, ...webhooks],
    wanted === undefined ? alone.map(([, { schema }]) => schema) : [],
  );
  const schemas = new Map(
    [...document.schemas].filter(([key]) => needed.has(key)),
  );
  return [{ ...document, paths, schemas }, reporter.diagnostics];
}

/** `x-skip: true`, on the operation or its path; Stainless lists languages. */
function isSkipped(operation: OperationObject, reporter: Reporter): boolean {
  const { extensions, pathExtensions } = operation;
  const own = [extensions, pathExtensions].flatMap((each) =>
    SKIPS.flatMap((name) => {
      const extension = each.get(name);
      return extension === undefined ? [] : [{ name, extension }];
    }),
  );
  for (const { name, extension } of own)
    if (name === "x-skip" && typeof extension.value !== "boolean")
      reporter.report("extension-wrong-type", extension.place, {
        name,
        wanted: "`true` or `false`",
      });
  const stainless = extensions.get("x-stainless-skip")?.value;
  const languages = Array.isArray(stainless) ? stainless : [];
  return (
    own.some(({ extension }) => extension.value === true) ||
    stainless === true ||
    languages.some((name) => name === "typescript" || name === "node")
  );
}

/** Reads the lines of an option; one that means nothing is a slip. */
function filters(
  lines: readonly string[],
  option: "include" | "exclude",
  document: ApiDocument,
  reporter: Reporter,
): readonly Filter[] {
  const operations = document.paths.flatMap((path) => path.operations);
  return lines.flatMap((text) => {
    const filter = parseFilter(text);
    if (filter === undefined) return [];
    // An API that has nothing deprecated any more is no mistake.
    const means = text === "deprecated" || operations.some(filter.matches);
    if (!means)
      reporter.report(
        option === "include"
          ? "include-matches-nothing"
          : "exclude-matches-nothing",
        document.place,
        { line: text, suggestion: meant(text, operations) },
      );
    return [filter];
  });
}

/** The line that was likely meant. */
function meant(
  text: string,
  operations: readonly OperationObject[],
): string | undefined {
  const known = new Set(
    operations.flatMap(({ tags, path, operationId, method }) => [
      ...tags.map((tag) => `tag:${tag}`),
      `path:${path}`,
      `${method} ${path}`,
      ...(operationId === undefined ? [] : [`operation:${operationId}`]),
    ]),
  );
  return didYouMean(text, [...known]);
}
