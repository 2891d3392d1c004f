import type { Keyword } from "../sections.js";
import type { Area, Row } from "../row.js";

/** The same object with one more thing said about it, which changes no type. */
function beside(
  of: readonly Keyword[],
  more: string,
  inside: string,
  row: Partial<Row> = {},
): Row {
  return {
    of,
    given: `A: { type: object, required: [a], properties: { a: { type: string${inside} } }${more} }`,
    accepts: [{ a: "x" }],
    rejects: [{}, { a: 1 }, "x"],
    declares: ["export interface A {\n  a: string;\n}"],
    ...row,
  };
}

const said = (comment: string): Partial<Row> => ({
  declares: [`export interface A {\n  ${comment}\n  a: string;\n}`],
});

/** What says something to a person, and nothing to a type. */
export const annotations: Area = {
  title: beside(["title"], ", title: An A", ""),
  description: beside(["description"], ", description: An A.", "", {
    declares: ["/** An A. */\nexport interface A {\n  a: string;\n}"],
  }),
  default: beside(
    ["default"],
    "",
    ", default: x",
    said('/** @defaultValue "x" */'),
  ),
  "a default of another type": beside(
    ["default"],
    "",
    ", default: 5",
    said("/** @defaultValue 5 */"),
  ),
  deprecated: beside(
    ["deprecated"],
    "",
    ", deprecated: true",
    said("/** @deprecated */"),
  ),
  example: beside(["example"], "", ", example: x", said('/** @example "x" */')),
  examples: beside(
    ["examples"],
    "",
    ", examples: [x, y]",
    said('/** @example "x" */'),
  ),
  externalDocs: beside(
    ["externalDocs"],
    "",
    ', externalDocs: { url: "https://example.com/a" }',
    said("/** @see {@link https://example.com/a} */"),
  ),
  xml: beside(
    ["xml"],
    ', xml: { name: a, namespace: "https://example.com", prefix: p }',
    ", xml: { attribute: true }",
  ),
  "xml of 3.2": beside(["xml"], "", ", xml: { nodeType: attribute }", {
    in: ["3.2"],
  }),
  $comment: beside(["$comment"], ", $comment: For us only.", ""),
  $schema: beside(
    ["$schema"],
    ', $schema: "https://json-schema.org/draft/2020-12/schema"',
    "",
  ),
  $vocabulary: beside(
    ["$vocabulary"],
    ', $vocabulary: { "https://json-schema.org/draft/2020-12/vocab/core": true }',
    "",
  ),
  extensions: beside(
    ["extensions"],
    ", x-internal: { a: [1] }",
    ", x-order: 1",
  ),
  "readOnly of what nobody sends": beside(["readOnly"], "", ", readOnly: true"),
  "writeOnly of what nobody sends": beside(
    ["writeOnly"],
    "",
    ", writeOnly: true",
  ),
  "texts that try to break out": beside(
    ["description", "title"],
    ', title: "*/", description: "*/ export const x = 1; /*"',
    ', description: "*/ }"',
    { declares: [] },
  ),
  "a keyword of somebody's own": beside(
    ["extensions"],
    ", discount: 5",
    ", colour: red",
  ),
};
