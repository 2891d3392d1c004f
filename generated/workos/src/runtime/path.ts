import type { ParameterPlan } from "./operation.js";
import { isComposite, serialize, type Stringify } from "./parameter.js";

/**
 * `.` or `..` between separators, each in any percent-spelling: servers and
 * proxies decode more than once, and what they then see is another resource.
 */
const dotSegment =
  /(?:^|\/|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?=$|\/|%(?:25)*(?:2f|5c))/i;

/**
 * One path parameter, encoded. What would address another resource than the
 * caller means is a TypeError that begins with `label`: nothing (an item's path
 * would become its collection's), and an object where a text was meant.
 */
export function pathValue(
  plan: ParameterPlan,
  value: unknown,
  label: string,
  stringify?: Stringify,
): string {
  const unwritable =
    isComposite(value) &&
    !Array.isArray(value) &&
    plan.style === undefined &&
    plan.explode === undefined &&
    plan.content === undefined;
  const text = unwritable
    ? undefined
    : serialize(plan, value, label, stringify);
  if (plan.empty && value === "") return text ?? "";
  if (!text) {
    throw new TypeError(
      `${label} ${unwritable ? "can't hold an object" : "is required and can't be empty"}`,
    );
  }
  return text;
}

/** The path, unless it holds a dot segment: a TypeError after `label`. */
export function checkPath(path: string, label: string): string {
  if (dotSegment.test(path)) {
    throw new TypeError(
      `${label}: a parameter makes a "." or ".." in the path`,
    );
  }
  return path;
}
