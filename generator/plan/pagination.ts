import { findList, listAt, type ListShape } from "./lists.js";
import { overridePages } from "./pagination-override.js";
import {
  findRequestMember,
  findResponseMember,
  requestMembers,
  type RequestMember,
} from "./page-parts.js";
import type { Pages, PagesInput } from "./pages.js";

/** Whether an operation is a list, and how its next page is asked for. */
export function findPages(input: PagesInput): Pages | undefined {
  const { operation, locked, body, graph } = input;
  const override = operation.overrides.pagination;
  if (override === false) {
    const list = findList(operation, input.method, body, graph);
    return list && { style: "single", list, why: "`x-pagination: false`" };
  }
  if (override !== undefined) return overridePages(override, input);
  const list =
    lockedList(input) ?? findList(operation, input.method, body, graph);
  // What an earlier run returned as a value stays one: paging is no reason to break callers.
  if (list === undefined || locked?.items === "none") return undefined;
  return detect(list, input);
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
  const next =
    findResponseMember("nextCursor", body, graph) ??
    findResponseMember("nestedCursor", body, graph);
  if (cursor !== undefined && next !== undefined)
    return {
      style: "cursor",
      list,
      param: cursor.path,
      next,
      ...(more === undefined ? {} : { more }),
    };
  const page = findRequestMember("page", members, graph);
  const totalPages = findResponseMember("totalPages", body, graph);
  const current = findResponseMember("currentPage", body, graph);
  const total = findResponseMember("total", body, graph);
  const evidence = totalPages ?? more ?? current ?? total;
  if (page !== undefined && evidence !== undefined)
    return {
      style: "page",
      list,
      param: page.path,
      ...(more === undefined ? {} : { more }),
      ...(current === undefined ? {} : { current }),
      ...(totalPages === undefined ? {} : { totalPages }),
    };
  const why = refusal({ members, cursor, page, next, input });
  return { style: "single", list, why };
}

/** Why a list was not paginated, for the report. */
function refusal({
  members,
  cursor,
  page,
  next,
  input,
}: {
  readonly members: readonly RequestMember[];
  readonly cursor: RequestMember | undefined;
  readonly page: RequestMember | undefined;
  readonly next: readonly string[] | undefined;
  readonly input: PagesInput;
}): string {
  const { body, graph } = input;
  if (cursor !== undefined)
    return `the request has \`${cursor.name}\`, but no member of the response gives the next one`;
  if (page !== undefined)
    return `the request has \`${page.name}\`, but the response says nothing about pages`;
  for (const part of ["offset", "lastId"] as const) {
    const member = findRequestMember(part, members, graph);
    if (member !== undefined)
      return `paging by \`${member.name}\` is not followed yet`;
  }
  if (next !== undefined)
    return `the response has \`${next.join(".")}\`, but no parameter takes it`;
  const url = findResponseMember("nextUrl", body, graph);
  if (url !== undefined)
    return `paging by the URL in \`${url.join(".")}\` is not followed yet`;
  const size = findRequestMember("size", members, graph);
  return size === undefined
    ? "neither the request nor the response has a paging member"
    : `the request has \`${size.name}\`, but nothing asks for the next page`;
}
