import { isObject, type Json } from "../../source/json.js";
import { jsonPath } from "./json-path.js";
import type { ForeignPaging } from "./pagination-override.js";

/** Speakeasy's `x-speakeasy-pagination`: parameters with roles, and JSONPaths into the answer. */
export function readSpeakeasy(value: Json): ForeignPaging {
  if (!isObject(value)) return { unread: "it is not an object" };
  const { type, inputs } = value;
  const outputs = isObject(value["outputs"]) ? value["outputs"] : {};
  const named = (role: string): string | undefined =>
    (Array.isArray(inputs) ? inputs : [])
      .flatMap((input: Json) =>
        isObject(input) && input["type"] === role ? [input["name"]] : [],
      )
      .find((name) => typeof name === "string");
  const at = (part: string): ReturnType<typeof jsonPath> => {
    const path = outputs[part];
    return typeof path === "string" ? jsonPath(path) : undefined;
  };
  const results = at("results");
  const size = named("limit");
  const common = {
    ...(results?.of === "body" ? { items: results.path } : {}),
    ...(size === undefined ? {} : { size }),
  };
  if (type === "url") {
    const url = at("nextUrl");
    return url?.of === "body"
      ? { ...common, style: "url", nextUrl: url.path }
      : { unread: "`outputs.nextUrl` is no path of members" };
  }
  if (type === "cursor") {
    const cursor = named("cursor");
    const next = at("nextCursor");
    if (cursor === undefined || next === undefined)
      return {
        unread:
          "it lacks a cursor, or `outputs.nextCursor` is no path of members",
      };
    return next.of === "body"
      ? { ...common, style: "cursor", cursor, nextCursor: next.path }
      : {
          ...common,
          style: "last-item",
          cursor,
          items: next.items,
          itemCursor: next.path,
        };
  }
  if (type !== "offsetLimit")
    return {
      unread: "its `type` is none of `offsetLimit`, `cursor` and `url`",
    };
  const page = named("page");
  const offset = named("offset");
  const pages = at("numPages");
  if (page !== undefined)
    return {
      ...common,
      style: "page",
      page,
      ...(pages?.of === "body" ? { totalPages: pages.path } : {}),
    };
  return offset === undefined
    ? { unread: "no input is a `page` or an `offset`" }
    : { ...common, style: "offset", offset };
}
