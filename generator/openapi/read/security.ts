import { didYouMean } from "../../diagnostics/did-you-mean.js";
import type { Node } from "../../source/node.js";
import type {
  OAuthFlow,
  SecurityRequirement,
  SecurityScheme,
} from "../document/security.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { isToken } from "./http-names.js";
import { extensionsOf, flagOf, itemsOf, membersOf, textOf } from "./members.js";
import { open } from "./open.js";

const types = ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"];
const places = ["query", "header", "cookie"] as const;

/** OAS 3.2.0, 4.27. */
export function readSecurityScheme(
  context: Context,
  key: string,
  written: Node,
): SecurityScheme | undefined {
  const node = open(context, written, "securityScheme");
  if (node === undefined) return undefined;
  const kind = readKind(context, node);
  if (kind === undefined) return undefined;
  return defined({
    place: node.place,
    key,
    kind,
    description: textOf(written, "description") ?? textOf(node, "description"),
    deprecated: flagOf(node, "deprecated"),
    extensions: new Map([...extensionsOf(node), ...extensionsOf(written)]),
  });
}

function readKind(
  context: Context,
  node: Node,
): SecurityScheme["kind"] | undefined {
  const type = textOf(node, "type");
  switch (type) {
    case undefined:
      return undefined;
    case "http":
      return readHttp(context, node);
    case "apiKey":
      return readApiKey(context, node);
    case "oauth2":
      return { type, flows: readFlows(context, node) };
    case "openIdConnect":
    case "mutualTLS":
      return { type };
    default:
      context.reporter.report("value-not-allowed", node.placeOf("type"), {
        name: "type",
        written: type,
        allowed: types,
        suggestion: didYouMean(type, types),
      });
      return undefined;
  }
}

function readHttp(
  context: Context,
  node: Node,
): SecurityScheme["kind"] | undefined {
  const scheme = textOf(node, "scheme");
  if (scheme === undefined) {
    missing(context, node, "scheme");
    return undefined;
  }
  // RFC 9110, 11.1: the name of a scheme is case-insensitive.
  switch (scheme.toLowerCase()) {
    case "bearer":
      return defined({
        type: "bearer" as const,
        bearerFormat: textOf(node, "bearerFormat"),
      });
    case "basic":
      return { type: "basic" };
    default:
      return { type: "other", scheme };
  }
}

function readApiKey(
  context: Context,
  node: Node,
): SecurityScheme["kind"] | undefined {
  const name = textOf(node, "name");
  const written = textOf(node, "in");
  if (name === undefined) missing(context, node, "name");
  if (written === undefined) missing(context, node, "in");
  if (name === undefined || written === undefined) return undefined;
  const place = places.find((known) => known === written);
  if (place === undefined) {
    context.reporter.report("value-not-allowed", node.placeOf("in"), {
      name: "in",
      written,
      allowed: places,
      suggestion: didYouMean(written, places),
    });
    return undefined;
  }
  if (place === "header" && !isToken(name)) {
    context.reporter.report("header-name-invalid", node.placeOf("name"), {
      name,
    });
    return undefined;
  }
  return { type: "apiKey", in: place, name };
}

function missing(context: Context, node: Node, key: string): void {
  const type = textOf(node, "type") ?? "";
  context.reporter.report("missing-key", node.placeOf(key), {
    key,
    owner: `a security scheme of type ${type}`,
  });
}

/** OAS 3.2.0, 4.28 and 4.29. */
function readFlows(context: Context, node: Node): readonly OAuthFlow[] {
  const flows = node.get("flows");
  if (flows === undefined) {
    missing(context, node, context.version === "2.0" ? "flow" : "flows");
    return [];
  }
  const opened = open(context, flows, "oauthFlows");
  return (opened?.entries() ?? []).flatMap(([name, member]) => {
    if (name.startsWith("x-")) return [];
    const flow = open(context, member, "oauthFlow");
    if (flow === undefined) return [];
    return defined({
      name,
      tokenUrl: textOf(flow, "tokenUrl"),
      authorizationUrl: textOf(flow, "authorizationUrl"),
      deviceAuthorizationUrl: textOf(flow, "deviceAuthorizationUrl"),
      scopes: membersOf(flow, "scopes").map(([scope]) => scope),
    });
  });
}

/** OAS 3.2.0, 4.30: alternatives, each a set of schemes that hold together. */
export function readSecurity(
  context: Context,
  owner: Node,
): readonly SecurityRequirement[] | undefined {
  if (owner.get("security") === undefined) return undefined;
  const schemes = context.schemeNames;
  return itemsOf(owner, "security").flatMap((item) => {
    const node = open(context, item, "securityRequirement");
    if (node === undefined) return [];
    const names: string[] = [];
    for (const [name, member] of node.entries()) {
      if (schemes.has(name)) names.push(name);
      else {
        context.reporter.report("security-scheme-unknown", member.keyPlace, {
          name,
          suggestion: context.suggest(() => didYouMean(name, schemes)),
          known: [...schemes],
        });
      }
    }
    // A requirement that lost a scheme must not turn into "none is needed".
    return names.length < node.entries().length
      ? []
      : [{ place: node.place, schemes: names }];
  });
}
