import { isObject } from "../../source/json.js";
import type { Node } from "../../source/node.js";
import { resolve, type Resolution } from "../../source/resolve.js";
import { lookOf } from "../structure/look.js";
import { shapeAt, shapeTitle } from "../structure/shape-at.js";
import type { ObjectKind } from "../structure/shape.js";
import { structure, structureOf } from "../structure/structure.js";
import { valueTitle } from "../structure/value-title.js";
import type { Context } from "./context.js";

/** The target of the `$ref` of an object, which must be of a kind; what is wrong is reported. */
export function follow(
  context: Context,
  node: Node,
  kind: ObjectKind,
): Node | undefined {
  const member = node.get("$ref");
  if (member === undefined) return undefined;
  if (typeof member.value !== "string") {
    context.reporter.report("ref-not-text", member.place, {
      found: valueTitle(member.value),
    });
    return undefined;
  }
  return followText(context, member, member.value, kind);
}

/** The target of a reference whose text stands at `member`; of any kind when none is given. */
export function followText(
  context: Context,
  member: Node,
  ref: string,
  kind?: ObjectKind,
  /** Says that nothing is there, where that is no error. */
  reportLost?: () => void,
): Node | undefined {
  const { reporter, sources } = context;
  const { place } = member;
  const found = resolve(sources, member.document, ref, member.pointer);
  if (reportLost !== undefined && isLost(found)) {
    reportLost();
    return undefined;
  }
  switch (found.kind) {
    case "found":
      context.use(found.target.document.name);
      reportTrouble(context, found.target);
      return kind === undefined ||
        isOfKind(context, member, ref, found.target, kind)
        ? found.target
        : undefined;
    case "remote":
      reporter.report("ref-remote", place, { ref });
      break;
    case "outside":
      reporter.report("ref-outside-root", place, { ref });
      break;
    case "invalid":
      reporter.report("ref-invalid", place, { ref, problem: found.problem });
      break;
    case "not-found":
      reporter.report("ref-not-found", place, {
        ref,
        suggestion: context.suggest(found.suggest),
      });
      break;
    case "anchor-not-found":
      reporter.report("ref-unsupported", place, {
        ref,
        suggestion: context.suggest(found.suggest),
      });
      break;
    case "broken":
      context.use(found.file);
      reporter.report("ref-file-broken", place, { file: found.file });
      reporter.add(found.diagnostics);
      break;
    case "unread":
      reportUnread(context, member, found);
  }
  return undefined;
}

/** Whether a reference is well formed and leads to what is not there. */
function isLost({ kind }: Resolution): boolean {
  return ["not-found", "anchor-not-found", "unread", "remote"].includes(kind);
}

/** What was wrong with the text of a file that could be read all the same. */
function reportTrouble(context: Context, target: Node): void {
  const source = context.sources.byName.get(target.document.name);
  if (source?.kind === "document") context.reporter.add(source.diagnostics);
}

function reportUnread(
  context: Context,
  member: Node,
  { file, outcome, suggestion }: Extract<Resolution, { kind: "unread" }>,
): void {
  const { place } = member;
  if (outcome.kind === "missing") {
    context.reporter.report("ref-file-missing", place, {
      file,
      suggestion,
    });
    return;
  }
  const reasons: Readonly<Record<string, string>> = {
    directory: "it is a folder",
    "not-text": "it is not UTF-8 text",
  };
  context.reporter.report("ref-file-unreadable", place, {
    file,
    reason:
      outcome.kind === "unreadable"
        ? outcome.reason
        : (reasons[outcome.kind] ?? outcome.kind),
  });
}

/** OAS 3.2.0, 4.23: a reference must lead to what may stand in its place. */
function isOfKind(
  context: Context,
  member: Node,
  ref: string,
  target: Node,
  kind: ObjectKind,
): boolean {
  const whole =
    isObject(target.document.tree) &&
    ["openapi", "swagger"].some((key) =>
      Object.hasOwn(target.document.tree as object, key),
    );
  const there = whole
    ? shapeAt(target.identity, structureOf(context.version))
    : undefined;
  const found =
    there === undefined
      ? lookOf(target.value)
      : there.kind === "one"
        ? there.object
        : shapeTitle(there);
  if (found === undefined || found === kind || there?.kind === "data") {
    return true;
  }
  context.reporter.report(
    "ref-wrong-kind",
    member.place,
    {
      ref,
      expected: structure[kind].title,
      found: Object.hasOwn(structure, found)
        ? structure[found as ObjectKind].title
        : found,
    },
    [{ place: target.place, message: "this is what it leads to" }],
  );
  return false;
}
