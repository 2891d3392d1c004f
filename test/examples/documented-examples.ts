import { asNode, child, follow, isNode, lookUp, type Json } from "./spec.js";

/** A payload that a document prints, and the schema that it has to fit. */
export interface Example {
  /** Where it stands, or the name that the table of rejected ones gives it. */
  readonly name: string;
  /** The JSON pointer of the schema. */
  readonly schema: string;
  readonly value: Json;
}

/** Members whose keys are names of somebody's own, and no keywords. */
const maps = new Set(
  (
    "properties patternProperties $defs dependentSchemas schemas responses headers requestBodies " +
    "securitySchemes links callbacks pathItems paths content encoding variables mapping"
  ).split(" "),
);
/** Members that hold values, and no part of the document. */
const values = new Set(["example", "examples", "enum", "const", "default"]);

/** Every example of a document: of media types, parameters, headers and schemas. */
export function documentedExamples(document: Json): readonly Example[] {
  const found: Example[] = [];
  visit(document, "", false);
  return found;

  function visit(node: Json, pointer: string, isMap: boolean): void {
    if (Array.isArray(node)) {
      (node as readonly Json[]).forEach((item, index) => {
        visit(item, child(pointer, String(index)), false);
      });
    }
    if (!isNode(node)) return;
    if (!isMap) collect(node, pointer);
    for (const [key, value] of Object.entries(node)) {
      if (!isMap && (values.has(key) || key.startsWith("x-"))) continue;
      visit(value, child(pointer, key), !isMap && maps.has(key));
    }
  }

  function collect(node: NonNullable<ReturnType<typeof asNode>>, at: string) {
    // With `schema`, the value goes by it: a media type, a parameter or a header.
    const schema = "schema" in node ? child(at, "schema") : at;
    const { example, examples } = node;
    if (example !== undefined) {
      found.push({ name: child(at, "example"), schema, value: example });
    }
    const list = child(at, "examples");
    if (Array.isArray(examples)) {
      (examples as readonly Json[]).forEach((value, index) => {
        found.push({ name: child(list, String(index)), schema, value });
      });
    }
    for (const key of Object.keys(asNode(examples) ?? {})) {
      const name = child(list, key);
      const { value } = asNode(lookUp(document, follow(document, name))) ?? {};
      if (value !== undefined) found.push({ name, schema, value });
    }
  }
}
