import { withSchemas, type BadInputs } from "./bad-input.js";

/** Schemas that say what can't be, or what was not meant. */
export const schemas: BadInputs = {
  "an empty enum": {
    given: withSchemas("    A: { type: string, enum: [] }\n", "3.0.3"),
    want: [["enum-empty", "6:30"]],
  },
  "an empty enum from 3.1 on": {
    given: withSchemas("    A: { type: string, enum: [] }\n"),
    want: [["enum-without-values", "6:30"]],
  },
  "enum values that no type admits": {
    given: withSchemas(
      "    A:\n      type: string\n      enum: [NO, 1.10, ~]\n",
    ),
    want: [
      ["enum-type-mismatch", "8:18"],
      ["enum-type-mismatch", "8:24"],
    ],
  },
  "an enum value twice": {
    given: withSchemas("    A: { enum: [a, b, a] }\n"),
    want: [["enum-duplicate", "6:23"]],
  },
  "a number beyond JavaScript's": {
    given: withSchemas("    A: { enum: [9007199254740993] }\n"),
    want: [["number-imprecise", "6:17"]],
  },
  "types of other languages": {
    given: withSchemas(
      "    A: { type: strin }\n    B: { type: int }\n    C: { type: [string, nul] }\n    D: { type: [] }\n",
    ),
    want: [
      ["type-unknown", "6:16"],
      ["type-unknown", "7:16"],
      ["type-unknown", "8:25"],
      ["list-empty", "9:16"],
    ],
  },
  "a schema that is nothing": {
    given: withSchemas("    A:\n    B: { properties: { a: text } }\n"),
    want: [
      ["wrong-type", "6:5"],
      ["wrong-type", "7:27"],
    ],
  },
  "a list in place of properties": {
    given: withSchemas("    A:\n      properties:\n        - name: a\n"),
    want: [["wrong-type", "7:7"]],
  },
  "required as in draft 3": {
    given: withSchemas(
      "    A:\n      properties:\n        a: { type: string, required: true }\n",
    ),
    want: [["required-not-list", "8:38"]],
  },
  "a slip in a required name, and what is required for other reasons": {
    given: withSchemas(`    A:
      required: [nmae, other, kind, id]
      properties: { name: {}, kinds: {}, kind: {}, ids: {} }
`),
    want: [["required-undeclared", "7:18"]],
  },
  "numbers as text": {
    given: withSchemas(
      '    A: { minimum: "1", maxLength: -1, minItems: 1.5 }\n',
    ),
    want: [
      ["wrong-type", "6:19"],
      ["wrong-type", "6:35"],
      ["wrong-type", "6:49"],
    ],
  },
  "booleans as text": {
    given: withSchemas(
      '    A: { readOnly: "true", additionalProperties: "false" }\n',
    ),
    want: [
      ["wrong-type", "6:20"],
      ["wrong-type", "6:50"],
    ],
  },
  "a slip in a keyword": {
    given: withSchemas("    A: { propertys: {}, requird: [a], madeUp: 1 }\n"),
    want: [
      ["unknown-keyword", "6:10"],
      ["unknown-keyword", "6:25"],
    ],
  },
  "an empty list of branches": {
    given: withSchemas("    A: { oneOf: [] }\n"),
    want: [["list-empty", "6:17"]],
  },
  "a pattern that is none": {
    given: withSchemas('    A: { pattern: "([" }\n    B: { pattern: (?i)a }\n'),
    want: [
      ["pattern-invalid", "6:19"],
      ["pattern-invalid", "7:19"],
    ],
  },
  "3.0 keywords in 3.1": {
    given: withSchemas(
      "    A: { type: string, nullable: true }\n    B: { minimum: 1, exclusiveMinimum: true }\n    C: { allOf: [{ type: string }, { nullable: true }] }\n",
    ),
    want: [
      ["keyword-removed", "6:24"],
      ["keyword-removed", "7:22"],
      ["keyword-removed", "8:38"],
    ],
  },
  "a list of items that no type makes a tuple": {
    given: withSchemas("    A: { items: [{ type: string }] }\n", "3.0.3"),
    want: [["items-list-untyped", "6:10"]],
  },
  "3.0: keywords beside a reference, an array without items": {
    given: withSchemas(
      '    A: { type: array }\n    B: { $ref: "#/components/schemas/A", type: object, description: kept }\n',
      "3.0.3",
    ),
    want: [
      ["items-missing", "6:8"],
      ["ref-sibling-ignored", "7:42"],
    ],
  },
  "a discriminator without property": {
    given: withSchemas(
      '    A: { oneOf: [{ $ref: "#/components/schemas/B" }], discriminator: { propertyName: kind } }\n    B: { type: object }\n    C: { discriminator: { mapping: {} } }\n    D: { discriminator: kind }\n',
    ),
    want: [
      ["discriminator-property-missing", "6:70"],
      ["missing-key", "8:25"],
      ["wrong-type", "9:25"],
    ],
  },
  $dynamicRef: {
    given: withSchemas(`    A: { $dynamicRef: "#node" }
    B: { $id: b, $dynamicRef: "#leaf", $dynamicAnchor: leaf }
    C: { $id: c, $dynamicAnchor: leaf }
    D: { $ref: "#/components/schemas/C", $dynamicRef: "#leaf" }
`),
    want: [
      ["ref-unsupported", "6:23"],
      ["dynamic-ref-unsupported", "7:31"],
      ["dynamic-ref-unsupported", "9:55"],
    ],
  },
  "a reference for all properties": {
    given: withSchemas(
      '    A:\n      properties:\n        $ref: "#/components/schemas/B/properties"\n    B: { properties: { b: { type: string } } }\n',
    ),
    want: [["ref-in-map", "8:15"]],
  },
};
