import type { Operation } from "../../ir/operation.js";
import { segmentsOf } from "../../ir/path-segments.js";
import { singular } from "../nouns.js";
import { isNounToo, isReadVerb, isVerb } from "../verbs.js";
import { wordsOf } from "../words.js";

/** What a path says about a name. */
export interface PathChain {
  /** The things that nest, from the outside in: `accounts`, `login_links`. */
  readonly nouns: readonly string[];
  /** What is done at its end: `finalize`, `:predict`, `archive` of `/admin.conversations.archive`. */
  readonly action?: string;
  /** A person has spelled the call out, resource and all: `/admin.conversations.archive`. */
  readonly isCall: boolean;
  /** It ends in a parameter: it is about one thing and not about all. */
  readonly ofOne: boolean;
  /** What stands behind `?` or `#` in the key, which tells operations apart and is no part of the path. */
  readonly variant?: string;
  /** The names of its parameters. */
  readonly parameters: readonly string[];
}

const VERSION = /^v\d+\w*(?:\.\d+)*$|^\d+(?:[.-]\d+)*$/i;
const PREFIX = /^(?:api|apis|rest|public)$/i;
const EXTENSION =
  /\.(?:json|xml|txt|csv|html?|pdf|gpg|pem|ya?ml|ico|svg|png|zip|tar|gz|js|diff|patch)$/i;
const CALL = /^\w+(?:\.\w+)+$/;

export function pathChain({ path, method }: Operation): PathChain {
  const segments = segmentsOf(path).map(({ text, parameters }) => {
    const [plain = "", ...variant] = text.split(/[?#]/);
    return {
      text: plain.replace(EXTENSION, ""),
      parameters,
      variant: variant.join(" "),
    };
  });
  const parameters = segments.flatMap((segment) => segment.parameters);
  const variant = segments.map((segment) => segment.variant).join(" ");
  const rest = {
    parameters,
    ...(variant.trim() === "" ? {} : { variant }),
  };
  const [only, second] = segments;
  if (only !== undefined && second === undefined && CALL.test(only.text)) {
    const parts = only.text.split(".");
    const action = parts.pop() ?? "";
    return { nouns: parts, action, isCall: true, ofOne: false, ...rest };
  }

  const named = segments.filter(({ text }) => /^[^:]/.test(text));
  const told = named.filter(
    ({ text }, index) =>
      !VERSION.test(text) && !(index === 0 && PREFIX.test(text)),
  );
  const nouns = told.length > 0 ? told : named;
  const last = segments.at(-1);
  const ends = nouns.at(-1);
  const ofOne = last !== undefined && last.parameters.length > 0;
  // `/models/{model}:predict` says what is done behind the parameter.
  const custom = ofOne ? /^:(\w+)$/.exec(last.text)?.[1] : undefined;
  const isEnd = ends === last && !ofOne && nouns.length > 1;
  const done = isEnd && isAction(ends?.text ?? "", method);
  // `/files/{id}#add_shared_link` says it where no path would.
  const said = isVerb(wordsOf(variant)[0] ?? "") ? variant.trim() : undefined;
  const action = custom ?? (done ? ends?.text : said);
  const texts = nouns.map(({ text }) => text);
  return {
    nouns: done ? texts.slice(0, -1) : texts,
    ...(action === undefined ? {} : { action }),
    isCall: false,
    ofOne: ofOne && custom === undefined,
    ...rest,
  };
}

/** `POST /accounts/{id}/enable` does it; `GET /orders/{id}/return` gives one; `DELETE` takes away what stands there. */
function isAction(text: string, method: string): boolean {
  const [verb = ""] = wordsOf(text);
  if (method === "GET" || method === "HEAD" || method === "QUERY")
    return isReadVerb(verb) && verb.toLowerCase() !== "get" && !isThings(text);
  return method !== "DELETE" && isVerb(verb) && !isThings(text);
}

/** `report_runs`, `test_clocks`: things, though their first word is also what one does. */
function isThings(text: string): boolean {
  const [first = "", ...rest] = wordsOf(text);
  const last = rest.at(-1);
  return last !== undefined && isNounToo(first) && singular(last) !== last;
}

/** Whether all words of a name are said by others already, in the singular or the plural. */
export function isSaid(name: string, by: ReadonlySet<string>): boolean {
  return wordsOf(name).every((word) => by.has(singular(word.toLowerCase())));
}

/** The words of names, in the singular and in lower case. */
export function wordSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) =>
      wordsOf(name).map((word) => singular(word.toLowerCase())),
    ),
  );
}
