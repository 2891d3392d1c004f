import type { Node } from "../../source/node.js";
import type { ResponseObject } from "../document/operation.js";
import type { Surroundings } from "../upgrade/upgrade-object.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readHeaders } from "./header.js";
import { readContent } from "./media-type.js";
import { extensionsOf, membersOf, textOf } from "./members.js";
import { open } from "./open.js";

/** OAS 3.2.0, 4.16: the responses of an operation, by status. */
export function readResponses(
  context: Context,
  owner: Node,
  around?: Surroundings,
): readonly ResponseObject[] {
  const member = owner.get("responses");
  if (member === undefined) {
    context.reporter.report(
      "responses-missing",
      owner.placeOf("responses"),
      {},
    );
    return [];
  }
  const node = open(context, member, "responses");
  const entries = (node?.entries() ?? []).filter(
    ([status]) => !status.startsWith("x-"),
  );
  if (node !== undefined && entries.length === 0) {
    context.reporter.report("responses-missing", member.place, {});
  }
  return entries.flatMap(([written, response]) => {
    const status = readStatus(context, written, response);
    const read = readResponse(context, status ?? written, response, around);
    return status === undefined || read === undefined ? [] : [read];
  });
}

/** OAS 3.2.0, 4.16.1: `200`, a range such as `2XX`, or `default`. */
function readStatus(
  context: Context,
  written: string,
  response: Node,
): string | undefined {
  if (/^([1-5]\d\d|[1-5]XX|default)$/.test(written)) return written;
  if (/^[1-5]xx$/i.test(written)) {
    const status = written.toUpperCase();
    context.reporter.report("status-case", response.keyPlace, {
      written,
      status,
    });
    return status;
  }
  context.reporter.report("status-invalid", response.keyPlace, { written });
  return undefined;
}

/** OAS 3.2.0, 4.17. */
export function readResponse(
  context: Context,
  status: string,
  written: Node,
  /** OAS 2.0: the media types of the operation. */
  around?: Surroundings,
): ResponseObject | undefined {
  const node = open(context, written, "response", around);
  if (node === undefined) return undefined;
  const description =
    textOf(written, "description") ??
    textOf(node, "description") ??
    textOf(node, "summary");
  if (description === undefined && context.version !== "3.2") {
    context.reporter.report(
      "description-missing",
      node.placeOf("description"),
      {},
    );
  }
  readLinks(context, node);
  const content = readContent(context, node);
  const isBodiless = /^(?:1..|204|205|304)$/.test(status);
  if (isBodiless && content.length > 0) {
    const { keyPlace } = node.get("content") ?? written;
    context.reporter.report("response-without-body", keyPlace, { status });
  }
  return defined({
    place: written.place,
    status,
    description,
    // RFC 9110, 15.2 to 15.4.
    content: isBodiless ? [] : content,
    headers: readHeaders(context, node),
    extensions: new Map([...extensionsOf(node), ...extensionsOf(written)]),
  });
}

/** OAS 3.2.0, 4.20: links are not written out, but a wrong one is told. */
export function readLinks(context: Context, owner: Node): void {
  for (const [, member] of membersOf(owner, "links")) {
    const link = open(context, member, "link");
    const id = link === undefined ? undefined : textOf(link, "operationId");
    if (link !== undefined && id !== undefined) {
      context.linkTargets.push({ place: link.placeOf("operationId"), id });
    }
  }
}
