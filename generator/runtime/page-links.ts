import { PaginationError } from "./errors.js";
import { templateOf } from "./operation.js";
import { textAt, type PageState, type PageStyle } from "./page-styles.js";
import type { Call } from "./prepare.js";

/** The body (or a header) holds the URL of the next page; without one it ends. */
export const urlPages: PageStyle = {
  next: (page) => resolve(textAt(page), page),
  turn: follow,
};

/** The header `Link` holds the URL of the next page (RFC 8288); without `rel="next"` it ends. */
export const linkPages: PageStyle = {
  next: (page) => resolve(nextLink(page.headers.get("link") ?? ""), page),
  turn: follow,
};

/** As an absolute URL, whatever it is written in relation to; what is no URL stays as it is. */
function resolve(next: unknown, { url }: PageState): unknown {
  return next === undefined ? undefined : (parse(next, url)?.href ?? next);
}

function parse(text: unknown, base?: string): URL | undefined {
  try {
    return new URL(String(text), base);
  } catch {
    return undefined;
  }
}

/**
 * The same call to the URL that the API gave, by GET and without a body. The
 * URL must be of the API's own origin: the call carries the caller's
 * credentials.
 */
function follow(call: Call, next: unknown): Call {
  const { operation, defaults } = call;
  const url = parse(next);
  const own = new URL(call.url).origin;
  if (url?.origin !== own || url.username || url.password) {
    const context = { method: "GET", pathTemplate: templateOf(operation) };
    // Without its query, which may repeat a secret.
    const given = url ? `a URL of ${url.origin}` : "no URL";
    throw new PaginationError(
      `The API gave ${given} for the next page; only URLs of ${own} without a user name are followed`,
      { ...context, attempts: 0 },
    );
  }
  url.hash = "";
  // They are sent anew, and some APIs repeat them in their links.
  for (const credential of call.credentials) {
    if (credential.in !== "query" || !url.searchParams.has(credential.name)) {
      continue;
    }
    url.searchParams.delete(credential.name);
  }
  return {
    ...call,
    operation: { ...operation, method: "GET" },
    url: url.href,
    query: [],
    defaults: defaults.filter(([name]) => name !== "content-type"),
    body: undefined,
  };
}

/** The target of the first link with the relation `next`. */
function nextLink(header: string): string | undefined {
  // A target may hold commas, and a parameter's quoted text anything.
  const links = header.matchAll(/<([^>]*)>((?:"(?:[^"\\]|\\.)*"|[^",])*)/g);
  for (const [, target, rest = ""] of links) {
    const parameters = new Map<string, string>();
    for (const [, name = "", quoted, plain = ""] of rest.matchAll(
      /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g,
    )) {
      const key = name.toLowerCase();
      // Of a repeated parameter the first counts.
      if (!parameters.has(key)) parameters.set(key, quoted ?? plain);
    }
    const relations = parameters.get("rel")?.toLowerCase().split(/\s+/);
    // With an anchor it is a link of something else.
    if (relations?.includes("next") && !parameters.has("anchor")) return target;
  }
  return undefined;
}
