import { didYouMean } from "../diagnostics/did-you-mean.js";
import { Node } from "./node.js";
import { escapeToken, parsePointer } from "./pointer.js";
import type { SourceDocument } from "./source-document.js";

/** Where things stand in OpenAPI 3, by where Swagger 2.0 has them; looked up in both directions. */
const moved: readonly (readonly [string, string])[] = [
  ["/definitions/", "/components/schemas/"],
  ["/parameters/", "/components/parameters/"],
  ["/responses/", "/components/responses/"],
  ["/securityDefinitions/", "/components/securitySchemes/"],
  ["/schemas/", "/components/schemas/"],
];

/** The pointer that was most likely meant by one that leads nowhere; it leads to something. */
export function suggestPointer(
  document: SourceDocument,
  pointer: string,
): string | undefined {
  for (const [old, current] of moved) {
    for (const [from, to] of [
      [old, current],
      [current, old],
    ] as const) {
      if (!pointer.startsWith(from)) continue;
      const there = to + pointer.slice(from.length);
      if (leadsSomewhere(document, there)) return there;
    }
  }
  return nearPointer(document, pointer);
}

/** What stands at a pointer, or how far along it there is something. */
export function walkPointer(
  document: SourceDocument,
  pointer: string,
): { readonly node: Node; readonly rest: readonly string[] } {
  let node = Node.root(document);
  const tokens = parsePointer(pointer) ?? [];
  for (const [depth, token] of tokens.entries()) {
    const next =
      Array.isArray(node.value) && !/^(0|[1-9]\d*)$/.test(token)
        ? undefined
        : node.get(token);
    if (next === undefined) return { node, rest: tokens.slice(depth) };
    node = next;
  }
  return { node, rest: [] };
}

function leadsSomewhere(document: SourceDocument, pointer: string): boolean {
  return walkPointer(document, pointer).rest.length === 0;
}

/** The first step that leads nowhere, with a name in its place that is near it. */
function nearPointer(
  document: SourceDocument,
  pointer: string,
): string | undefined {
  const { node, rest } = walkPointer(document, pointer);
  const tokens = parsePointer(pointer) ?? [];
  const before = tokens.slice(0, tokens.length - rest.length);
  // `#/paths//pets`: the slashes of a key were not escaped.
  for (let end = rest.length; end > 1; end -= 1) {
    const key = rest.slice(0, end).join("/");
    if (node.get(key) !== undefined)
      return join([...before, key, ...rest.slice(end)]);
  }
  const [token = "", ...after] = rest;
  const near = didYouMean(
    token,
    node.entries().map(([key]) => key),
  );
  return near === undefined ? undefined : join([...before, near, ...after]);
}

function join(tokens: readonly string[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join("");
}
