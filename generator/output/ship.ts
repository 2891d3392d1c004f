import { posix } from "node:path";
import { transformSync, type OxcError, type SourceMap } from "oxc-transform";
import { unicodeEscape } from "../emit/doors/invisible.js";
import type { TextFile } from "../host.js";

/**
 * What is published of the sources of a package: for each `src/x.ts` its
 * JavaScript, its declarations and their maps, which point at the source that is
 * shipped beside them. Throws when a source is not one that we may write.
 */
export function ship(files: readonly TextFile[]): readonly TextFile[] {
  return files
    .filter(({ path }) => /^src\/.+\.ts$/.test(path))
    .flatMap(shipFile);
}

function shipFile({ path, text }: TextFile): readonly TextFile[] {
  const target = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  const source = posix.relative(posix.dirname(target), path);
  const { code, map, declaration, declarationMap, errors } = transformSync(
    source,
    text,
    {
      lang: "ts",
      sourceType: "module",
      target: "es2022",
      sourcemap: true,
      typescript: {
        onlyRemoveTypeImports: true,
        declaration: { sourcemap: true },
      },
    },
  );
  if (errors.length > 0) throw new Error(describe(path, errors));
  return [
    ...withMap(`${target}.js`, code, map),
    ...withMap(`${target}.d.ts`, declaration ?? "", declarationMap),
  ];
}

function withMap(
  path: string,
  code: string,
  map: SourceMap | undefined,
): readonly TextFile[] {
  if (map === undefined) throw new Error(`${path} has no source map`);
  const file = posix.basename(path);
  const { version, sources, names, mappings } = map;
  // The sources are shipped; holding them twice would double the package.
  const content = { version, file, sources, names, mappings };
  return [
    { path, text: `${escapeUnseen(code)}//# sourceMappingURL=${file}.map\n` },
    { path: `${path}.map`, text: `${JSON.stringify(content)}\n` },
  ];
}

/** What is not seen, but for what lays code out. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Spells what is not seen. The printer writes the characters of strings as they
 * are, escaped or not; in code they stand in nothing but strings.
 */
function escapeUnseen(code: string): string {
  return code.replace(unseen, unicodeEscape);
}

function describe(path: string, errors: readonly OxcError[]): string {
  const first = errors[0];
  return `the generated ${path} cannot be shipped: ${first?.message ?? ""}\n${first?.codeframe ?? ""}`;
}
