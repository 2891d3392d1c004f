import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { targetName } from "./file-path.js";
import { Node } from "./node.js";
import { escapeToken, parsePointer } from "./pointer.js";
import type { ReadOutcome } from "./reader.js";
import { parseReference } from "./reference.js";
import type { SourceDocument } from "./source-document.js";
import type { Sources } from "./sources.js";

/** Where a reference leads, or why it leads nowhere. */
export type Resolution =
  | { readonly kind: "found"; readonly target: Node }
  | { readonly kind: "remote" }
  | { readonly kind: "outside" }
  | { readonly kind: "invalid"; readonly problem: string }
  | { readonly kind: "not-found"; readonly suggestion?: string }
  | { readonly kind: "anchor-not-found"; readonly suggestion?: string }
  | {
      readonly kind: "unread";
      readonly file: string;
      readonly outcome: Exclude<ReadOutcome, { readonly kind: "text" }>;
    }
  | {
      readonly kind: "broken";
      readonly file: string;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Looks up a reference that is written in `from`. */
export function resolve(
  sources: Sources,
  from: SourceDocument,
  text: string,
): Resolution {
  const reference = parseReference(text);
  if (reference.kind === "remote") return { kind: "remote" };
  if (reference.kind === "absolute") return { kind: "outside" };
  if (reference.kind === "invalid") return reference;
  const { file, fragment } = reference;
  const name = targetName(from.name, file);
  const source = sources.byName.get(name);
  // All that may be read was read before: what is not there lies outside.
  if (source === undefined) return { kind: "outside" };
  if (source.kind === "unread") {
    return source.outcome.kind === "outside"
      ? { kind: "outside" }
      : { kind: "unread", file: name, outcome: source.outcome };
  }
  if (source.kind === "broken") {
    return { kind: "broken", file: name, diagnostics: source.diagnostics };
  }
  const { document } = source;
  return fragment === "" || fragment.startsWith("/")
    ? walk(document, fragment, file)
    : byAnchor(document, fragment, file);
}

function walk(
  document: SourceDocument,
  pointer: string,
  file: string,
): Resolution {
  let node = Node.root(document);
  for (const token of parsePointer(pointer) ?? []) {
    const next =
      Array.isArray(node.value) && !/^(0|[1-9]\d*)$/.test(token)
        ? undefined
        : node.get(token);
    if (next === undefined) {
      const near = didYouMean(
        token,
        node.entries().map(([key]) => key),
      );
      if (near === undefined) return { kind: "not-found" };
      const tokens = parsePointer(pointer) ?? [];
      const depth = parsePointer(node.pointer)?.length ?? 0;
      const mended = [
        ...tokens.slice(0, depth),
        near,
        ...tokens.slice(depth + 1),
      ];
      return {
        kind: "not-found",
        suggestion: `${file}#/${mended.map(escapeToken).join("/")}`,
      };
    }
    node = next;
  }
  return { kind: "found", target: node };
}

function byAnchor(
  document: SourceDocument,
  anchor: string,
  file: string,
): Resolution {
  const known = document.anchors;
  const pointer = known.get(anchor);
  if (pointer !== undefined) return walk(document, pointer, file);
  // `#components/schemas/Pet`: the slash after the hash was forgotten.
  const mended = walk(document, `/${anchor}`, file);
  const near =
    mended.kind === "found" ? `/${anchor}` : didYouMean(anchor, known.keys());
  return near === undefined
    ? { kind: "anchor-not-found" }
    : { kind: "anchor-not-found", suggestion: `${file}#${near}` };
}
