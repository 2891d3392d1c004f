import type { Json } from "../../source/json.js";
import { union } from "../expressions.js";
import { typeName } from "../names.js";
import { singular } from "../nouns.js";
import type { OperationPlan, PagePlan } from "../package-plan.js";
import type { Site, Types } from "../typing.js";
import { pascalCase } from "../words.js";
import type { AnswerPart, Pages, PagesStyle } from "./pages.js";

/** A style of paging: what the runtime calls it, and how the report names it. A new style is one more row. */
interface StyleRow {
  /** The exported name of the runtime. */
  readonly runtime: string;
  readonly label: (pages: Pages) => string;
  /** Its file, where only packages with the style have it. */
  readonly file?: string;
}

const STYLES: Readonly<Record<PagesStyle, StyleRow>> = {
  single: { runtime: "singlePage", label: () => "one page" },
  cursor: {
    runtime: "cursorPages",
    label: ({ param, next }) => `cursor, ${dotted(param)} from ${dotted(next)}`,
  },
  "last-item": {
    runtime: "lastItemPages",
    label: ({ param, next }) =>
      `last item, ${dotted(param)} from its ${dotted(next)}`,
  },
  url: {
    runtime: "urlPages",
    label: ({ next }) => `next URL, ${dotted(next)}`,
    file: "page-links.ts",
  },
  link: {
    runtime: "linkPages",
    label: () => "Link header",
    file: "page-links.ts",
  },
  offset: {
    runtime: "offsetPages",
    label: ({ param }) => `offset, ${dotted(param)}`,
  },
  page: {
    runtime: "pageNumberPages",
    label: ({ param }) => `page number, ${dotted(param)}`,
  },
};

function dotted(part: AnswerPart = []): string {
  return typeof part === "string" ? `header ${part}` : part.join(".");
}

/** How a list is paged, in a few words. */
export function pagesLabel(pages: Pages): string {
  return STYLES[pages.style].label(pages);
}

/** The files of the runtime that a package has for the sake of its pages. */
export function pageFiles(
  operations: readonly OperationPlan[],
): readonly string[] {
  const files = Object.values(STYLES).flatMap(({ runtime, file }) =>
    operations.some(({ page }) => page?.style === runtime) ? (file ?? []) : [],
  );
  return [...new Set(files)];
}

/** The runtime's `Pagination` object: what each part is called. */
export function pagePlan(pages: Pages, types: Types, site: Site): PagePlan {
  const { list, style } = pages;
  const last = list.path.at(-1);
  const noun = last === undefined ? "Item" : singular(pascalCase(last));
  const name = site.name + noun;
  const several = list.items.length > 1;
  return {
    item: union(
      list.items.map((item, index) =>
        types.typeOf(item, {
          ...site,
          name: typeName(several ? `${name}Variant${String(index + 1)}` : name),
        }),
      ),
    ),
    style: STYLES[style].runtime,
    data: { items: list.path, ...(style === "single" ? {} : partsOf(pages)) },
  };
}

function partsOf(pages: Pages): { readonly [part: string]: Json } {
  const { param, next, more, current, total, totalPages, first } = pages;
  const parts = { param, next, more, current, total, totalPages, first };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) =>
      value === undefined ? [] : [[part, value]],
    ),
  );
}
