import type { Node } from "../../source/node.js";
import { child } from "../../source/pointer.js";
import type {
  CallbackObject,
  OperationObject,
  PathItem,
} from "../document/operation.js";
import { parsePathTemplate, type PathTemplate } from "../path-template.js";
import type { Context } from "./context.js";
import { isToken } from "./http-names.js";
import { extensionsOf, itemsOf, membersOf } from "./members.js";
import { open } from "./open.js";
import { readOperation, type OperationFrame } from "./operation.js";
import { separateBody } from "./operation-parts.js";
import { readParameter } from "./parameter.js";
import { readServers } from "./server.js";

/** The methods that have a member of their own; OAS 3.2.0, 4.9.1. */
const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

/** OAS 3.2.0, 4.8: one member of `paths`, or of an extension that is like it. */
export function readPath(
  context: Context,
  parent: string,
  key: string,
  written: Node,
): PathItem | undefined {
  const path = rooted(key);
  if (path !== key) {
    context.reporter.report("path-slash-missing", written.keyPlace, { path });
  }
  const pointer = child(parent, key);
  const template = parsePathTemplate(path);
  if ("problem" in template) {
    context.reporter.report("path-syntax", written.keyPlace, {
      path,
      problem: template.problem,
    });
    // Its operations are read all the same, for what else is wrong with them.
    readPathItem(context, { path, pointer }, written);
    return undefined;
  }
  return readPathItem(context, { path, pointer, template }, written);
}

/** OAS 3.2.0, 4.8.1: a path begins with a slash; what is plainly one without it gets it. */
function rooted(key: string): string {
  return /^[\w{]/.test(key) && !key.includes(":") ? `/${key}` : key;
}

/** OAS 3.2.0, 4.1: one member of `webhooks`. */
export function readWebhook(
  context: Context,
  name: string,
  written: Node,
): PathItem | undefined {
  return readPathItem(
    context,
    { path: name, pointer: child("/webhooks", name) },
    written,
  );
}

interface PathFrame {
  readonly path: string;
  readonly pointer: string;
  /** Absent where there is no template to check. */
  readonly template?: PathTemplate;
}

/** OAS 3.2.0, 4.9. */
function readPathItem(
  context: Context,
  frame: PathFrame,
  written: Node,
): PathItem | undefined {
  const target = open(context, written, "pathItem");
  if (target === undefined) return undefined;
  // What stands beside a `$ref` is added to what it leads to, and wins.
  const nodes = target === written ? [written] : [written, target];
  if (target !== written) context.check(written, "pathItem");
  const first = (key: string) =>
    nodes.find((node) => node.get(key) !== undefined) ?? written;
  const pathExtensions = new Map([
    ...extensionsOf(target),
    ...extensionsOf(written),
  ]);
  const parts = separateBody(
    context,
    itemsOf(first("parameters"), "parameters"),
  );
  const shared: Omit<OperationFrame, "method" | "key"> = {
    path: frame.path,
    template: frame.template,
    pathItem: written,
    parameters: parts.parameters.flatMap(
      (item) => readParameter(context, item) ?? [],
    ),
    bodyParts: parts.body,
    servers: readServers(context, first("servers")),
    pathExtensions,
    callbacks: (node, pointer) => readCallbacks(context, node, pointer),
  };
  const operations: OperationObject[] = [];
  const add = (method: string, pointer: string, node: Node) => {
    const operation = readOperation(
      context,
      { ...shared, method, key: pointer },
      node,
    );
    if (operation !== undefined) operations.push(operation);
  };
  for (const method of methods) {
    const node = first(method).get(method);
    if (node !== undefined) {
      add(method.toUpperCase(), child(frame.pointer, method), node);
    }
  }
  const additional = "additionalOperations";
  for (const [method, node] of membersOf(first(additional), additional)) {
    if (!isToken(method)) {
      context.reporter.report("method-invalid", node.keyPlace, { method });
      continue;
    }
    add(method, child(child(frame.pointer, additional), method), node);
  }
  return {
    place: written.place,
    key: frame.path,
    extensions: pathExtensions,
    operations,
  };
}

/** OAS 3.2.0, 4.18: each expression of each callback leads to a path item. */
function readCallbacks(
  context: Context,
  operation: Node,
  pointer: string,
): readonly CallbackObject[] {
  const parent = child(pointer, "callbacks");
  return membersOf(operation, "callbacks").flatMap(([name, written]) => {
    const callback = open(context, written, "callback");
    if (callback === undefined) return [];
    const paths = callback.entries().flatMap(([path, node]) => {
      if (path.startsWith("x-")) return [];
      const frame = { path, pointer: child(child(parent, name), path) };
      return readPathItem(context, frame, node) ?? [];
    });
    return [{ name, paths }];
  });
}
