import type { Reporter } from "../diagnostics/reporter.js";
import { Node } from "../source/node.js";
import type { SourceDocument } from "../source/source-document.js";

/** The dialects that are told apart before everything becomes 3.2. */
export type Version = "2.0" | "3.0" | "3.1" | "3.2";

/** OAS 3.2.0, 4.1: which version a document says it is. */
export function readVersion(
  document: SourceDocument,
  reporter: Reporter,
): Version | undefined {
  const root = Node.root(document);
  if (root.object === undefined) {
    reporter.report("file-not-a-document", root.place, {
      found:
        root.value === null
          ? "null"
          : Array.isArray(root.value)
            ? "a list"
            : `a ${typeof root.value} and not an object`,
    });
    return undefined;
  }
  const swagger = root.get("swagger");
  const openapi = root.get("openapi");
  const member = openapi ?? swagger;
  if (member === undefined) {
    const asyncapi = root.get("asyncapi");
    reporter.report("version-missing", (asyncapi ?? root).place, {
      asyncapi: asyncapi !== undefined,
      keys: Object.keys(root.object),
    });
    return undefined;
  }
  const written =
    typeof member.value === "string"
      ? member.value
      : (document.scalar(member.pointer) ?? "");
  const text = written.trim();
  if (openapi === undefined && /^2(\.0){0,2}$/.test(text)) {
    if (text === "2") {
      reporter.report("version-imprecise", member.place, { written });
    }
    return "2.0";
  }
  const found = /^3\.([012])(?:\.(\d+))?(?:-[\w.-]+)?$/.exec(text);
  if (openapi === undefined || found === null) {
    reporter.report("version-unsupported", member.place, { written });
    return undefined;
  }
  if (found[2] === undefined) {
    reporter.report("version-imprecise", member.place, { written });
  }
  return found[1] === "0" ? "3.0" : found[1] === "1" ? "3.1" : "3.2";
}
