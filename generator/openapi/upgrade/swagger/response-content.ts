import { isObject, type JsonObject } from "../../../source/json.js";
import { child } from "../../../source/pointer.js";
import { own, rewritten, without, withMember, type Rule } from "../rule.js";
import { mediaTypes } from "./media-types.js";

/** OAS 2.0, Response Object: `schema` and `examples` become `content`, one entry for each media type of `produces`. */
export function responseContent(produces: readonly string[]): Rule {
  return (response) => {
    const schema = own(response, "schema");
    const given = own(response, "examples");
    const examples: JsonObject = isObject(given) ? given : {};
    const isKept = schema === undefined && given === undefined;
    if (isKept || Object.hasOwn(response, "content")) return undefined;
    const types = [
      ...(schema === undefined ? [] : mediaTypes(produces, schema)),
      // An example of another media type says that there is one.
      ...Object.keys(examples).filter((key) => key.includes("/")),
    ];
    const content: Record<string, JsonObject> = {};
    const moves: Record<string, string> = {};
    for (const type of new Set(types)) {
      const at = child("/content", type);
      const example = own(examples, type);
      content[type] = {
        ...(schema === undefined ? {} : { schema }),
        ...(example === undefined ? {} : { example }),
      };
      if (schema !== undefined) moves[`${at}/schema`] = "/schema";
      if (example !== undefined) {
        moves[`${at}/example`] = child("/examples", type);
      }
    }
    const rest = without(response, "schema", "examples");
    return rewritten(withMember(rest, "content", content), moves);
  };
}
