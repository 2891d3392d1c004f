import type { Reporter } from "../../diagnostics/reporter.js";
import type { Obstacle, Refusal } from "./convertible.js";
import { KINDS } from "./kinds.js";

const REASONS: Readonly<Record<Obstacle, string>> = {
  undecidable:
    "another kind of value may stand at the same place, and nothing tells them apart",
  cursor: "it leads to the next page, and goes back to the API as it came",
  "text-body": "it is a body that is sent as text",
  "too-many":
    "the unions of the document lie on each other in too many ways to be told apart",
  pattern:
    "its member's name is matched by a pattern that JavaScript can't read, or that could take very long",
};

/** Tells which values stay as JSON has them, and why. */
export function reportRefusals(
  refusals: readonly Refusal[],
  reporter: Reporter,
): void {
  for (const { schema, kind, why, other } of refusals) {
    const format =
      schema.kind === "string" || schema.kind === "number"
        ? (schema.format ?? "")
        : "";
    const parameters = { format, stays: KINDS[kind].json, why: REASONS[why] };
    const related =
      other === undefined || other.place.pointer === schema.place.pointer
        ? []
        : [{ place: other.place, message: "the other kind of value" }];
    reporter.report("value-kept", schema.place, parameters, related);
  }
}
