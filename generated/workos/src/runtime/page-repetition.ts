import { partOf, type AnswerPart } from "./answer-part.js";

/** A page of a counted list. */
interface CountedPage {
  readonly pagination: {
    readonly more?: AnswerPart;
    readonly total?: AnswerPart;
    readonly totalPages?: AnswerPart;
  };
  readonly body: unknown;
  readonly headers: Headers;
  readonly items: readonly unknown[];
}

/**
 * Whether a page is the one before over again. Where nothing in the answer says
 * how far a counted list goes, an API that ignores the count would give it for
 * ever.
 */
export function repeats(
  page: CountedPage,
  before: readonly unknown[] | undefined,
): boolean {
  const { pagination, items } = page;
  const { more, total, totalPages } = pagination;
  if (!before || items.length === 0) return false;
  const says = [more, total, totalPages].some(
    (part) => (partOf(page, part) ?? undefined) !== undefined,
  );
  return !says && textOf(before) === textOf(items);
}

/** JSON has no bigints. */
function textOf(items: readonly unknown[]): string {
  return JSON.stringify(items, (_name, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
