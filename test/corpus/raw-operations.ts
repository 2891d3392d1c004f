import { asNode, child, type Json } from "../examples/spec.js";
import type { Location, RawDocument } from "./raw-document.js";

/** OAS 3.2.0, 4.9.1; `query` since then, `trace` since 3.0. */
const methods =
  "get put post delete options head patch trace query additionalOperations".split(
    " ",
  );

/** The operations of a document as it was written, by their keys such as `/paths/~1pets/get`; counted here and not by the generator. */
export function rawOperations(raw: RawDocument): readonly string[] {
  const root = asNode(raw.file(raw.entry)) ?? {};
  const known = methods.filter((method) => hasMethod(method, raw.version));
  return ["paths", "x-ms-paths"].flatMap((section) =>
    Object.keys(asNode(root[section]) ?? {})
      .filter((path) => !path.startsWith("x-"))
      .flatMap((path) => {
        const key = child(`/${section}`, path);
        const item = pathItem(raw, { file: raw.entry, pointer: key });
        return known
          .filter((method) => item.has(method))
          .flatMap((method) => keysOf(key, method, item));
      }),
  );
}

function hasMethod(method: string, version: string): boolean {
  if (method === "trace") return !version.startsWith("2");
  const isNew = method === "query" || method === "additionalOperations";
  return !isNew || version.startsWith("3.2");
}

/** The members of a path item and of all that it refers to; what stands nearer wins. */
function pathItem(
  raw: RawDocument,
  place: Location,
): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  const seen = new Set<string>();
  let current: Location | undefined = place;
  while (current !== undefined) {
    const { file, pointer }: Location = current;
    const node = asNode(raw.at(current));
    if (node === undefined || seen.has(`${file}#${pointer}`))
      throw new Error(`no path item is at ${file}#${pointer}`);
    seen.add(`${file}#${pointer}`);
    for (const [name, member] of Object.entries(node))
      if (!found.has(name)) found.set(name, member);
    const target: Json | undefined = node["$ref"];
    current =
      typeof target === "string" ? raw.resolve(target, file) : undefined;
  }
  return found;
}

function keysOf(
  path: string,
  method: string,
  item: ReadonlyMap<string, Json>,
): readonly string[] {
  const key = child(path, method);
  if (method !== "additionalOperations") return [key];
  return Object.keys(asNode(item.get(method)) ?? {}).map((name) =>
    child(key, name),
  );
}
