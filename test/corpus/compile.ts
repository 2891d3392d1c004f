import { compile, type Compiler } from "../packages/compilers.js";
import type { Project } from "../packages/project.js";

/** An error of the compiler. */
export interface CompileError {
  readonly file: string;
  readonly line: number;
  /** `TS2322`. */
  readonly code: string;
  /** The whole first, its reasons after it. */
  readonly text: string[];
}

/** Compiles folders as one program with every flag on. */
export async function compileFolders(
  project: Project,
  compiler: Compiler,
  folders: readonly string[],
): Promise<readonly CompileError[]> {
  const include = folders.map((folder) => `${folder}/**/*.ts`);
  const { output, code } = await compile(project, compiler, "lib dom", include);
  const errors: CompileError[] = [];
  for (const line of output.split("\n")) {
    const [, file = "", at = "", code = "", text = ""] =
      /^(\S.*?)\((\d+),\d+\): error (TS\d+): (.*)/.exec(line) ?? [];
    const last = errors.at(-1);
    if (file !== "") {
      errors.push({ file, line: Number(at), code, text: [text] });
    } else if (/^\s+\S/.test(line)) last?.text.push(line.trim());
  }
  if (code !== 0 && errors.length === 0) {
    throw new Error(`${compiler} failed: ${output.slice(0, 2000)}`);
  }
  return errors;
}
