import { withPaths, withSchemas, type BadInputs } from "./bad-input.js";

const pet = "    Pet: { type: object }\n";

/** `$ref`s that lead nowhere, or to what may not stand in their place. */
export const references: BadInputs = {
  "an unknown schema": {
    given: withSchemas(
      `${pet}    A:\n      $ref: "#/components/schemas/Pat"\n`,
    ),
    want: [["ref-not-found", "8:13"]],
  },
  "a schema in another case": {
    given: withSchemas(
      `${pet}    A: { $ref: "#/components/schemas/pet" }\n    B: { $ref: "#/component/schemas/Pet" }\n`,
    ),
    want: [
      ["ref-not-found", "7:16"],
      ["ref-not-found", "8:16"],
    ],
  },
  "a schema where a parameter is due": {
    given: withPaths(`  /a:
    get:
      parameters:
        - $ref: "#/components/schemas/Pet"
      responses: { "200": { description: ok } }
components:
  schemas:
${pet}`),
    want: [["ref-wrong-kind", "7:17"]],
  },
  "a parameter where a schema is due": {
    given: withSchemas(`    A:
      properties:
        a: { $ref: "#/components/parameters/Limit" }
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer } }
`),
    want: [["ref-wrong-kind", "8:20"]],
  },
  "the map of schemas, and the document itself": {
    given: withSchemas(
      `    A: { $ref: "#/components/schemas" }\n    B: { $ref: "#" }\n`,
    ),
    want: [
      ["ref-wrong-kind", "6:16"],
      ["ref-wrong-kind", "7:16"],
    ],
  },
  "a parameter in another file where a schema is due": {
    given: {
      "api.yaml": withSchemas(`    A: { $ref: "limit.yaml" }\n`),
      "limit.yaml": "name: limit\nin: query\n",
    },
    want: [["ref-wrong-kind", "6:16"]],
  },
  "a URL": {
    given: withSchemas(
      `    A: { $ref: "https://example.com/pet.json#/Pet" }\n    B: { $ref: "//example.com/pet.json" }\n    C: { $ref: "file:///etc/passwd" }\n`,
    ),
    want: [
      ["ref-remote", "6:16"],
      ["ref-remote", "7:16"],
      ["ref-remote", "8:16"],
    ],
  },
  "a file outside of the folder": {
    given: {
      "specs/api.yaml": withSchemas(
        `    A: { $ref: "../secret.yaml" }\n    B: { $ref: "/etc/passwd" }\n    C: { $ref: "a%2F..%2F..%2Fsecret.yaml" }\n    D: { $ref: "C:\\\\x.yaml" }\n`,
      ),
      "secret.yaml": "type: object\n",
    },
    want: [
      ["ref-outside-root", "6:16"],
      ["ref-outside-root", "7:16"],
      ["ref-outside-root", "8:16"],
      ["ref-outside-root", "9:16"],
    ],
  },
  "a link out of the folder": {
    given: {
      "api.yaml": withSchemas(`    A: { $ref: "link.yaml" }\n`),
      "link.yaml": { kind: "outside" },
    },
    want: [["ref-outside-root", "6:16"]],
  },
  "a file that is not there": {
    given: withSchemas(`    A: { $ref: "pets.yaml#/Pet" }\n`),
    want: [["ref-file-missing", "6:16"]],
  },
  "a folder, and bytes": {
    given: {
      "api.yaml": withSchemas(
        `    A: { $ref: "models" }\n    B: { $ref: "logo.png" }\n`,
      ),
      models: { kind: "directory" },
      "logo.png": { kind: "not-text" },
    },
    want: [
      ["ref-file-unreadable", "6:16"],
      ["ref-file-unreadable", "7:16"],
    ],
  },
  "a broken file": {
    given: {
      "api.yaml": withSchemas(`    A: { $ref: "pets.yaml#/Pet" }\n`),
      "pets.yaml": "Pet:\n\ttype: object\n",
    },
    want: [
      ["ref-file-broken", "6:16"],
      ["yaml-tab", "pets.yaml:2:1"],
    ],
  },
  "a file with a duplicate key": {
    given: {
      "api.yaml": withSchemas(`    A: { $ref: "pets.yaml#/Pet" }\n`),
      "pets.yaml": "Pet:\n  type: object\nPet:\n  type: string\n",
    },
    want: [["yaml-duplicate-key", "pets.yaml:3:1"]],
  },
  "what is no reference at all": {
    given: withSchemas(
      `    A: { $ref: 5 }\n    B: { $ref: null }\n    C: { $ref: "" }\n    D: { $ref: "#/a~2" }\n    E: { $ref: "#/%zz" }\n`,
    ),
    want: [
      ["ref-not-text", "6:16"],
      ["ref-not-text", "7:16"],
      ["ref-invalid", "8:16"],
      ["ref-invalid", "9:16"],
      ["ref-invalid", "10:16"],
    ],
  },
  "a forgotten slash, and an unknown anchor": {
    given: withSchemas(
      `    A: { $ref: "#components/schemas/B" }\n    B: { $anchor: bee, $ref: "#bea" }\n`,
    ),
    want: [
      ["ref-unsupported", "6:16"],
      ["ref-unsupported", "7:30"],
    ],
  },
  "a schema that is only itself": {
    given: withSchemas(`    A: { $ref: "#/components/schemas/A" }\n`),
    want: [["ref-cycle", "6:8"]],
  },
  "three schemas that are each other": {
    given: withSchemas(
      `    A: { $ref: "#/components/schemas/B" }\n    B: { allOf: [{ $ref: "#/components/schemas/C" }] }\n    C: { $ref: "#/components/schemas/A" }\n`,
    ),
    want: [["ref-cycle", "6:8"]],
  },
  "responses that are each other": {
    given: withPaths(`  /a:
    get:
      responses: { "200": { $ref: "#/components/responses/A" } }
components:
  responses:
    A: { $ref: "#/components/responses/B" }
    B: { $ref: "#/components/responses/A" }
`),
    want: [["ref-cycle", "9:16"]],
  },
  "a discriminator that maps to nothing": {
    given: withSchemas(`${pet}    A:
      oneOf: [{ $ref: "#/components/schemas/Pet" }]
      discriminator:
        propertyName: kind
        mapping: { pet: Pett, dog: "#/components/schemas/Dog",
                   cat: models/cat.yml,
                   cow: "" }
`),
    want: [
      ["discriminator-target-missing", "11:25"],
      ["discriminator-target-missing", "11:36"],
      ["discriminator-target-missing", "12:25"],
      ["ref-invalid", "13:25"],
    ],
  },
  "a key beside a reference": {
    given: withPaths(`  /a:
    get:
      responses: { "200": { $ref: "#/components/responses/A", headers: {} } }
components:
  responses:
    A: { description: ok }
`),
    want: [["ref-sibling-ignored", "6:63"]],
  },
};
