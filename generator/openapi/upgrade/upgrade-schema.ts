import type { JsonObject } from "../../source/json.js";
import type { Node } from "../../source/node.js";
import type { Version } from "../version.js";
import { arrayType } from "./array-type.js";
import { contentFormat } from "./content-format.js";
import { example } from "./example.js";
import { exclusiveMaximum, exclusiveMinimum } from "./exclusive-limits.js";
import { nullType } from "./null-type.js";
import { nullable, nullablePart } from "./nullable.js";
import { referenceSiblings } from "./reference-siblings.js";
import type { Rule } from "./rule.js";
import { discriminatorName } from "./swagger/discriminator-name.js";
import { fileType } from "./swagger/file-type.js";
import { tupleItems } from "./tuple-items.js";
import { applyRules } from "./upgrade-object.js";
import { xNullable } from "./x-nullable.js";

/** In the order in which they apply. */
const always: readonly Rule[] = [
  exclusiveMinimum,
  exclusiveMaximum,
  tupleItems,
  contentFormat,
  example,
  nullablePart,
  nullable,
];

const rules: Readonly<Record<Version, readonly Rule[]>> = {
  "2.0": [
    fileType,
    xNullable,
    nullType,
    referenceSiblings,
    arrayType,
    ...always,
  ],
  "3.0": [xNullable, nullType, referenceSiblings, arrayType, ...always],
  "3.1": [xNullable, ...always],
  "3.2": [xNullable, ...always],
};

/** One Schema Object in the form of OAS 3.2; what is inside of it is upgraded when it is read. */
export function upgradeSchema(
  node: Node,
  version: Version,
  /** OAS 2.0: the tags of those that inherit from it, with their references. */
  children?: Readonly<Record<string, string>>,
): Node {
  const named = version === "2.0" ? [discriminatorName(children)] : [];
  return applyRules(node, [...named, ...rules[version]]);
}

/** A list of `items` that no type makes a tuple; it is left out. */
export function isUntypedList(schema: JsonObject): boolean {
  return Array.isArray(schema["items"]) && !Object.hasOwn(schema, "type");
}

/** Keywords that 3.1 took away, as far as they stand in a schema and the rules read them all the same. */
export function removedKeywords(schema: JsonObject): readonly string[] {
  return [
    ...(typeof schema["nullable"] === "boolean" ? ["nullable"] : []),
    ...["exclusiveMinimum", "exclusiveMaximum"].filter(
      (key) => Object.hasOwn(schema, key) && typeof schema[key] === "boolean",
    ),
    ...(Array.isArray(schema["items"]) && !isUntypedList(schema)
      ? ["items"]
      : []),
  ];
}
