import type { Operation } from "../../ir/operation.js";
import type { Schema, SchemaGraph } from "../../ir/schema.js";
import { clearest, factsOf, isKind, isUrl, type Fact } from "./answer-facts.js";
import type { ListShape } from "./lists.js";
import type { AnswerPart, PagesInput, PagesStyle } from "./pages.js";
import {
  findRequestMembers,
  requestMembers,
  type RequestMember,
} from "./request-members.js";
import { answerWords, headerWords, plainName } from "./words.js";

/** What request and answer of a list say that may be about pages. */
export interface Clues {
  readonly operation: Operation;
  readonly list: ListShape;
  readonly members: readonly RequestMember[];
  readonly facts: readonly Fact[];
  readonly headers: readonly string[];
  readonly graph: SchemaGraph;
  /** A flag that says whether there is more. */
  readonly more: AnswerPart | undefined;
  readonly current: AnswerPart | undefined;
  readonly total: AnswerPart | undefined;
  readonly totalPages: AnswerPart | undefined;
  /** The URL of the next page. */
  readonly url: readonly string[] | undefined;
}

export function findClues(list: ListShape, input: PagesInput): Clues {
  const { operation, shape, body, graph } = input;
  const headers = headersOf(operation);
  const facts = factsOf(body, list.path, graph);
  const fact = (
    part: keyof typeof answerWords,
    ...kinds: readonly Schema["kind"][]
  ): readonly string[] | undefined =>
    clearest(facts, answerWords[part], (each) => isKind(each, kinds, graph))
      ?.path;
  return {
    operation,
    list,
    members: requestMembers(shape),
    facts,
    headers,
    graph,
    more: fact("hasMore", "boolean"),
    current: fact("currentPage", "number"),
    total: fact("total", "number") ?? headerOf("total", headers),
    totalPages: fact("totalPages", "number") ?? headerOf("totalPages", headers),
    url: urlOf(facts, graph),
  };
}

/** What a success declares of headers. */
function headersOf({ responses }: Operation): readonly string[] {
  return responses
    .filter(({ status }) => status.startsWith("2"))
    .flatMap(({ headers }) => headers.map(({ name }) => name));
}

/** The header that an answer declares for a part. */
export function headerOf(
  part: keyof typeof headerWords,
  headers: readonly string[],
): string | undefined {
  return headers.find((name) => headerWords[part].has(plainName(name)));
}

/** A URL by its name, by its format, or among links. */
function urlOf(
  facts: readonly Fact[],
  graph: SchemaGraph,
): readonly string[] | undefined {
  const isText = (fact: Fact): boolean => isKind(fact, ["string"], graph);
  const named = clearest(facts, answerWords.nextUrl, isText);
  if (named !== undefined) return named.path;
  return clearest(
    facts,
    answerWords.nextLink,
    (fact) =>
      isText(fact) &&
      (fact.linked || isUrl(fact, graph)) &&
      (plainName(fact.name) !== "href" || isNext(fact.parent)),
  )?.path;
}

function isNext(name = ""): boolean {
  return plainName(name) === "next";
}

/** Any parameter that speaks of pages, the clearest first: what a URL or a `Link` in the answer needs besides. */
export function pagingParameter({
  members,
  graph,
}: Clues): RequestMember | undefined {
  const parts = [
    "cursor",
    "page",
    "offset",
    "lastItem",
    "size",
    "since",
  ] as const;
  return parts.flatMap((part) => findRequestMembers(part, members, graph))[0];
}

/** The parameter that sets how long a page is. Of two in one operation a `limit` is not that of numbered pages. */
export function sizeOf(
  { members, graph }: Clues,
  style: PagesStyle,
): string | undefined {
  const names = findRequestMembers("size", members, graph).map(
    ({ name }) => name,
  );
  const other = names.find((name) => plainName(name) !== "limit");
  return style === "page" ? (other ?? names[0]) : names[0];
}
