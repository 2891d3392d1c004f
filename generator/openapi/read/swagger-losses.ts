import type { Node } from "../../source/node.js";
import type { ObjectKind } from "../structure/shape.js";
import { lostFormat } from "../upgrade/swagger/collection-format.js";
import type { Context } from "./context.js";

/** OAS 2.0: what no rule can say in the words of 3.2, and what is read instead. */
export function reportSwaggerLosses(
  context: Context,
  node: Node,
  kind: ObjectKind,
): void {
  if (kind !== "parameter" && kind !== "header") return;
  const format = lostFormat(node.object ?? {});
  if (format !== undefined) {
    context.reporter.report(
      "collection-format-unsupported",
      node.placeOf("collectionFormat"),
      { format },
    );
  }
}
