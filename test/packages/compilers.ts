import { join } from "node:path";
import { root } from "./packages.js";
import type { Finished, Project } from "./project.js";

/** Every flag that the design names, all at once. */
export const everyFlag = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  skipLibCheck: false,
} as const;

/** The compilers that a consumer may have, by the name they are installed under. */
export const compilers = {
  "TypeScript 5.9": "typescript-5.9",
  "TypeScript 6.0": "typescript",
  "TypeScript 7.0": "typescript-7.0",
} as const;

/** Where `fetch`, `URL` and `Headers` come from. Each alone. */
export const platforms = {
  "lib dom": { lib: ["es2022", "dom"], types: [] },
  "@types/node": { lib: ["es2022"], types: ["node"] },
  "@cloudflare/workers-types": {
    lib: ["es2022"],
    types: ["@cloudflare/workers-types"],
  },
} as const;

/** What the platforms need in node_modules. */
export const platformPackages = ["@types/node", "@cloudflare/workers-types"];

/** What `tsc --init` turns on, near enough. */
export const usualFlags: Flags = { strict: true, skipLibCheck: true };

type Flags = Readonly<Record<string, boolean>>;
export type Compiler = keyof typeof compilers;
export type Platform = keyof typeof platforms;

/** Type-checks files as one program. */
export function compile(
  project: Project,
  compiler: Compiler,
  platform: Platform,
  include: readonly string[],
  flags: Flags = everyFlag,
): Promise<Finished> {
  const config = `tsconfig.${compiler}.${platform.replace("/", "-")}.json`;
  const compilerOptions = {
    // What isolatedDeclarations asks for; nothing is written.
    declaration: true,
    noEmit: true,
    ...flags,
    ...platforms[platform],
    target: "es2022",
    module: "nodenext",
    moduleResolution: "nodenext",
  };
  project.write(config, JSON.stringify({ compilerOptions, include }));
  const tsc = join(root, "node_modules", compilers[compiler], "bin/tsc");
  return project.node(tsc, "--project", config, "--pretty", "false");
}
