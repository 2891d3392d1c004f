import type { Schema, SchemaGraph } from "../../ir/schema.js";
import type { LockedOperation } from "../lock.js";
import { besideItems } from "./answer-facts.js";
import { detect } from "./detect.js";
import { findList, findPagedLists, listAt, type ListShape } from "./lists.js";
import { overridePages } from "./override.js";
import type { Pages, PagesInput, PagesVerdict } from "./pages.js";
import { refuseItems, refuseLocked } from "./refusal.js";

/**
 * Whether an operation is a list, and how its next page is asked for. What a
 * person wrote wins (`x-pagination`), then what an earlier run decided, then the
 * extensions of other generators, then what is found.
 */
export function findPages(input: PagesInput): PagesVerdict {
  const { operation, locked, body, graph } = input;
  const { pagination } = operation.overrides;
  if (pagination === false) {
    const list = findList(operation, body, graph);
    return list === undefined ? {} : { pages: { style: "single", list } };
  }
  if (pagination?.own === true) return only(overridePages(pagination, input));
  // What an earlier run returned as a value stays one: paging is no reason to break callers.
  if (locked?.items === "none") return {};
  const said = pagination && overridePages(pagination, input);
  const verdict = said === undefined ? found(input) : only(said);
  return keep(verdict, input);
}

function only(pages: Pages | undefined): PagesVerdict {
  return pages === undefined ? {} : { pages };
}

/** A list that is called one, or any other that has all that paging needs. */
function found(input: PagesInput): PagesVerdict {
  const { operation, body, graph, locked } = input;
  const list = lockedList(input) ?? findList(operation, body, graph);
  if (list !== undefined) return { pages: detect(list, input) };
  if (locked !== undefined) return {};
  const lists = findPagedLists(operation, body, graph);
  const [first] = lists;
  const pages = first && detect(first, input);
  if (pages === undefined || pages.style === "single") return {};
  return lists.length === 1
    ? { pages }
    : { refusal: refuseItems(lists, pages) };
}

function lockedList({
  locked,
  body,
  graph,
}: PagesInput): ListShape | undefined {
  if (locked === undefined || locked.items === "none") return undefined;
  const path = locked.items === "" ? [] : locked.items.split(".");
  return listAt(body, path, graph);
}

/**
 * A verdict of an earlier run stands: a list that was one page is not paged
 * because it is looked at more closely now, but because a parameter that asks
 * for the next page is new.
 */
function keep(verdict: PagesVerdict, input: PagesInput): PagesVerdict {
  const { locked, operation, reporter } = input;
  const { pages } = verdict;
  if (locked === undefined) return verdict;
  if (pages === undefined) {
    reporter.report("list-lost", operation.place, { items: locked.items });
    return verdict;
  }
  const { style, list, refusal } = pages;
  if (locked.pages === "single" && style !== "single" && !isNew(pages, input))
    return { pages: { style: "single", list, refusal: refuseLocked(pages) } };
  if (locked.pages !== "single" && style === "single")
    reporter.report("pagination-lost", operation.place, {
      was: locked.pages,
      why: refusal?.why ?? "nothing says how",
    });
  return verdict;
}

/** Whether what turns the page was not there when the lock was written: the parameter, or something beside the items. */
function isNew(pages: Pages, input: PagesInput): boolean {
  const { shape, locked, body, graph } = input;
  const beside = besideItems(body, pages.list.path, graph);
  if (locked?.beside !== undefined && locked.beside !== beside) return true;
  const { param } = pages;
  const placed = shape.parameters.find(
    ({ member, group }) =>
      param?.join(".") ===
      (group === undefined ? member : `${group}.${member}`),
  );
  if (placed === undefined || locked === undefined) return false;
  const { parameter } = placed;
  return !Object.hasOwn(locked.params, `${parameter.in}.${parameter.name}`);
}

/** The verdict as the lock keeps it. */
export function lockPages(
  pages: Pages | undefined,
  body: Schema | undefined,
  graph: SchemaGraph,
): Pick<LockedOperation, "items" | "pages" | "beside"> {
  if (pages === undefined || body === undefined)
    return { items: "none", pages: "none" };
  const { style, list } = pages;
  const items = list.path.join(".");
  return style === "single"
    ? { items, pages: style, beside: besideItems(body, list.path, graph) }
    : { items, pages: style };
}
