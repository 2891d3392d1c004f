import type { Place } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../source/json.js";

/** The `x-` members of one object, unread: each reader checks its own. */
export type Extensions = ReadonlyMap<string, Extension>;

export interface Extension {
  readonly place: Place;
  /** Where its name stands. */
  readonly keyPlace: Place;
  readonly value: Json;
  /** Where a member of the value stands: the member itself, or its name. */
  readonly at: (member: string, part?: "key" | "value") => Place;
}
