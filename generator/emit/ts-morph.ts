import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";

export type * from "ts-morph";

/**
 * Required as the CommonJS that it is: for an `import` Node would search all of
 * TypeScript for the names of its exports, which takes longer than to run it.
 */
export const { printStructure, StructureKind } = createRequire(import.meta.url)(
  "ts-morph",
) as typeof TsMorph;
