import type { Docs } from "../ir/schema.js";
import type { ScalarKind } from "./conversion/scalar-kind.js";
import type { DocComment, DocTag } from "./type-expr.js";

export const noComment: DocComment = { paragraphs: [], tags: [] };

/** A sentence that says what to use instead: the text of `@deprecated`. */
const INSTEAD =
  /(?:^|[.!?:]\s+)((?:Use|Prefer|Replaced by|Call|See)\b[^\n]*?[.!](?=\s|$)|(?:Use|Prefer|Replaced by)\b[^\n]*$)/;

/** What values are for callers, and what is to be said of that. */
export interface ValueDocs {
  readonly as?: ScalarKind | "parts";
  readonly note?: string;
}

/** What a schema's, member's or parameter's text becomes on hover. */
export function commentOf(
  docs: Docs,
  { as, note }: ValueDocs = {},
): DocComment {
  const deprecated = docs.deprecated ? (instead(docs) ?? true) : undefined;
  const text = docs.description ?? docs.title;
  const paragraphs = [
    ...(text === undefined ? [] : [text]),
    ...limitsParagraph(docs.limits, note),
    ...inferredParagraph(docs.inferred),
  ];
  return {
    paragraphs,
    ...(deprecated === undefined ? {} : { deprecated }),
    tags: tagsOf(docs, as === undefined ? {} : { as }),
  };
}

/** A line of a description that says what one value means: "- `active`: the connection works". */
const MEANING =
  /^\s*[-*]\s+(?:`([^`]+)`|"([^"]+)"|'([^']+)'|([^`'":]+?))\s*(?::|–|—|-)\s+(.+)$/;

/** What a description says of each value of an enum, by the value's text. */
export function meaningsOf(docs: Docs): ReadonlyMap<string, string> {
  const lines = (docs.description ?? "").split(/\r?\n/);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, ...found]: (string | undefined)[] = MEANING.exec(line) ?? [];
      const meaning = found.pop();
      const value = found.find((each) => each !== undefined);
      return value === undefined || meaning === undefined
        ? []
        : [[value.trim(), meaning.trim()]];
    }),
  );
}

/** The note on what the documents only imply. */
export function inferredParagraph(
  inferred: string | undefined,
): readonly string[] {
  return inferred === undefined
    ? []
    : [`Inferred, not documented outright: ${inferred}`];
}

function tagsOf(docs: Docs, as: Pick<ValueDocs, "as">): readonly DocTag[] {
  const [example] = docs.examples;
  return [
    ...(docs.default === undefined
      ? []
      : [{ tag: "defaultValue" as const, value: docs.default.value, ...as }]),
    ...(example === undefined
      ? []
      : [{ tag: "example" as const, value: example, ...as }]),
    ...(docs.externalDocs === undefined
      ? []
      : [{ tag: "see" as const, url: docs.externalDocs }]),
  ];
}

export function instead(docs: Docs): string | undefined {
  return docs.description?.match(INSTEAD)?.[1]?.trim();
}

function limitsParagraph(
  limits: readonly string[],
  note: string | undefined,
): readonly string[] {
  const said = [
    ...(limits.length === 0 ? [] : [sentence(limits)]),
    ...(note === undefined ? [] : [note]),
  ];
  return said.length === 0 ? [] : [said.join(" ")];
}

/** `At least 1 character; matches …`, as a sentence. */
function sentence(limits: readonly string[]): string {
  const text = limits.join("; ");
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}.`;
}
