import type { Node } from "../../source/node.js";
import type { SecurityScheme } from "../document/security.js";
import type { Context } from "./context.js";
import { readHeader } from "./header.js";
import { readMediaType } from "./media-type.js";
import { membersOf } from "./members.js";
import { open } from "./open.js";
import { readBodyParts, separateBody } from "./operation-parts.js";
import { readParameter } from "./parameter.js";
import { readRequestBody } from "./request-body.js";
import { readLinks, readResponse } from "./response.js";
import { readSecurityScheme } from "./security.js";

/**
 * OAS 3.2.0, 4.7. Parts that are used are read again where they are used; here
 * all are read, so that what is wrong with an unused one is told as well.
 */
export function readComponents(
  context: Context,
  root: Node,
): ReadonlyMap<string, SecurityScheme> {
  const schemes = new Map<string, SecurityScheme>();
  const member = root.get("components");
  if (member?.object === undefined) return schemes;
  const components = open(context, member, "components");
  if (components === undefined) return schemes;
  const each = (section: string, read: (node: Node, name: string) => void) => {
    for (const [name, node] of membersOf(components, section)) {
      if (!name.startsWith("x-")) read(node, name);
    }
  };
  each("schemas", (node) => context.name(node));
  each("responses", (node) => readResponse(context, "default", node));
  each("parameters", (node) => {
    const { parameters, body } = separateBody(context, [node]);
    for (const parameter of parameters) readParameter(context, parameter);
    // OAS 2.0: a part of a body that is shared.
    readBodyParts(context, node, body);
  });
  each("examples", (node) => open(context, node, "example"));
  each("requestBodies", (node) => readRequestBody(context, node));
  each("headers", (node, name) => readHeader(context, name, node));
  each("pathItems", (node) => open(context, node, "pathItem"));
  each("callbacks", (node) => open(context, node, "callback"));
  each("mediaTypes", (node, name) => readMediaType(context, name, node));
  readLinks(context, components);
  each("securitySchemes", (node, name) => {
    const scheme = readSecurityScheme(context, name, node);
    if (scheme !== undefined) schemes.set(name, scheme);
  });
  return schemes;
}
