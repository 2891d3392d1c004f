import type { TextFile } from "../../generator/host.js";

/** What the manifest of a package says of its operations and names. */
export interface Manifest {
  readonly names: Readonly<
    Record<string, { readonly file: string; readonly export: string }>
  >;
  readonly operations: Readonly<Record<string, { readonly call: string }>>;
}

export function manifestOf(committed: readonly TextFile[]): Manifest {
  const { text } = committed.find(
    ({ path }) => path === ".specwright.json",
  ) ?? {
    text: "{}",
  };
  return JSON.parse(text) as Manifest;
}

/**
 * A module that names the function and the method of each of these operations,
 * and compiles only if all of them are there and can be called.
 */
export function callersOf(
  { names, operations }: Manifest,
  keys: readonly string[],
): string {
  const title = names["/info/title"];
  if (title === undefined) throw new Error("the package has no class");
  const files = new Map<string, string>();
  const home = (file: string): string => {
    const name = files.get(file) ?? `file${String(files.size)}`;
    files.set(file, name);
    return name;
  };
  const uses = keys.flatMap((key) => {
    const function_ = names[key];
    const operation = operations[key];
    if (function_ === undefined || operation === undefined)
      throw new Error(`${key} is not in the manifest`);
    return [
      `  ${home(function_.file)}.${function_.export},`,
      `  client.${operation.call},`,
    ];
  });
  const owner = `${home(title.file)}.${title.export}`;
  return [
    ...[...files].map(
      ([file, name]) =>
        `import * as ${name} from "./${file.replace(/\.ts$/, ".js")}";`,
    ),
    "type Call = (...given: never[]) => PromiseLike<unknown>;",
    "declare function use(...calls: Call[]): void;",
    `declare const client: ${owner};`,
    "use(",
    ...uses,
    ");",
    "",
  ].join("\n");
}
