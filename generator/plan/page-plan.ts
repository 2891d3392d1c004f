import type { Json } from "../source/json.js";
import type { PagePlan } from "./package-plan.js";
import type { Pages } from "./pages.js";
import type { Site, Types } from "./typing.js";
import { singular } from "./nouns.js";
import { typeName } from "./names.js";
import { pascalCase } from "./words.js";

/** A style of paging: what the runtime calls it, and how the report names it. A new style is one more row. */
interface StyleRow {
  /** The exported function of the runtime. */
  readonly runtime: string;
  readonly label: (pages: Pages) => string;
}

const STYLES: Readonly<Record<Pages["style"], StyleRow>> = {
  single: { runtime: "singlePage", label: () => "one page" },
  cursor: {
    runtime: "cursorPages",
    label: ({ param = [], next = [] }) =>
      `cursor, ${param.join(".")} from ${next.join(".")}`,
  },
  page: {
    runtime: "pageNumberPages",
    label: ({ param = [] }) => `page number, ${param.join(".")}`,
  },
};

/** How a list is paged, in a few words. */
export function pagesLabel(pages: Pages): string {
  return STYLES[pages.style].label(pages);
}

/** The runtime's `Pagination` object: what each part is called. */
export function pagePlan(pages: Pages, types: Types, site: Site): PagePlan {
  const { list, param, next, more, current, totalPages } = pages;
  const last = list.path.at(-1);
  const noun = last === undefined ? "Item" : singular(pascalCase(last));
  const data: Record<string, Json> = { items: list.path };
  for (const [part, path] of Object.entries({
    param,
    next,
    more,
    current,
    totalPages,
  }))
    if (path !== undefined && pages.style !== "single") data[part] = path;
  return {
    item: types.typeOf(list.item, {
      ...site,
      name: typeName(site.name + noun),
    }),
    style: STYLES[pages.style].runtime,
    data,
  };
}
