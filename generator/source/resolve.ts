import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { targetName } from "./file-path.js";
import { anchorKey, resolveUri } from "./identifiers.js";
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

/** Looks up a reference that is written in `from`, at a pointer of it. */
export function resolve(
  sources: Sources,
  from: SourceDocument,
  text: string,
  pointer: string,
): Resolution {
  return (
    byIdentifier(sources, from, text, pointer) ?? byFile(sources, from, text)
  );
}

/**
 * JSON Schema 2020-12 core, 8.2.3 and OAS 3.2.0, 4.1.2.1: what has a URI of its own
 * is found by it, and nothing is opened. What is not found so is looked for as if
 * there were no `$id`: many writers put one beside references that ignore it.
 */
function byIdentifier(
  sources: Sources,
  from: SourceDocument,
  text: string,
  pointer: string,
): Resolution | undefined {
  const at = from.resourceAt(pointer);
  if (text.startsWith("#")) {
    return at === "" ? undefined : within(from, at, text.slice(1));
  }
  const base = from.identifiers.resources.get(at);
  if (sources.resources.size === 0 || base === undefined) return undefined;
  const target = resolveUri(text, base);
  const found = target && sources.resources.get(target.uri);
  return found && within(found.document, found.pointer, target.fragment);
}

/** A fragment of a schema resource; undefined when nothing stands there. */
function within(
  document: SourceDocument,
  resource: string,
  encoded: string,
): Resolution | undefined {
  const reference = parseReference(`#${encoded}`);
  if (reference.kind !== "local") return undefined;
  const { fragment } = reference;
  const pointer =
    fragment === "" || fragment.startsWith("/")
      ? resource + fragment
      : document.identifiers.anchors.get(anchorKey(resource, fragment))
          ?.pointer;
  if (pointer === undefined) return undefined;
  const found = walk(document, pointer, "");
  return found.kind === "found" ? found : undefined;
}

function byFile(
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
  const known = document.anchors.get(anchor);
  if (known !== undefined) return walk(document, known.pointer, file);
  // `#components/schemas/Pet`: the slash after the hash was forgotten.
  const mended = walk(document, `/${anchor}`, file);
  const near =
    mended.kind === "found"
      ? `/${anchor}`
      : didYouMean(anchor, document.anchors.keys());
  return near === undefined
    ? { kind: "anchor-not-found" }
    : { kind: "anchor-not-found", suggestion: `${file}#${near}` };
}
