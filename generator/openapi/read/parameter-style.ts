import { didYouMean } from "../../diagnostics/did-you-mean.js";
import type { Node } from "../../source/node.js";
import type {
  ParameterLocation,
  ParameterStyle,
} from "../document/operation.js";
import type { Context } from "./context.js";
import { textOf } from "./members.js";

/** OAS 3.2.0, 4.12.2.2: where each style may stand; the first is the default. */
const stylesOf: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> =
  {
    path: ["simple", "matrix", "label"],
    query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    header: ["simple"],
    cookie: ["form", "cookie"],
    querystring: ["form"],
  };

/** What only a rule of the upgrade writes, for a list in a query. */
const upgraded: ParameterStyle = "tabDelimited";

export function defaultStyle(location: ParameterLocation): ParameterStyle {
  return stylesOf[location][0] ?? "form";
}

/** The style that is written; undefined when there is none, or none that may stand there. */
export function readStyle(
  context: Context,
  node: Node,
  location: ParameterLocation,
): ParameterStyle | undefined {
  const written = textOf(node, "style");
  if (written === undefined) return undefined;
  const allowed = stylesOf[location];
  const known = location === "query" ? [...allowed, upgraded] : allowed;
  const style = known.find((each) => each === written);
  if (style === undefined) {
    context.reporter.report("value-not-allowed", node.placeOf("style"), {
      name: "style",
      written,
      allowed,
      suggestion: didYouMean(written, allowed),
    });
  }
  return style;
}
