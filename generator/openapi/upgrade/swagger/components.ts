import { isObject, type JsonObject } from "../../../source/json.js";
import { own, rewritten, without, withMember, type Rule } from "../rule.js";

/** Where each section of 2.0 stands from 3.0 on. */
const sections = [
  ["definitions", "schemas"],
  ["parameters", "parameters"],
  ["responses", "responses"],
  ["securityDefinitions", "securitySchemes"],
] as const;

/** OAS 2.0, Swagger Object: what is shared moves under `components`. */
export const components: Rule = (document) => {
  const present = sections.filter(([from]) => isObject(own(document, from)));
  if (present.length === 0) return undefined;
  const parts: JsonObject = Object.fromEntries(
    present.flatMap(([from, to]) => {
      const section = own(document, from);
      return section === undefined ? [] : [[to, section]];
    }),
  );
  return rewritten(
    withMember(
      without(document, ...sections.map(([from]) => from)),
      "components",
      parts,
    ),
    Object.fromEntries(
      present.map(([from, to]) => [`/components/${to}`, `/${from}`]),
    ),
  );
};
