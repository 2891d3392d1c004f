import {
  withPaths,
  withRoot,
  withSchemas,
} from "../../bad-inputs/bad-input.js";
import type { WrongExtensions } from "./wrong-extensions.js";

/** Extensions on schemas, and those of the whole document. */
export const schemas: WrongExtensions = {
  "extensions of ours where none belongs, and slips of the pen there": {
    given: `openapi: 3.1.0
info:
  title: T
  version: "1"
  x-name: Pets
paths:
  x-unwarp: data
  x-internal: true
  /pets:
    get:
      responses:
        "200":
          description: ok
          headers:
            X-Name: { x-name: name, schema: { type: string } }
            X-Resource: { schema: { type: string } }
          content:
            application/json: { x-unwrap: data, schema: { type: object } }
`,
    want: [
      ["extension-misplaced", "5:3"],
      ["extension-unknown", "7:3"],
      ["extension-misplaced", "15:23"],
      ["extension-misplaced", "18:33"],
    ],
  },
  "x-enum-open that is a text": {
    given: withSchemas(`    Status:
      x-enum-open: "yes"
      type: string
      enum: [a, b]
`),
    want: [["extension-wrong-type", "7:20"]],
  },
  "x-enum-open without anything that is open": {
    given: withSchemas(`    Status:
      type: string
      x-enum-open: true
`),
    want: [["x-enum-open-unused", "8:20"]],
  },
  "x-enum-open on a oneOf without a discriminator": {
    given: withSchemas(`    Shape:
      x-enum-open: true
      oneOf:
        - { type: object, properties: { kind: { const: circle } } }
        - { type: object, properties: { kind: { const: square } } }
`),
    want: [["x-enum-open-unused", "7:20"]],
  },
  "x-enum-open where the discriminator tells nothing apart": {
    given: withSchemas(`    Shape:
      x-enum-open: true
      discriminator: { propertyName: kind }
      oneOf:
        - { type: object, properties: { kind: { type: string } } }
        - { type: object, properties: { kind: { const: square } } }
`),
    want: [
      ["x-enum-open-unused", "7:20"],
      ["discriminator-unusable", "8:22"],
    ],
  },
  "x-template-literal that is a number": {
    given: withSchemas(`    Id:
      type: string
      pattern: ^cact_\\w{12}$
      x-template-literal: 1
`),
    want: [["extension-wrong-type", "9:27"]],
  },
  "x-template-literal without a pattern": {
    given: withSchemas(`    Id:
      type: string
      x-template-literal: true
`),
    want: [["x-template-literal-unused", "8:27"]],
  },
  "x-template-literal with a pattern that begins with no literal text": {
    given: withSchemas(`    Id:
      type: string
      pattern: ^(a|b)_
      x-template-literal: true
`),
    want: [["x-template-literal-unused", "9:27"]],
  },
  "x-template-literal on a number": {
    given: withSchemas(`    Id:
      type: integer
      pattern: ^cact_
      x-template-literal: true
`),
    want: [["x-template-literal-unused", "9:27"]],
  },
  "x-inferred without a reason": {
    given: withSchemas(`    Pet:
      type: object
      properties:
        id:
          type: string
          x-inferred: true
        name:
          type: string
          x-inferred: " "
`),
    want: [
      ["extension-wrong-type", "11:23"],
      ["extension-wrong-type", "14:23"],
    ],
  },
  "x-name that is no text": {
    given: withSchemas(`    Pet:
      x-name: [Animal]
      type: object
`),
    want: [["extension-wrong-type", "7:15"]],
  },
  "x-name that is no name": {
    given: withSchemas(`    Pet:
      x-name: my pet
      type: object
    Dog:
      x-name: 2nd
      type: object
`),
    want: [
      ["x-name-invalid", "7:15"],
      ["x-name-invalid", "10:15"],
    ],
  },
  "x-name that is taken by another schema": {
    given: withSchemas(`    Pet:
      type: object
    Dog:
      type: object
      x-name: Pet
`),
    want: [["x-name-taken", "10:15"]],
  },
  "x-name that is taken by the runtime, and one that TypeScript keeps": {
    given: withSchemas(`    Pet:
      type: object
      x-name: APIError
    Dog:
      type: object
      x-name: class
`),
    want: [
      ["x-name-taken", "8:15"],
      ["x-name-taken", "11:15"],
    ],
  },
  "x-name of an inline schema that is taken": {
    given: withSchemas(`    Pet:
      type: object
      properties:
        owner:
          x-name: Pet
          type: object
          properties: { id: { type: string } }
`),
    want: [["x-name-taken", "10:19"]],
  },
  "extensions of operations on a schema": {
    given: withSchemas(`    Pet:
      type: object
      x-unwrap: data
      x-pagination: false
      x-idempotent: true
      x-resource: pets
      x-client-option: true
`),
    want: [
      ["extension-misplaced", "8:7"],
      ["extension-misplaced", "9:7"],
      ["extension-misplaced", "10:7"],
      ["extension-misplaced", "11:7"],
      ["extension-misplaced", "12:7"],
    ],
  },
  "slips of the pen": {
    given: withSchemas(`    Pet:
      x-enum-opened: true
      x-template-litteral: true
      x-infered: because
      X-name: Animal
      x_name: Animal
      x-nmae: Animal
      x-names: Animal
      type: object
`),
    want: [
      ["extension-unknown", "7:7"],
      ["extension-unknown", "8:7"],
      ["extension-unknown", "9:7"],
      ["extension-unknown", "12:7"],
      ["extension-unknown", "13:7"],
    ],
  },
  "extensions of others": {
    given: withSchemas(`    Pet:
      x-go-name: Animal
      x-resourceId: pet
      x-ms-enum: { name: PetKind }
      x-ms-client-name: Animal
      x-fern-type-name: Animal
      x-speakeasy-name-override: Animal
      x-stainless-naming: {}
      x-scalar-ignore: true
      x-amazon-apigateway-auth: {}
      x-enum-varnames: [A]
      type: object
`),
    want: [],
  },
  "extensions of schemas and operations on the document": {
    given: withRoot(`x-name: Pets
x-enum-open: true
x-resource: pets
x-inferred: all of it
`),
    want: [
      ["extension-misplaced", "4:1"],
      ["extension-misplaced", "5:1"],
      ["extension-misplaced", "6:1"],
      ["extension-misplaced", "7:1"],
    ],
  },
  "wrong types on the document": {
    given: withRoot(`x-unwrap: true
x-template-literal: ^a
`),
    want: [
      ["extension-wrong-type", "4:11"],
      ["extension-wrong-type", "5:21"],
    ],
  },
  "a default x-unwrap that no body has": {
    given: withRoot("x-unwrap: payload\n"),
    want: [["x-unwrap-unused", "4:11"]],
  },
  "extensions on a response and a request body": {
    given: withPaths(`  /a:
    post:
      requestBody:
        x-name: Input
        x-inferred: because
        content: { application/json: { schema: { type: string } } }
      responses:
        "200":
          x-unwrap: data
          x-inferred: 1
          description: ok
`),
    want: [
      ["extension-misplaced", "7:9"],
      ["extension-misplaced", "8:9"],
      ["extension-misplaced", "12:11"],
      ["extension-wrong-type", "13:23"],
    ],
  },
};
