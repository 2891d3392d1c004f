import type { Operation } from "../ir/operation.js";
import { inferredParagraph, instead } from "./docs.js";
import type { Failure } from "./failures.js";
import type { Pages } from "./paging/pages.js";
import type { DocComment, DocTag, SymbolId } from "./type-expr.js";

/** The class of the runtime that a status throws. */
const ERROR_CLASSES: ReadonlyMap<string, string> = new Map([
  ["400", "BadRequestError"],
  ["401", "AuthenticationError"],
  ["403", "PermissionDeniedError"],
  ["404", "NotFoundError"],
  ["409", "ConflictError"],
  ["422", "UnprocessableEntityError"],
  ["429", "RateLimitError"],
]);

function errorClass(status: string): string {
  return (
    ERROR_CLASSES.get(status) ??
    (/^5(?:\d\d|XX)$/i.test(status) ? "InternalServerError" : "APIError")
  );
}

/** What hovering over a function or method shows. */
export function operationDocs(
  operation: Operation,
  failures: readonly Failure[],
  pages: Pages | undefined,
  bodies: SymbolId | undefined,
): DocComment {
  const { docs, summary } = operation;
  const deprecated = docs.deprecated ? (instead(docs) ?? true) : undefined;
  return {
    paragraphs: [
      ...(summary === undefined ? [] : [ended(summary)]),
      ...(docs.description === undefined ? [] : [docs.description]),
      ...(pages === undefined ? [] : [pagesSentence(pages)]),
      ...(bodies === undefined
        ? []
        : [
            [
              "With `.withResponse()` the status tells the body: ",
              { link: bodies },
              ".",
            ],
          ]),
      ...inferredParagraph(docs.inferred),
    ],
    ...(deprecated === undefined ? {} : { deprecated }),
    tags: [
      ...failures.map((failure): DocTag => ({
        tag: "throws",
        type: errorClass(failure.status),
        text: `${failure.status}${reason(failure)}`,
      })),
      ...(docs.externalDocs === undefined
        ? []
        : [{ tag: "see" as const, url: docs.externalDocs }]),
    ],
  };
}

function reason({ description, inferred }: Failure): string {
  const text = description === undefined ? "" : `: ${description}`;
  return inferred === undefined ? text : `${text} (Inferred: ${inferred})`;
}

function pagesSentence({ style }: Pages): string {
  return style === "single"
    ? "The whole list comes as one page; a loop over it stays right when the API adds paging."
    : "Await it for one page, or loop over it with `for await` for the items of every page.";
}

function ended(summary: string): string {
  return /[.!?]$/.test(summary) ? summary : `${summary}.`;
}
