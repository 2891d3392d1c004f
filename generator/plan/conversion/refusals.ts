import type { Api } from "../../ir/operation.js";
import type { Schema } from "../../ir/schema.js";
import { isText } from "../media-types.js";
import { alternativesOf } from "./alternatives.js";
import type { Obstacle, Refusal } from "./convertible.js";
import { allParts, inlineParts, rootsOf } from "./holders.js";
import { KINDS } from "./kinds.js";
import type { ScalarKind } from "./scalar-kind.js";
import { matcherOf } from "./positions.js";

/** What can't be converted, however clear it is what it is. */
export function refusalsIn(
  api: Api,
  cursors: readonly Schema[],
  wished: (schema: Schema) => ScalarKind | undefined,
): readonly Refusal[] {
  const { operations, schemas: graph } = api;
  const scalars = (schemas: readonly Schema[]): readonly Schema[] =>
    schemas.flatMap((schema) => alternativesOf([schema], graph).flat());
  const refuse = (
    why: Obstacle,
    schemas: readonly Schema[],
  ): readonly Refusal[] =>
    schemas.flatMap((schema) => {
      const kind = wished(schema);
      return kind === undefined ? [] : [{ schema, kind, why }];
    });

  const texts = operations.flatMap(({ body }) =>
    (body?.contents ?? [])
      .filter(({ mediaType }) => isText(mediaType))
      .map(({ schema }) => schema),
  );
  const unmatched = inlineParts(rootsOf(api)).flatMap((part) =>
    part.kind === "object"
      ? part.patterns.filter(({ pattern }) => matcherOf(pattern) === undefined)
      : [],
  );
  return [
    ...refuse("text-body", texts),
    // An integer is its digits; a time may have more of them than a Date.
    ...refuse("cursor", scalars(cursors)).filter(
      ({ kind }) => KINDS[kind].json === "string",
    ),
    ...refuse(
      "pattern",
      allParts(
        unmatched.map(({ schema }) => schema),
        graph,
      ),
    ),
  ];
}
