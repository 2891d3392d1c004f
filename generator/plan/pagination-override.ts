import type { PaginationOverride } from "../ir/operation.js";
import { itemsOf, schemaAt } from "./members.js";
import { findList, listAt, type ListShape } from "./lists.js";
import {
  findRequestMember,
  findResponseMember,
  requestMembers,
  type RequestMember,
} from "./page-parts.js";
import type { Pages, PagesInput } from "./pages.js";

/** Pages as `x-pagination` says; parts that it leaves out are looked for. */
export function overridePages(
  override: PaginationOverride,
  input: PagesInput,
): Pages | undefined {
  const { operation, method, body, graph, reporter } = input;
  const list =
    override.items === undefined
      ? (findList(operation, method, body, graph) ??
        findList(operation, "list", body, graph))
      : givenList(override.items, override, input);
  const incomplete = (missing: string): undefined => {
    reporter.report("x-pagination-incomplete", override.place, {
      style: override.style,
      missing,
    });
    return undefined;
  };
  if (list === undefined)
    return override.items === undefined ? incomplete("items") : undefined;
  checkResponse(override, input);
  const members = requestMembers(input.shape);
  const more = override.hasMore ?? findResponseMember("hasMore", body, graph);
  const common = { list, ...(more === undefined ? {} : { more }) };
  switch (override.style) {
    case "single":
      return { style: "single", list, why: "`x-pagination` says so" };
    case "cursor": {
      const cursor = part("cursor", override.cursor, members, input, override);
      const next =
        override.nextCursor ??
        findResponseMember("nextCursor", body, graph) ??
        findResponseMember("nestedCursor", body, graph);
      if (cursor === undefined) return incomplete("cursor");
      if (next === undefined) return incomplete("nextCursor");
      return { style: "cursor", ...common, param: cursor.path, next };
    }
    case "page": {
      const page = part("page", override.page, members, input, override);
      if (page === undefined) return incomplete("page");
      const totalPages =
        override.totalPages ?? findResponseMember("totalPages", body, graph);
      const current =
        override.currentPage ?? findResponseMember("currentPage", body, graph);
      return {
        style: "page",
        ...common,
        param: page.path,
        ...(totalPages === undefined ? {} : { totalPages }),
        ...(current === undefined ? {} : { current }),
      };
    }
  }
}

function givenList(
  path: readonly string[],
  override: PaginationOverride,
  { body, graph, reporter }: PagesInput,
): ListShape | undefined {
  const list = listAt(body, path, graph);
  if (list !== undefined) return list;
  const text = path.join(".");
  const schema = schemaAt(body, path, graph);
  if (schema !== undefined && itemsOf(schema, graph) === undefined)
    reporter.report("x-pagination-items-not-array", override.place, {
      path: text,
    });
  else
    reporter.report("x-pagination-no-response-member", override.place, {
      part: "items",
      path: text,
    });
  return undefined;
}

function checkResponse(
  override: PaginationOverride,
  { body, graph, reporter }: PagesInput,
): void {
  for (const name of [
    "nextCursor",
    "hasMore",
    "totalPages",
    "currentPage",
  ] as const) {
    const path = override[name];
    if (path !== undefined && schemaAt(body, path, graph) === undefined)
      reporter.report("x-pagination-no-response-member", override.place, {
        part: name,
        path: path.join("."),
      });
  }
}

function part(
  name: "cursor" | "page",
  given: string | undefined,
  members: readonly RequestMember[],
  { graph, reporter }: PagesInput,
  override: PaginationOverride,
): RequestMember | undefined {
  if (given === undefined) return findRequestMember(name, members, graph);
  const member = members.find((each) => each.name === given);
  if (member === undefined)
    reporter.report("x-pagination-no-request-member", override.place, {
      part: name,
      member: given,
      members: members.map((each) => each.name),
    });
  return member;
}
