import type { SchemaGraph } from "../ir/schema.js";
import { findRequestMember, type RequestMember } from "./page-parts.js";
import type { Refusal } from "./pages.js";

/** What was found of paging, and did not suffice. */
interface Evidence {
  readonly members: readonly RequestMember[];
  readonly cursor: RequestMember | undefined;
  readonly page: RequestMember | undefined;
  readonly next: readonly string[] | undefined;
  readonly url: readonly string[] | undefined;
  readonly graph: SchemaGraph;
}

/** The honest line for a list that comes whole. */
const WHOLE = "x-pagination: { style: single }";

/** Why a list was not paginated, and the line that settles it. */
export function refuse(evidence: Evidence): Refusal {
  const { members, cursor, page, next, url, graph } = evidence;
  if (url !== undefined && next === undefined)
    return {
      why: `paging by the URL in \`${url.join(".")}\` is not followed yet`,
      override: WHOLE,
    };
  if (cursor !== undefined)
    return {
      why: `the request has \`${cursor.name}\`, but no member of the response gives the next one`,
      override: WHOLE,
    };
  if (page !== undefined)
    return {
      why: `the request has \`${page.name}\`, but the response says nothing about pages`,
      override: `x-pagination: { style: page, page: ${yaml(page.name)} }`,
    };
  for (const part of ["offset", "lastId"] as const) {
    const member = findRequestMember(part, members, graph);
    if (member !== undefined)
      return {
        why: `paging by \`${member.name}\` is not followed yet`,
        override: WHOLE,
      };
  }
  if (next !== undefined)
    return {
      why: `the response has \`${next.join(".")}\`, but no parameter takes it`,
      override: WHOLE,
    };
  const size = findRequestMember("size", members, graph);
  return {
    why:
      size === undefined
        ? "neither the request nor the response has a paging member"
        : `the request has \`${size.name}\`, but nothing asks for the next page`,
    override: WHOLE,
  };
}

/** A name as a value in a YAML flow mapping. */
function yaml(name: string): string {
  const plain = /^[A-Za-z_][\w.-]*$/.test(name);
  return plain && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(name)
    ? name
    : JSON.stringify(name);
}
