import { documentCases } from "./cases/documents.js";
import { folderCases } from "./cases/folders.js";
import { optionCases } from "./cases/options.js";
import { planCases } from "./cases/plans.js";
import { schemaCases } from "./cases/schemas.js";
import type { Case } from "./tell.js";

/** One case for each code, short enough to be read in the rule reference. */
export const cases: Readonly<Record<string, Case>> = {
  ...documentCases,
  ...schemaCases,
  ...planCases,
  ...folderCases,
  ...optionCases,
};
