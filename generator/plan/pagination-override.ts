import type { PaginationOverride } from "../ir/operation.js";
import { findList, listAt, type ListShape } from "./lists.js";
import { itemsOf, schemaAt } from "./members.js";
import {
  findRequestMember,
  findResponseMember,
  nextCursorOf,
  requestMembers,
  type RequestMember,
} from "./page-parts.js";
import type { Pages, PagesInput } from "./pages.js";

/** Pages as `x-pagination` says; parts that it leaves out are looked for. */
export function overridePages(
  override: PaginationOverride,
  input: PagesInput,
): Pages | undefined {
  const { operation, shape, body, graph, reporter } = input;
  const { style } = override;
  const members = requestMembers(shape);
  const request = checkRequest(override, members, input);
  const fits = checkResponse(override, input) && request.fits;
  const list =
    override.items === undefined
      ? findList(operation, body, graph, true)
      : givenList(override.items, override, input);
  const incomplete = (missing: string): undefined => {
    reporter.report("x-pagination-incomplete", override.place, {
      style,
      missing,
    });
    return undefined;
  };
  if (list === undefined)
    return override.items === undefined ? incomplete("items") : undefined;
  if (!fits) return undefined;
  if (style === "single") return { style, list };

  const more = override.hasMore ?? findResponseMember("hasMore", body, graph);
  const param = request[style] ?? findRequestMember(style, members, graph);
  if (param === undefined) return incomplete(style);
  const common = {
    style,
    list,
    param: param.path,
    ...(more === undefined ? {} : { more }),
  };
  if (style === "cursor") {
    const next = override.nextCursor ?? nextCursorOf(body, graph);
    return next === undefined ? incomplete("nextCursor") : { ...common, next };
  }
  const totalPages =
    override.totalPages ?? findResponseMember("totalPages", body, graph);
  const current =
    override.currentPage ?? findResponseMember("currentPage", body, graph);
  return {
    ...common,
    ...(totalPages === undefined ? {} : { totalPages }),
    ...(current === undefined ? {} : { current }),
  };
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
  const place = override.at("items");
  if (schema !== undefined && itemsOf(schema, graph) === undefined)
    reporter.report("x-pagination-items-not-array", place, { path: text });
  else
    reporter.report("x-pagination-no-response-member", place, {
      part: "items",
      path: text,
    });
  return undefined;
}

/** The members of the request that the override names, and whether all of them exist. */
function checkRequest(
  override: PaginationOverride,
  members: readonly RequestMember[],
  { reporter }: PagesInput,
): {
  readonly fits: boolean;
  readonly cursor?: RequestMember;
  readonly page?: RequestMember;
} {
  const found: { cursor?: RequestMember; page?: RequestMember } = {};
  let fits = true;
  for (const part of ["cursor", "page", "size"] as const) {
    const name = override[part];
    if (name === undefined) continue;
    const member = members.find((each) => each.name === name);
    if (member !== undefined) {
      if (part !== "size") found[part] = member;
      continue;
    }
    fits = false;
    reporter.report("x-pagination-no-request-member", override.at(part), {
      part,
      member: name,
      members: members.map((each) => each.name),
    });
  }
  return { ...found, fits };
}

/** Whether all members of the response that the override names exist. */
function checkResponse(
  override: PaginationOverride,
  { body, graph, reporter }: PagesInput,
): boolean {
  const parts = ["nextCursor", "hasMore", "totalPages", "currentPage"] as const;
  const missing = parts.filter((part) => {
    const path = override[part];
    return path !== undefined && schemaAt(body, path, graph) === undefined;
  });
  for (const part of missing)
    reporter.report("x-pagination-no-response-member", override.at(part), {
      part,
      path: override[part]?.join(".") ?? "",
    });
  return missing.length === 0;
}
