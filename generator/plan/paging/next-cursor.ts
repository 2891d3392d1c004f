import type { Schema, SchemaGraph } from "../../ir/schema.js";
import { follow } from "../../ir/walk.js";
import { formatsOf } from "../members.js";
import {
  clearest,
  isKind,
  isUrl,
  variantMembers,
  type Fact,
} from "./answer-facts.js";
import { headerOf, type Clues } from "./clues.js";
import type { AnswerPart } from "./pages.js";
import type { RequestMember } from "./request-members.js";
import { answerWords, holdsFacts, plainName } from "./words.js";

/** Where the answer gives the next value of a parameter that is called like a cursor. */
export function nextCursorOf(
  param: RequestMember,
  clues: Clues,
): AnswerPart | undefined {
  const { facts, headers } = clues;
  const isIt = (fact: Fact): boolean => isToken(fact, param, clues);
  const found =
    namesake(param, clues) ??
    clearest(facts, answerWords.nextCursor, isIt) ??
    clearest(
      facts,
      answerWords.nestedCursor,
      (fact) =>
        isIt(fact) && fact.parent !== undefined && holdsFacts(fact.parent),
    ) ??
    plainNext(param, clues) ??
    (clues.more === undefined
      ? undefined
      : clearest(facts, answerWords.lastCursor, isIt));
  return found?.path ?? headerOf("nextCursor", headers);
}

/**
 * The same for a parameter that is called like a page or an offset and holds a
 * token all the same: `next_page` for `page`, `next_page_offset` for `offset`,
 * or `next` where `from` comes back beside it.
 */
export function nextValueOf(
  param: RequestMember,
  clues: Clues,
): AnswerPart | undefined {
  const echo = clues.facts.find(
    (fact) =>
      fact.parent === undefined &&
      plainName(fact.name) === plainName(param.name),
  );
  const beside =
    echo &&
    clues.facts.find(
      (fact) =>
        fact.parent === undefined &&
        fact.level === echo.level &&
        plainName(fact.name) === "next" &&
        isToken(fact, param, clues),
    );
  return (namesake(param, clues) ?? beside)?.path;
}

/** A cursor that no parameter takes, for the reason of a refusal. */
export function lonelyCursorOf({
  facts,
  graph,
}: Clues): readonly string[] | undefined {
  const isText = (fact: Fact): boolean =>
    !fact.linked &&
    !isUrl(fact, graph) &&
    isKind(fact, ["string", "number", "unknown"], graph);
  return (
    clearest(facts, answerWords.nextCursor, isText) ??
    clearest(
      facts,
      answerWords.nestedCursor,
      (fact) =>
        isText(fact) && fact.parent !== undefined && holdsFacts(fact.parent),
    )
  )?.path;
}

/** `next_marker` for `marker`, `next_page_token` for `pageToken` or for itself. */
function namesake(param: RequestMember, clues: Clues): Fact | undefined {
  const name = plainName(param.name);
  const names = new Set(
    name.startsWith("next") ? [name] : [`next${name}`, `nextpage${name}`],
  );
  return clearest(clues.facts, names, (fact) => isToken(fact, param, clues));
}

/** A bare `next` may be a URL as well; beside a flag, or as a number, it isn't. */
function plainNext(param: RequestMember, clues: Clues): Fact | undefined {
  const { facts, graph, more } = clues;
  return facts.find(
    (fact) =>
      fact.parent === undefined &&
      plainName(fact.name) === "next" &&
      isToken(fact, param, clues) &&
      (more !== undefined || !isKind(fact, ["string", "unknown"], graph)),
  );
}

/** Whether a fact can be sent as a parameter: no link, and of a kind that it takes. */
function isToken(
  fact: Fact,
  { schema }: RequestMember,
  { graph }: Clues,
): boolean {
  const kinds = (["string", "number", "unknown"] as const).filter((kind) =>
    isKind({ schema }, [kind], graph),
  );
  const takes =
    kinds.includes("string") || kinds.includes("unknown")
      ? (["string", "number", "unknown"] as const)
      : kinds;
  return !fact.linked && !isUrl(fact, graph) && isKind(fact, takes, graph);
}

/** Whether the id of an item can be what a parameter takes: the formats must not differ. */
export function fitsParameter(
  id: Pick<Fact, "schema">,
  param: RequestMember,
  clues: Clues,
): boolean {
  const { graph } = clues;
  const [own] = formatsOf(id.schema, graph);
  const [wanted] = formatsOf(param.schema, graph);
  return (
    isKind(id, ["string", "number"], graph) &&
    (own === undefined || wanted === undefined || own === wanted)
  );
}

/** The `id` of an item; of a union all members have one. */
export function idOf(
  item: Schema,
  graph: SchemaGraph,
): { readonly schema: Schema } | undefined {
  const target = follow(item, graph);
  if (target?.kind !== "union")
    return variantMembers(item, graph).find(({ name }) => name === "id");
  const ids = target.members.map((member) => idOf(member, graph));
  return ids.includes(undefined) ? undefined : ids[0];
}
