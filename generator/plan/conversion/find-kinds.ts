import type { Api } from "../../ir/operation.js";
import type { Schema } from "../../ir/schema.js";
import type { PackageOptions } from "../../options/package-options.js";
import type { LockedOperation } from "../lock.js";
import { findConvertible, type Convertible } from "./convertible.js";
import { cursorsOf } from "./cursors.js";
import { rootsOf } from "./holders.js";
import { wishedKind, type ValueOptions } from "./kinds.js";
import { refusalsIn } from "./refusals.js";
import type { ScalarKind } from "./scalar-kind.js";

/** What the values of an API are for callers. Most packages leave them as they are, and pay nothing for the question. */
export function findKinds(
  api: Api,
  {
    int64 = "number",
    dateTime = "string",
  }: Pick<PackageOptions, "int64" | "dateTime">,
  locked: ReadonlyMap<string, LockedOperation>,
): Convertible {
  if (int64 === "number" && dateTime === "string")
    return { kindOf: () => undefined, refusals: [] };
  const options: ValueOptions = { int64, dateTime };
  const wished = (schema: Schema): ScalarKind | undefined =>
    wishedKind(schema, options);
  const hopeless = refusalsIn(api, cursorsOf(api, locked), wished);
  return findConvertible(rootsOf(api), api.schemas, wished, hopeless);
}
