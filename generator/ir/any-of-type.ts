import type { JsonType } from "../openapi/document/schema.js";
import type { Schema } from "./schema.js";
import { unionOf, type Origin } from "./union.js";

const ALL_TYPES: readonly JsonType[] = [
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
];

/** One of the six types, with any value. A number that is no integer is still a number. */
export function anyOfType(type: JsonType, origin: Origin): Schema {
  switch (type) {
    case "array":
      return {
        kind: "array",
        items: { kind: "unknown", ...origin, key: `${origin.key}/items` },
        ...origin,
      };
    case "object":
      return { kind: "object", properties: [], patterns: [], ...origin };
    case "string":
      return { kind: "string", binary: false, ...origin };
    case "integer":
    case "number":
      return { kind: "number", integer: false, ...origin };
    case "boolean":
    case "null":
      return { kind: type, ...origin };
  }
}

/** Any value of another type than these. */
export function otherTypes(types: readonly JsonType[], origin: Origin): Schema {
  const others = ALL_TYPES.filter((type) => !types.includes(type));
  return unionOf(
    others.map((type) => anyOfType(type, origin)),
    origin,
  );
}
