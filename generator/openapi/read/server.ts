import type { Node } from "../../source/node.js";
import type { Server, ServerVariable } from "../document/server.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import {
  extensionsOf,
  itemsOf,
  membersOf,
  textOf,
  textsOf,
} from "./members.js";
import { open } from "./open.js";

/** OAS 3.2.0, 4.5: the `servers` of the document, a path item or an operation. */
export function readServers(
  context: Context,
  owner: Node,
): readonly Server[] | undefined {
  if (owner.get("servers") === undefined) return undefined;
  return itemsOf(owner, "servers").flatMap(
    (item) => readServer(context, item) ?? [],
  );
}

function readServer(context: Context, written: Node): Server | undefined {
  const node = open(context, written, "server");
  if (node === undefined) return undefined;
  const url = textOf(node, "url");
  const variables = membersOf(node, "variables").flatMap(
    ([name, member]) => readVariable(context, name, member) ?? [],
  );
  if (url === undefined || !checkUrl(context, node, url)) return undefined;
  return defined({
    place: node.place,
    url,
    description: textOf(node, "description"),
    name: textOf(node, "name"),
    variables,
    extensions: extensionsOf(node),
  });
}

/** OAS 3.2.0, 4.6. */
function readVariable(
  context: Context,
  name: string,
  written: Node,
): ServerVariable | undefined {
  const node = open(context, written, "serverVariable");
  if (node === undefined) return undefined;
  const values = textsOf(node, "enum");
  const given = textOf(node, "default");
  if (values?.length === 0) {
    context.reporter.report("enum-empty", node.placeOf("enum"), {});
  } else if (
    given !== undefined &&
    values !== undefined &&
    !values.includes(given)
  ) {
    context.reporter.report(
      "server-default-not-in-enum",
      node.placeOf("default"),
      { name, written: given, allowed: values },
    );
  }
  if (given === undefined) return undefined;
  return defined({
    place: node.place,
    name,
    default: given,
    enum: values ?? [],
    description: textOf(node, "description"),
  });
}

/** An http(s) address, or a path relative to where the document came from; in it `{variables}` that are declared. */
function checkUrl(context: Context, node: Node, url: string): boolean {
  const place = node.placeOf("url");
  const known = membersOf(node, "variables").map(([name]) => name);
  let fine = true;
  for (const [, name = ""] of url.matchAll(/\{([^{}]*)\}/g)) {
    if (!known.includes(name)) {
      context.reporter.report("server-variable-unknown", place, {
        name,
        known,
      });
      fine = false;
    }
  }
  const plain = url.replace(/\{[^{}]*\}/g, "0");
  if (/^https?:\/\/(?:$|[/:])/i.test(plain)) {
    context.reporter.report("server-url-without-host", place, { url });
    return false;
  }
  const problem = urlProblem(plain);
  if (problem !== undefined) {
    context.reporter.report("server-url-invalid", place, { url, problem });
    return false;
  }
  return fine;
}

function urlProblem(url: string): string | undefined {
  if (/[\p{Cc}\s]/u.test(url)) return "it holds spaces or control characters";
  if (/[{}]/.test(url)) return "its braces do not match";
  if (/[?#]/.test(url)) return "it holds a query or a fragment";
  const scheme = /^([a-z0-9][a-z0-9+.-]*):\/\//i.exec(url)?.[1];
  // A scheme that is a variable as a whole reads as 0.
  if (scheme === "0") return undefined;
  if (scheme === undefined) {
    // `{host}/v1` and `api.example.com/v1` begin with a host, paths with / or a dot.
    return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(url)
      ? "its scheme is neither http nor https"
      : undefined;
  }
  if (!/^(https?|wss?)$/i.test(scheme)) {
    return "its scheme is neither http nor https";
  }
  return URL.canParse(url) ? undefined : "it is not a URL";
}
