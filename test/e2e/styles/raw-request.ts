import type { Received } from "../../runtime/server.js";

/** A name and its value, still escaped. */
export type Pair = readonly [name: string, value: string];

/** A request cut into the places of parameters, and nothing decoded. */
export interface RawRequest {
  readonly path: string;
  readonly query: readonly Pair[];
  readonly cookie: readonly Pair[];
  readonly headers: Received["headers"];
}

// RFC 3986, 3.3 and 3.4.
const pathGrammar = /^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*$/;
const queryGrammar = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*$/;
// RFC 6265, 4.2.1, and the comma that the table of OAS 3.2.0 has in `color=blue,black`.
const cookieGrammar =
  /^(?:[\x21\x23-\x2b\x2c\x2d-\x3a\x3c-\x5b\x5d-\x7e]|; )*$/;

/** Cuts a request by the grammars of its places; what breaks them is an error. */
export function cutRequest({ url, headers }: Received): RawRequest {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const cookie = headers.cookie ?? "";
  hold(pathGrammar, path, "path");
  hold(queryGrammar, query, "query");
  hold(cookieGrammar, cookie, "cookie");
  return {
    path,
    query: pairsOf(query, "&"),
    cookie: pairsOf(cookie, "; "),
    headers,
  };
}

function hold(grammar: RegExp, text: string, place: string): void {
  if (!grammar.test(text)) throw new Error(`${place} breaks its grammar`);
}

/** `a=1&b=2`, cut at the first `=` of each. */
export function pairsOf(text: string, separator: string): readonly Pair[] {
  if (text === "") return [];
  return text.split(separator).map((part) => {
    const [name = "", value = ""] = part.split(/=(.*)/s);
    return [name, value];
  });
}
