import { memberAt } from "./member.js";

/** Where an answer says something: a path in its body, or the name of a header. */
export type AnswerPart = readonly string[] | string;

/** What an answer says somewhere; undefined when it says nothing. */
export function partOf(
  { body, headers }: { readonly body: unknown; readonly headers: Headers },
  part: AnswerPart | undefined,
): unknown {
  return typeof part === "string"
    ? (headers.get(part) ?? undefined)
    : memberAt(body, part);
}
