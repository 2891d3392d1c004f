import type { Node } from "../../source/node.js";
import type { Server, ServerVariable } from "../document/server.js";
import { own, texts } from "../upgrade/rule.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { flagOf, itemsOf, textOf } from "./members.js";
import { readParameter } from "./parameter.js";

/**
 * `x-ms-parameterized-host`, as Azure's documents have it: a server whose host
 * is made of parameters. They need no default, so the caller has to say.
 */
export function readParameterizedHost(
  context: Context,
  root: Node,
): Server | undefined {
  const node = root.get("x-ms-parameterized-host");
  const template = node && textOf(node, "hostTemplate");
  if (node === undefined || template === undefined) return undefined;
  const parameters = itemsOf(node, "parameters").flatMap(
    (item) => readParameter(context, item)?.parameter ?? [],
  );
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(
    ([, name = ""]) => name,
  );
  const variables = [...new Set(names)].map((name): ServerVariable => {
    const parameter = parameters.find((one) => one.name === name);
    const given = parameter?.schema.default?.value;
    const values = parameter?.schema.enum ?? [];
    return defined({
      place: parameter?.place ?? node.place,
      name,
      default: typeof given === "string" ? given : undefined,
      enum: values.filter((value) => typeof value === "string"),
      description: parameter?.description,
    });
  });
  return {
    place: node.place,
    url: prefixOf(context, node) + template + basePath(context),
    variables,
    extensions: new Map(),
  };
}

/** The scheme, unless the template has its own. */
function prefixOf({ around }: Context, node: Node): string {
  if (flagOf(node, "useSchemePrefix") === false) return "";
  const schemes = texts(own(around.document, "schemes"));
  const plain = schemes.length > 0 && !schemes.includes("https");
  return plain ? "http://" : "https://";
}

function basePath({ around }: Context): string {
  const path = own(around.document, "basePath");
  if (typeof path !== "string") return "";
  return `/${path}`.replace(/^\/+/, "/").replace(/\/$/, "");
}
