import { own, rewritten, without, withMember, type Rule } from "./rule.js";

/** OAS 3.0: `exclusiveMinimum: true` beside `minimum: 5` becomes `exclusiveMinimum: 5`. */
export const exclusiveMinimum = exclusiveLimit("exclusiveMinimum", "minimum");

/** OAS 3.0: `exclusiveMaximum: true` beside `maximum: 5` becomes `exclusiveMaximum: 5`. */
export const exclusiveMaximum = exclusiveLimit("exclusiveMaximum", "maximum");

function exclusiveLimit(exclusive: string, limit: string): Rule {
  return (schema) => {
    const given = own(schema, exclusive);
    if (typeof given !== "boolean") return undefined;
    const value = own(schema, limit);
    if (!given || value === undefined) {
      return rewritten(without(schema, exclusive));
    }
    return rewritten(
      withMember(without(schema, limit, exclusive), exclusive, value),
      { [`/${exclusive}`]: `/${limit}` },
    );
  };
}
