import { basename, dirname, relative, resolve, sep } from "node:path";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host.js";
import { child } from "../source/pointer.js";
import type { Locate } from "./config-place.js";
import type { LocatedApi } from "./config-value.js";
import type { ApiOptions } from "./options.js";

/** Fills in the defaults and turns paths that start at `base` into paths that start where the user stands. */
export async function resolveApis(
  apis: readonly LocatedApi[],
  base: string,
  locate: Locate,
  host: Host,
  reporter: Reporter,
): Promise<readonly ApiOptions[]> {
  const here = (path: string): string =>
    relative(host.cwd, resolve(host.cwd, base, path))
      .split(sep)
      .join("/") || ".";
  const resolved: ApiOptions[] = [];
  for (const { config, pointer } of apis) {
    const place = locate(child(pointer, "input"));
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(config.input)) {
      reporter.report("input-is-url", place, { input: config.input });
      continue;
    }
    const input = here(config.input);
    if (!(await host.exists(input))) {
      reporter.report("input-missing", place, { input });
      continue;
    }
    const { refRoot, lock } = config;
    resolved.push({
      ...config,
      input,
      output: here(config.output ?? `generated/${defaultName(input)}`),
      ...(refRoot === undefined ? {} : { refRoot: here(refRoot) }),
      ...(lock === undefined ? {} : { lock: here(lock) }),
    });
    reportShared(resolved, (key) => locate(child(pointer, key)), reporter);
  }
  return resolved;
}

/** A name made from a path: `Specs/My API.yaml` is `my-api`. */
export function defaultName(path: string): string {
  const name = basename(path)
    .replace(/\.(ya?ml|json)$/i, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? "client" : name;
}

/** The last API against all before it; folders differ where case is ignored, too. */
function reportShared(
  apis: readonly ApiOptions[],
  locate: (key: keyof ApiOptions) => ReturnType<Locate>,
  reporter: Reporter,
): void {
  const last = apis.at(-1);
  if (last === undefined) return;
  const { input, output, package: name } = last;
  const folder = folded(output);
  for (const other of apis.slice(0, -1)) {
    if (name !== undefined && name === other.package) {
      const parameters = { name, input, other: other.input };
      reporter.report("package-shared", locate("package"), parameters);
    }
    const otherFolder = folded(other.output);
    const place = locate("output");
    if (folder === otherFolder) {
      const parameters = { output, input, other: other.input };
      reporter.report("output-shared", place, parameters);
    } else if (holds(otherFolder, folder)) {
      const parameters = { inner: output, outer: other.output };
      reporter.report("output-nested", place, parameters);
    } else if (holds(folder, otherFolder)) {
      const parameters = { inner: other.output, outer: output };
      reporter.report("output-nested", place, parameters);
    }
  }
}

function folded(path: string): string {
  return resolve("/", path).toLowerCase();
}

function holds(folder: string, path: string): boolean {
  for (let above = dirname(path); ; above = dirname(above)) {
    if (above === folder) return true;
    if (above === dirname(above)) return false;
  }
}
