import { isObject, type Json, type JsonObject } from "../../source/json.js";
import type { ForeignPaging } from "./pagination-override.js";

/** A field of a scheme: `{ type: cursor, param: after }`. */
type Field = readonly [name: string, field: JsonObject];

/** Scalar's `x-scalar-pagination`: `false`, a scheme, or the name of one of those at the document's root. */
export function readScalar(
  value: Json,
  atRoot: Json | undefined,
): ForeignPaging {
  if (value === false) return false;
  const schemes: readonly Json[] = Array.isArray(atRoot) ? atRoot : [];
  const scheme: Json | undefined =
    typeof value === "string"
      ? schemes.find((each: Json) => isObject(each) && each["name"] === value)
      : value;
  if (scheme === undefined || !isObject(scheme))
    return { unread: "it names no scheme of the document's root" };
  const { type } = scheme;
  const asked = fields(scheme, "request");
  const answered = fields(scheme, "response");
  const param = (...roles: readonly string[]): string | undefined => {
    const [found] = roles.flatMap((role) => {
      const field = asked.get(role);
      return field === undefined ? [] : [field];
    });
    if (found === undefined) return undefined;
    const [name, { param: wire = name }] = found;
    return typeof wire === "string" ? wire : undefined;
  };
  const size = param("limit", "pageSize");
  const items = pathOf(answered.get("items"));
  const hasMore = pathOf(answered.get("hasMore"));
  const common = {
    ...(size === undefined ? {} : { size }),
    ...(items === undefined ? {} : { items }),
    ...(hasMore === undefined ? {} : { hasMore }),
  };
  switch (type) {
    case "fakePage":
      return { style: "single", ...(items === undefined ? {} : { items }) };
    case "cursor": {
      const cursor = param("cursor", "cursorId");
      const next = partOf(answered.get("cursor"));
      return cursor === undefined || next === undefined
        ? { unread: "it lacks a `cursor` in the request or the response" }
        : { ...common, style: "cursor", cursor, nextCursor: next };
    }
    case "cursorId": {
      const cursor = param("cursorId", "cursor");
      const [, field] = answered.get("items") ?? [];
      const inItem = names(field?.["itemCursor"]);
      return cursor === undefined || inItem === undefined
        ? { unread: "it lacks a `cursorId` in the request or an `itemCursor`" }
        : { ...common, style: "last-item", cursor, itemCursor: inItem };
    }
    case "cursorUrl": {
      const found = answered.get("cursorUrl") ?? answered.get("cursor");
      if (found?.[1]["location"] === "linkHeader")
        return { ...common, style: "link" };
      const url = pathOf(found);
      return url === undefined
        ? { unread: "it lacks a `cursorUrl` in the response's body" }
        : { ...common, style: "url", nextUrl: url };
    }
    case "offset": {
      const offset = param("offset");
      const total = partOf(answered.get("total"));
      return offset === undefined
        ? { unread: "it lacks an `offset` in the request" }
        : {
            ...common,
            style: "offset",
            offset,
            ...(total === undefined ? {} : { total }),
          };
    }
    case "pageNumber": {
      const page = param("pageNumber");
      const totalPages = partOf(answered.get("totalPages"));
      const currentPage = pathOf(answered.get("currentPage"));
      return page === undefined
        ? { unread: "it lacks a `pageNumber` in the request" }
        : {
            ...common,
            style: "page",
            page,
            ...(totalPages === undefined ? {} : { totalPages }),
            ...(currentPage === undefined ? {} : { currentPage }),
          };
    }
    default:
      return { unread: "its `type` is no strategy of Scalar's" };
  }
}

/** The fields of one side of a scheme, by their role. */
function fields(
  scheme: JsonObject,
  side: "request" | "response",
): ReadonlyMap<string, Field> {
  const given = scheme[side];
  return new Map(
    Object.entries(isObject(given) ? given : {}).flatMap(
      ([name, field]): [string, Field][] =>
        isObject(field) && typeof field["type"] === "string"
          ? [[field["type"], [name, field]]]
          : [],
    ),
  );
}

/** Where a field is in the body. */
function pathOf(found: Field | undefined): readonly string[] | undefined {
  const part = partOf(found);
  return typeof part === "string" ? undefined : part;
}

/** Where a field is: a path in the body, or the name of a header. */
function partOf(
  found: Field | undefined,
): readonly string[] | string | undefined {
  if (found === undefined) return undefined;
  const [name, field] = found;
  const { location, headerName, property, path, cursorPath } = field;
  if (location === "header")
    return typeof headerName === "string" ? headerName : name;
  if (
    location !== undefined &&
    !/^body/.test(JSON.stringify(location).slice(1))
  )
    return undefined;
  const own = names(path) ?? [typeof property === "string" ? property : name];
  return [...own, ...(names(cursorPath) ?? [])];
}

function names(value: Json | undefined): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === "string")
    ? value
    : undefined;
}
