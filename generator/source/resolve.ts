import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { targetName } from "./file-path.js";
import { anchorKey, resolveUri } from "./identifiers.js";
import type { Node } from "./node.js";
import type { ReadOutcome } from "./reader.js";
import { parseReference } from "./reference.js";
import type { SourceDocument } from "./source-document.js";
import type { Sources } from "./sources.js";
import { suggestPointer, walkPointer } from "./suggest-pointer.js";

/** Where a reference leads, or why it leads nowhere. */
export type Resolution =
  | { readonly kind: "found"; readonly target: Node }
  | { readonly kind: "remote" }
  | { readonly kind: "outside" }
  | { readonly kind: "invalid"; readonly problem: string }
  | {
      readonly kind: "not-found" | "anchor-not-found";
      /** Looks for what was meant, which takes as long as there are names. */
      readonly suggest: () => string | undefined;
    }
  | {
      readonly kind: "unread";
      readonly file: string;
      /** What the name of the file is a pointer to. */
      readonly suggestion?: string;
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
      : {
          kind: "unread",
          file: name,
          outcome: source.outcome,
          ...withoutHash(from, file),
        };
  }
  if (source.kind === "broken") {
    return { kind: "broken", file: name, diagnostics: source.diagnostics };
  }
  const { document } = source;
  return fragment === "" || fragment.startsWith("/")
    ? walk(document, fragment, file)
    : byAnchor(document, fragment, file);
}

/** `components/schemas/Pet`: the hash was forgotten. */
function withoutHash(
  document: SourceDocument,
  file: string,
): { readonly suggestion?: string } {
  const pointer = `/${file.replace(/^\//, "")}`;
  return walk(document, pointer, "").kind === "found"
    ? { suggestion: `#${pointer}` }
    : {};
}

function walk(
  document: SourceDocument,
  pointer: string,
  file: string,
): Resolution {
  const { node, rest } = walkPointer(document, pointer);
  if (rest.length === 0) return { kind: "found", target: node };
  return {
    kind: "not-found",
    suggest: () => {
      const near = suggestPointer(document, pointer);
      return near === undefined ? undefined : `${file}#${near}`;
    },
  };
}

function byAnchor(
  document: SourceDocument,
  anchor: string,
  file: string,
): Resolution {
  const known = document.anchors.get(anchor);
  if (known !== undefined) return walk(document, known.pointer, file);
  return {
    kind: "anchor-not-found",
    suggest: () => {
      // `#components/schemas/Pet`: the slash after the hash was forgotten.
      const near =
        walk(document, `/${anchor}`, file).kind === "found"
          ? `/${anchor}`
          : didYouMean(anchor, document.anchors.keys());
      return near === undefined ? undefined : `${file}#${near}`;
    },
  };
}
