import { withRoot, withSchemas } from "../../bad-inputs/bad-input.js";
import { document, type Case } from "../tell.js";

const schemas = (text: string): Case =>
  document(
    withSchemas(
      text
        .trim()
        .split("\n")
        .map((line) => `    ${line}\n`)
        .join(""),
    ),
  );

/** What a schema says that no type can. */
export const schemaCases: Readonly<Record<string, Case>> = {
  "schema-keyword-unsaid": schemas(`
Pet:
  type: object
  dependentRequired: { card: [holder] }
  if: { properties: { kind: { const: cat } } }
  then: { required: [lives] }`),
  "type-implied": schemas(`
Tags:
  items: { type: string }`),
  "schema-in-itself": schemas(`
Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { type: string }] }
Cat: { anyOf: [{ $ref: "#/components/schemas/Pet" }] }`),
  "enum-extension-ignored": schemas(`
Level:
  enum: [1, 2, 3]
  x-enum-varnames: [Low, High]`),
  "enum-names-unusable": schemas(`
Status:
  enum: [a, b, c]
  x-enum-varnames: [in progress, Done, 2nd]`),
  "security-scheme-unsaid": document(
    withRoot(
      "components: { securitySchemes: { cert: { type: mutualTLS } } }\nsecurity: [{ cert: [] }]\n",
    ),
  ),
  "schema-contradiction": schemas(`
Pet:
  allOf:
    - { type: object, properties: { id: { type: string } } }
    - { type: object, properties: { id: { type: integer } } }`),
  "schema-closed-to-parts": schemas(`
Base: { type: object, additionalProperties: false, properties: { id: { type: string } } }
Pet:
  allOf:
    - $ref: "#/components/schemas/Base"
    - { type: object, required: [name], properties: { name: { type: string } } }`),
  "discriminator-tag-refused": schemas(`
Pet:
  discriminator: { propertyName: kind, mapping: { dog: Dog, cat: Cat } }
  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
Cat: { type: object, required: [kind], properties: { kind: { const: CAT } } }
Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }`),
  "discriminator-unusable": schemas(`
Pet:
  discriminator: { propertyName: kind }
  oneOf:
    - { type: object, properties: { kind: { type: string } } }
    - { type: object, properties: { kind: { const: dog } } }`),
};
