import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Operation, Parameter } from "../ir/operation.js";
import type { SchemaGraph } from "../ir/schema.js";
import { shapeOf, type BodyForm } from "./body-shape.js";
import { isJson, isRange } from "./media-types.js";

/** A body as one media type has it, and where it lies in params. */
export interface PlacedForm extends BodyForm {
  /** `flat`: its members lie beside the parameters; `body`: the whole is one member. */
  readonly at: "flat" | "body";
}

/** The body of an operation in its params. */
export interface PlacedBody extends PlacedForm {
  readonly place: Place;
  readonly required: boolean;
  /** What a call may send instead: it says so with `contentType`. */
  readonly others: readonly PlacedForm[];
  /** Whether there is a `contentType`: several media types, or a range such as `image/*`. */
  readonly choice: boolean;
}

/** The member of params that chooses the media type. */
export const CONTENT_TYPE = "contentType";

/** What the parameters left free, and what an earlier run decided. */
interface Surroundings {
  readonly taken: ReadonlyMap<string, Parameter>;
  readonly groups: ReadonlySet<string>;
  readonly locked: string | undefined;
  readonly lockedType: string | undefined;
  readonly reporter: Reporter;
}

export function placeBody(
  operation: Operation,
  graph: SchemaGraph,
  around: Surroundings,
): PlacedBody | undefined {
  const { body } = operation;
  const shape = body && shapeOf(body, graph, around.lockedType);
  if (body === undefined || shape === undefined) return undefined;
  const { taken, locked, reporter } = around;
  const { required, place } = body;
  const clash = clashOf(shape, around);
  const fits = shape.objects !== undefined && clash === undefined;
  if (locked === "flat" && clash !== undefined)
    reporter.report("params-shape-changed", place, {
      member: clash,
      clash: "parameter",
    });
  else if (locked === "flat" && !fits)
    reporter.report("params-body-changed", place, {});
  const flat = fits && locked !== "body";
  const inTheWay = taken.get("body");
  if (!flat && inTheWay !== undefined)
    reporter.report("params-group-clash", inTheWay.place, { name: "body" });
  const others = shape.others
    .filter(({ content }) => content.mediaType !== "*/*")
    .map((form): PlacedForm => {
      const isFlat = flat && form.objects !== undefined;
      const fitsToo = isFlat && clashOf(form, around) === undefined;
      return { ...form, at: fitsToo ? "flat" : "body" };
    });
  const free = isChoiceFree([shape, ...others], around);
  const kept = free ? others : [];
  const ignored = shape.others.filter(
    ({ content }) => !kept.some((other) => other.content === content),
  );
  if (ignored.length > 0)
    reporter.report("media-type-ignored", place, {
      kept: [shape, ...kept].map(({ content }) => content.mediaType),
      ignored: ignored.map(({ content }) => content.mediaType),
    });
  return {
    ...shape,
    place,
    required,
    at: flat ? "flat" : "body",
    others: kept,
    choice: free && (kept.length > 0 || isOpen(shape)),
  };
}

/** A range that the call narrows down; any type at all is taken for JSON. */
function isOpen({ content: { mediaType } }: BodyForm): boolean {
  return isRange(mediaType) && !isJson(mediaType);
}

/** The first member that has the name of a parameter or of a group. */
function clashOf(
  form: BodyForm,
  { taken, groups }: Surroundings,
): string | undefined {
  return namesIn(form).find((name) => taken.has(name) || groups.has(name));
}

function isChoiceFree(
  forms: readonly BodyForm[],
  { taken, groups }: Surroundings,
): boolean {
  return (
    !taken.has(CONTENT_TYPE) &&
    !groups.has(CONTENT_TYPE) &&
    !(forms.length > 1 && taken.has("body")) &&
    !forms.some((form) => namesIn(form).includes(CONTENT_TYPE))
  );
}

function namesIn({ objects = [] }: BodyForm): readonly string[] {
  return objects.flatMap(({ properties }) => properties.map((p) => p.name));
}
