import { extensionCatalog } from "./catalog/extensions.js";
import { openapiCatalog } from "./catalog/openapi.js";
import { operationsCatalog } from "./catalog/operations.js";
import { optionsCatalog } from "./catalog/options.js";
import { outputCatalog } from "./catalog/output.js";
import { planCatalog } from "./catalog/plan.js";
import { schemaCatalog } from "./catalog/schema.js";
import { sourceCatalog } from "./catalog/source.js";
import { isLowerable, type Level } from "./rules.js";
import type { Entry } from "./entry.js";

/** Diagnostics of one kind, as the rule reference lists them. */
export interface Group {
  readonly title: string;
  readonly about: string;
  readonly codes: readonly string[];
  /** Why its errors stop a run, unless one says what is done instead. */
  readonly fixed: string;
  /** Whether it is told before the rules are read, so that no rule is about it. */
  readonly isEarly?: true;
}

export const groups: readonly Group[] = [
  {
    title: "Files and references",
    about:
      "Texts that cannot be read as YAML or JSON, and references that lead nowhere.",
    codes: Object.keys(sourceCatalog),
    fixed: "there is no text that could be read in its place",
  },
  {
    title: "The document",
    about:
      "What breaks the OpenAPI Specification, or can be read only with a guess.",
    codes: Object.keys(openapiCatalog),
    fixed:
      "what it leaves open cannot be guessed, and everything else needs it",
  },
  {
    title: "Operations",
    about: "Paths, operations, servers, and all that belongs to them.",
    codes: Object.keys(operationsCatalog),
    fixed: "the requests of the client would not be those that the API takes",
  },
  {
    title: "Extensions and selection",
    about:
      "What is wrong with an `x-` key of specwright, and with `include` and `exclude`.",
    codes: Object.keys(extensionCatalog),
    fixed: "it was asked of specwright by name, and is not done",
  },
  {
    title: "Schemas",
    about: "What a schema says that no type can, and what is written instead.",
    codes: Object.keys(schemaCatalog),
    fixed: "there is no type that would be right",
  },
  {
    title: "The package",
    about: "Names, params and pages, and what a new run would change in them.",
    codes: Object.keys(planCatalog),
    fixed: "the package would not compile, or break its callers",
  },
  {
    title: "The output folder",
    about:
      "What stands in the way of writing a package; none of it is touched.",
    codes: Object.keys(outputCatalog),
    fixed: "a person's files would be lost",
  },
  {
    title: "The command line and the config",
    about:
      "All of them end the run with exit code 2, before a document is read.",
    codes: Object.keys(optionsCatalog),
    fixed: "it is told before the rules are read",
    isEarly: true,
  },
];

/** Why a rule cannot give an entry a level; undefined where it can. */
export function obstacle(
  code: string,
  entry: Entry<never>,
  level: Level,
): string | undefined {
  const group = groups.find(({ codes }) => codes.includes(code));
  if (group?.isEarly === true) return group.fixed;
  return level === "error" || isLowerable(entry) ? undefined : group?.fixed;
}
