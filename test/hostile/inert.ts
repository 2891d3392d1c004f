import ts from "typescript";
import type { TextFile } from "../../generator/host.js";
import { unseen } from "../emit/hostile-texts.js";

const mark = "__PWNED";

/** Tags that doc comments of ours have. */
const tags = new Set(
  "default defaultValue deprecated example internal packageDocumentation param returns see throws typeParam".split(
    " ",
  ),
);

/** What a tool would obey, in a comment. */
const orders =
  /@ts-|@jsx|@license|@preserve|@cc_on|@vite-|[@#]__[A-Z_]+__|<reference\b|<amd-|sourceURL=|\b(?:eslint|tslint|prettier|biome)-(?:disable|enable|env|ignore)/i;

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** What is wrong with a file name, and with all names together. */
export function troublesOfPaths(files: readonly TextFile[]): readonly string[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }) => {
    const steps = path.split("/");
    const isOurs =
      /^(?:README\.md|api\.md|package\.json|\.specwright\.json)$/.test(path) ||
      /^(?:src|dist)(?:\/[a-z0-9][a-z0-9-]*)+\.(?:ts|js|d\.ts)(?:\.map)?$/.test(
        path,
      );
    const isUsable = steps.every(
      (step) => step.length <= 120 && !reserved.test(step),
    );
    const isNew = !seen.has(path.toLowerCase());
    seen.add(path.toLowerCase());
    return isOurs && isUsable && isNew ? [] : [`file name ${path}`];
  });
}

/** What a file has of a document that is more than text; nothing when all is well. */
export function troublesOf({ path, text }: TextFile): readonly string[] {
  const troubles: string[] = [];
  const [raw] = unseen.exec(text) ?? [];
  if (raw !== undefined)
    troubles.push(`unseen U+${(raw.codePointAt(0) ?? 0).toString(16)}`);
  if (/\.(?:ts|js)$/.test(path)) troubles.push(...troublesOfCode(path, text));
  if (/\.(?:json|map)$/.test(path)) JSON.parse(text);
  return troubles.map((trouble) => `${path}: ${trouble}`);
}

function troublesOfCode(path: string, text: string): readonly string[] {
  const kind = path.endsWith(".js") ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    kind,
  );
  // Absent from the public type: what the parser could not read.
  const { parseDiagnostics } = file as unknown as {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  const troubles = parseDiagnostics.map(
    ({ messageText, start }) =>
      `syntax: ${ts.flattenDiagnosticMessageText(messageText, " ")} at ${String(start)}`,
  );
  const comments = new Set<number>();
  visit(file);
  return troubles;

  function visit(node: ts.Node): void {
    const isMark =
      (ts.isIdentifier(node) ||
        ts.isPrivateIdentifier(node) ||
        ts.isNumericLiteral(node)) &&
      node.text === mark;
    if (isMark) troubles.push(`the payload is code: ${node.parent.getText()}`);
    for (const tag of ts.getJSDocTags(node)) {
      const { text: name } = tag.tagName;
      if (!tags.has(name)) troubles.push(`tag @${name}`);
    }
    ts.forEachLeadingCommentRange(text, node.pos, (from, to) => {
      if (!comments.has(from)) troubles.push(...ofComment(from, to));
      comments.add(from);
    });
    ts.forEachChild(node, visit);
    // Of what stands before the end of the file there is no node.
    if (node === file) visit(file.endOfFileToken);
  }

  function ofComment(from: number, to: number): readonly string[] {
    const comment = text.slice(from, to);
    const isOurMap = /^\/\/# sourceMappingURL=[\w.-]+\.map$/.test(comment);
    const order = isOurMap
      ? undefined
      : (orders.exec(comment) ?? /sourceMappingURL=/i.exec(comment))?.[0];
    return order === undefined ? [] : [`order ${order}`];
  }
}
