import { builders, printer } from "prettier/doc";

/**
 * Prettier's own document printer decides where lines break, so that what it
 * prints is what Prettier would. This file is the only one that knows it;
 * the documents are built after Prettier's `src/language-js/print/`.
 */
export type Doc = builders.Doc;

export const { align, group, hardline, ifBreak, indent, join, line, softline } =
  builders;

const { conditionalGroup, fill, indentIfBreak, lineSuffixBoundary } = builders;

/** Prettier's defaults. */
const page = { printWidth: 80, tabWidth: 2, useTabs: false };

/**
 * A document as text that begins in column `column` of a line that is indented
 * as far. Its further lines carry that indentation; the first one does not.
 */
export function printDoc(doc: Doc, column = 0): string {
  const flat = flatText(doc, page.printWidth - column);
  if (flat !== undefined) return flat;
  const space = " ".repeat(column);
  const { formatted } = printer.printDocToString(
    [space, align(column, doc)],
    page,
  );
  return formatted.slice(column);
}

/**
 * What fits on its line, as most does, needs no printer: every group is flat
 * then. Undefined where that isn't sure.
 */
function flatText(doc: Doc, room: number): string | undefined {
  let text = "";
  return add(doc, false) && /^[ -~]*$/.test(text) ? text : undefined;

  function add(part: Doc, inGroup: boolean): boolean {
    if (typeof part === "string") {
      text += part;
      return text.length <= room;
    }
    if (Array.isArray(part)) return part.every((each) => add(each, inGroup));
    switch (part.type) {
      case "group":
        return !part.break && add(part.contents, true);
      case "indent":
      case "align":
        return add(part.contents, inGroup);
      case "indent-if-break":
        // Its declaration forgets what it holds.
        return add((part as { contents?: Doc }).contents ?? "", inGroup);
      case "if-break":
        return inGroup && add(part.flatContents, true);
      case "line":
        // Outside of a group every line breaks.
        return inGroup && !part.hard && (part.soft || add(" ", true));
      case "line-suffix-boundary":
        return true;
      default:
        return false;
    }
  }
}

/** A document on one line, however long. */
export function printFlat(doc: Doc): string {
  return printer.printDocToString(doc, { ...page, printWidth: Infinity })
    .formatted;
}

/** `open item, item close`, or one item a line with a comma behind each. */
export function listed(
  open: string,
  items: readonly Doc[],
  close: string,
  shouldBreak = false,
): Doc {
  return group(listParts(open, items, close), { shouldBreak });
}

/** The same for a group that holds more than the list. */
export function listParts(
  open: string,
  items: readonly Doc[],
  close: string,
): Doc {
  if (items.length === 0) return open + close;
  return [
    open,
    indent([softline, join([",", line], [...items])]),
    ifBreak(","),
    softline,
    close,
  ];
}

/** Arguments, the last of which is an object that stays on the line of the parenthesis while the others fit. */
export function hugged(
  open: string,
  others: readonly Doc[],
  object: Doc,
  close: string,
): Doc {
  const head = others.flatMap((other) => [other, ", "]);
  return conditionalGroup([
    [open, ...head, object, close],
    group(listParts(open, [...others, object], close), { shouldBreak: true }),
  ]);
}

/** Numbers, as many on a line as fit. */
export function filled(
  open: string,
  items: readonly Doc[],
  close: string,
): Doc {
  const last = items.length - 1;
  const id = Symbol("numbers");
  const parts = items.flatMap((item, index): Doc[] =>
    index === last
      ? [[item, ifBreak(",", "", { groupId: id })]]
      : [[item, ","], line],
  );
  return group([open, indent([softline, fill(parts)]), softline, close], {
    id,
  });
}

/** How the right side of an assignment or property is laid out: Prettier's `chooseLayout`. */
export type AssignmentLayout = "break-after" | "never-break" | "fluid";

export function assignment(
  left: Doc,
  operator: string,
  right: Doc,
  layout: AssignmentLayout,
): Doc {
  if (layout === "break-after")
    return group([group(left), operator, group(indent([line, right]))]);
  if (layout === "never-break")
    return group([group(left), operator, " ", right]);
  const id = Symbol("assignment");
  return group([
    group(left),
    operator,
    group(indent(line), { id }),
    lineSuffixBoundary,
    indentIfBreak(right, { groupId: id }),
  ]);
}
