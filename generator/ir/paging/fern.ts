import { isObject, type Json, type JsonObject } from "../../source/json.js";
import type { ForeignPaging } from "./pagination-override.js";

/** Fern's `x-fern-pagination`: `$request.…` and `$response.…`. `true` means what the document says at its root. */
export function readFern(value: Json, atRoot: Json | undefined): ForeignPaging {
  if (value === false) return false;
  const said = value === true ? atRoot : value;
  if (said === undefined || !isObject(said))
    return {
      unread:
        value === true
          ? "the document says nothing at its root"
          : "it is not an object",
    };
  const items = response(said, "results");
  const common = items === undefined ? {} : { items };
  const more =
    response(said, "has-next-page") ?? response(said, "has_next_page");
  const flag = more === undefined ? {} : { hasMore: more };
  const url = response(said, "next_uri");
  if (url !== undefined)
    return { ...common, ...flag, style: "url", nextUrl: url };
  const cursor = request(said, "cursor");
  const next = response(said, "next_cursor");
  if (cursor !== undefined)
    return next === undefined
      ? { unread: "`next_cursor` is no path of the response" }
      : { ...common, ...flag, style: "cursor", cursor, nextCursor: next };
  const offset = request(said, "offset");
  if (offset === undefined)
    return { unread: "it has neither `cursor`, `offset` nor `next_uri`" };
  // Without a step an offset is one more each time, which is a page's number.
  const step = request(said, "step");
  return step === undefined
    ? { ...common, ...flag, style: "page", page: offset }
    : { ...common, ...flag, style: "offset", offset, size: step };
}

/** The parameter or body member that `$request.name` means; of a longer path there is none. */
function request(said: JsonObject, part: string): string | undefined {
  const text = said[part];
  const [, name] =
    typeof text === "string"
      ? (/^\$request\.(?:query_parameters\.|query\.|body\.)?([^.]+)$/.exec(
          text,
        ) ?? [])
      : [];
  return name;
}

function response(
  said: JsonObject,
  part: string,
): readonly string[] | undefined {
  const text = said[part];
  if (typeof text !== "string") return undefined;
  if (text === "$response") return [];
  return text.startsWith("$response.")
    ? text.slice("$response.".length).split(".")
    : undefined;
}
