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
  for (const name of call.authentication?.inQuery ?? []) {
    // To delete nothing would respell the query all the same.
    if (url.searchParams.has(name)) url.searchParams.delete(name);
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

/**
 * A target, a quoted text, a separator or a plain text. What is opened and not
 * closed is one character, behind which nothing is read: to look for each end
 * anew would take quadratic time.
 */
const linkTokens = /<([^>]*)>|"((?:[^"\\]|\\.)*)"|[,;=]|[^\s",;=<]+|["<]/gs;

/** The target of the first link with the relation `next`. */
function nextLink(header: string): string | undefined {
  let target: string | undefined;
  let parameters = new Map<string, string>();
  let name = "";
  let isValue = false;
  // With an anchor it is a link of something else.
  const isNext = (): boolean =>
    !parameters.has("anchor") &&
    (parameters.get("rel") ?? "").toLowerCase().split(/\s+/).includes("next");
  for (const [token, link, quoted] of header.matchAll(linkTokens)) {
    if (token === '"' || token === "<") break;
    if (link !== undefined) {
      target = link;
      parameters = new Map();
    } else if (token === ",") {
      if (isNext()) return target;
      target = undefined;
      parameters = new Map();
    } else if (token === ";" || token === "=") {
      isValue = token === "=";
    } else if (!isValue) {
      name = token.toLowerCase();
    } else if (!parameters.has(name)) {
      // Of a repeated parameter the first counts.
      parameters.set(name, quoted ?? token);
    }
  }
  return isNext() ? target : undefined;
}
