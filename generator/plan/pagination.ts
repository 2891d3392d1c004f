import { findList, listAt, type ListShape } from "./lists.js";
import { overridePages } from "./pagination-override.js";
import {
  findRequestMember,
  findResponseMember,
  nextCursorOf,
  requestMembers,
} from "./page-parts.js";
import type { Pages, PagesInput } from "./pages.js";
import { refuse } from "./refusal.js";

/** Whether an operation is a list, and how its next page is asked for. */
export function findPages(input: PagesInput): Pages | undefined {
  const { operation, locked, body, graph, reporter } = input;
  const override = operation.overrides.pagination;
  if (override === false) {
    const list = findList(operation, body, graph);
    return list && { style: "single", list };
  }
  if (override !== undefined) return overridePages(override, input);
  const before = locked !== undefined && locked.items !== "none";
  const list = lockedList(input) ?? findList(operation, body, graph);
  if (list === undefined) {
    if (before)
      reporter.report("list-lost", operation.place, { items: locked.items });
    return undefined;
  }
  // What an earlier run returned as a value stays one: paging is no reason to break callers.
  if (locked?.items === "none") return undefined;
  const pages = detect(list, input);
  const was = locked?.pages ?? "single";
  if (was !== "single" && pages.style === "single")
    reporter.report("pagination-lost", operation.place, {
      was,
      why: pages.refusal?.why ?? "nothing says how",
    });
  return pages;
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

/** Paging needs evidence on both sides: a parameter that asks and a member that answers. */
function detect(list: ListShape, input: PagesInput): Pages {
  const { shape, body, graph } = input;
  const members = requestMembers(shape);
  const more = findResponseMember("hasMore", body, graph);
  const cursor = findRequestMember("cursor", members, graph);
  const next = nextCursorOf(body, graph);
  if (cursor !== undefined && next !== undefined)
    return {
      style: "cursor",
      list,
      param: cursor.path,
      next,
      ...(more === undefined ? {} : { more }),
    };
  const page = findRequestMember("page", members, graph);
  const url = findResponseMember("nextUrl", body, graph);
  const totalPages = findResponseMember("totalPages", body, graph);
  const current = findResponseMember("currentPage", body, graph);
  const total = findResponseMember("total", body, graph);
  const evidence = totalPages ?? more ?? current ?? total;
  // A cursor that only comes inside a URL makes the page's number a mere label (Twilio).
  const isLabel = cursor !== undefined && url !== undefined;
  if (page !== undefined && evidence !== undefined && !isLabel)
    return {
      style: "page",
      list,
      param: page.path,
      ...(more === undefined ? {} : { more }),
      ...(current === undefined ? {} : { current }),
      ...(totalPages === undefined ? {} : { totalPages }),
    };
  const refusal = refuse({ members, cursor, page, next, url, graph });
  return { style: "single", list, refusal };
}
