import { isLinear } from "./linear-pattern.js";
import type { TemplateIdDeclaration } from "./package-plan.js";
import { regexOf } from "./regex.js";

/**
 * What a guard holds a text to: the documented pattern, which says more than the
 * type does, unless a text could be made that it takes for ever to look at.
 */
export function guardPattern(
  pattern: string | undefined,
  prefix: string,
): Pick<TemplateIdDeclaration, "pattern" | "flags" | "isWhole"> {
  if (pattern !== undefined && isLinear(pattern)) {
    const flags = regexOf(pattern) === undefined ? "" : "u";
    return { pattern, flags, isWhole: true };
  }
  const literal = prefix.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return { pattern: `^${literal}`, flags: "u", isWhole: false };
}
