import { ref, type Area } from "../row.js";

const b =
  "B: { type: object, required: [b], properties: { b: { type: string } } }";
const good = [{ b: "x" }];
const bad = [{}, { b: 1 }, "x", null];

/** `$ref` in all the ways it can be written, and what may stand beside it. */
export const references: Area = {
  "a reference": {
    of: ["$ref"],
    given: `A: ${ref("B")}\n${b}`,
    accepts: good,
    rejects: bad,
    declares: ["export type A = B;"],
  },
  "a chain of references": {
    of: ["$ref"],
    given: `A: ${ref("C")}\nC: ${ref("D")}\nD: ${ref("B")}\n${b}`,
    accepts: good,
    rejects: bad,
  },
  "a reference to what comes before": {
    of: ["$ref", "properties"],
    given: `A: { type: object, properties: { x: { type: string }, y: { $ref: "#/components/schemas/A/properties/x" } } }`,
    accepts: [{ x: "a", y: "b" }, {}],
    rejects: [{ y: 1 }],
  },
  "into a member": {
    of: ["$ref", "properties"],
    given: `A: { $ref: "#/components/schemas/C/properties/inner" }\nC: { type: object, properties: { inner: { type: object, required: [b], properties: { b: { type: string } } } } }`,
    accepts: good,
    rejects: bad,
  },
  "into items": {
    of: ["$ref", "items"],
    given: `A: { $ref: "#/components/schemas/C/items" }\nC: { type: array, items: { type: object, required: [b], properties: { b: { type: string } } } }`,
    accepts: good,
    rejects: bad,
  },
  "into a branch": {
    of: ["$ref", "oneOf"],
    given: `A: { $ref: "#/components/schemas/C/oneOf/1" }\nC: { oneOf: [{ type: string }, { type: object, required: [b], properties: { b: { type: string } } }] }`,
    accepts: good,
    rejects: bad,
  },
  "a name with a slash and a tilde": {
    of: ["$ref"],
    given: `A: { type: object, properties: { x: { $ref: "#/components/schemas/s~1l" }, y: { $ref: "#/components/schemas/t~0e" } } }\n"s/l": { type: string }\n"t~e": { type: number }`,
    accepts: [{ x: "a", y: 1 }],
    rejects: [{ x: 1 }, { y: "a" }],
  },
  "a name that has to be encoded": {
    of: ["$ref"],
    given: `A: { type: object, properties: { x: { $ref: "#/components/schemas/a%20b" }, y: { $ref: "#/components/schemas/%C3%A9" }, z: { $ref: "#/components/schemas/List%3CPet%3E" } } }\n"a b": { type: string }\n"é": { type: number }\n"List<Pet>": { type: boolean }`,
    accepts: [{ x: "a", y: 1, z: true }],
    rejects: [{ x: 1 }, { y: "a" }, { z: 1 }],
  },
  "into a path": {
    of: ["$ref"],
    in: ["3.0", "3.1", "3.2"],
    given: `A: { $ref: "#/paths/~1pets~1%7Bid%7D/get/responses/200/content/application~1json/schema" }`,
    root: `
paths:
  /pets/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: A pet.
          content: { application/json: { schema: { type: object, required: [b], properties: { b: { type: string } } } } }`,
    accepts: good,
    rejects: bad,
  },
  "into a path of 2.0": {
    of: ["$ref"],
    in: ["2.0"],
    given: `A: { $ref: "#/paths/~1pets~1%7Bid%7D/get/responses/200/schema" }`,
    root: `
paths:
  /pets/{id}:
    get:
      produces: [application/json]
      parameters: [{ name: id, in: path, required: true, type: string }]
      responses:
        "200":
          description: A pet.
          schema: { type: object, required: [b], properties: { b: { type: string } } }`,
    accepts: good,
    rejects: bad,
  },
  "another file": {
    of: ["$ref"],
    given: `A: { $ref: "b.yaml" }`,
    files: {
      "b.yaml":
        "type: object\nrequired: [b]\nproperties: { b: { type: string } }\n",
    },
    accepts: good,
    rejects: bad,
  },
  "a part of another file, which refers back": {
    of: ["$ref"],
    given: `A: { $ref: "models/all.yaml#/C" }\n${b}`,
    files: {
      "models/all.yaml": `C: { type: object, required: [c], properties: { c: { $ref: "#/D" }, b: { $ref: "../api.yaml#/components/schemas/B" } } }\nD: { type: string }\n`,
    },
    accepts: [{ c: "x", b: { b: "y" } }, { c: "x" }],
    rejects: [{}, { c: 1 }, { c: "x", b: {} }],
  },
  "a file that is JSON": {
    of: ["$ref"],
    given: `A: { $ref: "b.json#/$defs/B" }`,
    files: {
      "b.json":
        '{ "$defs": { "B": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } } } }',
    },
    accepts: good,
    rejects: bad,
  },
  "a file that refers to itself": {
    of: ["$ref"],
    given: `A: { $ref: "tree.yaml" }`,
    files: {
      "tree.yaml": `type: object\nrequired: [b]\nproperties: { b: { type: string }, c: { $ref: "#" } }\n`,
    },
    accepts: [{ b: "x" }, { b: "x", c: { b: "y" } }],
    rejects: [{ c: { b: "y" } }, { b: "x", c: {} }],
  },
  "siblings that older versions ignore": {
    of: ["$ref", "required"],
    in: ["2.0", "3.0"],
    given: `A: { type: object, properties: { x: { $ref: "#/components/schemas/B", required: [c] } } }\n${b}`,
    accepts: [{ x: { b: "x" } }],
    rejects: [{ x: {} }],
    codes: ["ref-sibling-ignored"],
  },
  "siblings that apply": {
    of: ["$ref", "required", "properties"],
    in: ["3.1", "3.2"],
    given: `A: { $ref: "#/components/schemas/B", required: [c], properties: { c: { type: number } } }\n${b}`,
    accepts: [{ b: "x", c: 1 }],
    rejects: [{ b: "x" }, { c: 1 }, { b: "x", c: "y" }],
  },
  "values beside a reference": {
    of: ["$ref", "enum"],
    in: ["3.1", "3.2"],
    given: `A: { $ref: "#/components/schemas/C", enum: [a, b] }\nC: { type: string, enum: [b, c] }`,
    accepts: ["b"],
    rejects: ["a", "c"],
  },
  "a type beside a reference": {
    of: ["$ref", "type"],
    in: ["3.1", "3.2"],
    given: `A: { $ref: "#/components/schemas/C", type: string }\nC: { type: [string, number, "null"] }`,
    accepts: ["a"],
    rejects: [1, null],
  },
  "siblings that only describe": {
    of: ["$ref", "description"],
    given: `A: { type: object, properties: { x: { $ref: "#/components/schemas/B", description: The x. } } }\n${b}`,
    accepts: [{ x: { b: "y" } }],
    rejects: [{ x: {} }],
    declares: ["export interface A {\n  /** The x. */\n  x?: B;\n}"],
  },
  "definitions inside": {
    of: ["$defs", "$ref"],
    given: `A: { $ref: "#/components/schemas/A/$defs/in", $defs: { in: { type: object, required: [b], properties: { b: { type: string } } } } }`,
    accepts: good,
    rejects: bad,
  },
  "definitions under their older name": {
    of: ["$ref"],
    in: ["3.1", "3.2"],
    given: `A: { type: object, properties: { x: { $ref: "#/components/schemas/A/definitions/in" } }, definitions: { in: { type: string } } }`,
    accepts: [{ x: "a" }],
    rejects: [{ x: 1 }],
  },
  "an anchor": {
    of: ["$anchor", "$ref"],
    given: `A: { $ref: "#bee" }\nB: { $anchor: bee, type: object, required: [b], properties: { b: { type: string } } }`,
    accepts: good,
    rejects: bad,
  },
  "an anchor of another file": {
    of: ["$anchor", "$ref"],
    given: `A: { $ref: "b.yaml#bee" }`,
    files: {
      "b.yaml":
        "$defs:\n  x: { $anchor: bee, type: object, required: [b], properties: { b: { type: string } } }\n",
    },
    accepts: good,
    rejects: bad,
  },
  "an identifier": {
    of: ["$id", "$ref"],
    given: `A: { $ref: "https://example.com/bee" }\nB: { $id: "https://example.com/bee", type: object, required: [b], properties: { b: { type: string } } }`,
    accepts: good,
    rejects: bad,
  },
  "a reference relative to an identifier": {
    of: ["$id", "$defs", "$ref"],
    given: `A: { $id: "https://example.com/bee", type: object, properties: { x: { $ref: "#/$defs/in" } }, $defs: { in: { type: string } } }`,
    accepts: [{ x: "a" }, {}],
    rejects: [{ x: 1 }],
  },
  "an anchor of an identifier": {
    of: ["$id", "$anchor", "$defs", "$ref"],
    given: `A: { $ref: "https://example.com/bee#in" }\nB: { $id: "https://example.com/bee", $defs: { x: { $anchor: in, type: object, required: [b], properties: { b: { type: string } } } } }`,
    accepts: good,
    rejects: bad,
  },
  "a dynamic reference that leads to one place": {
    of: ["$dynamicRef", "$dynamicAnchor"],
    given: `A: { type: object, required: [v], properties: { v: { type: string }, next: { $dynamicRef: "#node" } }, $dynamicAnchor: node }`,
    accepts: [{ v: "x" }, { v: "x", next: { v: "y" } }],
    rejects: [{}, { v: "x", next: {} }, { v: "x", next: "y" }],
  },
  "a dynamic reference to a pointer": {
    of: ["$dynamicRef"],
    given: `A: { $dynamicRef: "#/components/schemas/B" }\n${b}`,
    but: {
      why: "Ajv knows dynamic references to anchors only",
      accepts: good,
      rejects: bad,
    },
  },
  "a dynamic reference that leads to several places": {
    of: ["$dynamicRef", "$dynamicAnchor", "$id"],
    given: `
A: { $id: "https://example.com/a", $ref: "https://example.com/list", $defs: { text: { $dynamicAnchor: item, type: string } } }
L: { $id: "https://example.com/list", type: array, items: { $dynamicRef: "#item" }, $defs: { any: { $dynamicAnchor: item } } }`,
    accepts: [[]],
    but: {
      why: "Ajv looks for anchors only where it has been",
      accepts: [["a"]],
    },
    rejects: [{}, "a", [1]],
    codes: ["dynamic-ref-unsupported"],
  },
  "the document's own address": {
    of: ["$self", "$ref"],
    given: `A: { $ref: "https://example.com/apis/pets#/components/schemas/B" }\n${b}`,
    root: "$self: https://example.com/apis/pets",
    but: {
      why: "a validator knows the document by where it found it",
      accepts: good,
      rejects: bad,
    },
  },
};
