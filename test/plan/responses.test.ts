import { describe, expect, it } from "vitest";
import { withPaths } from "../bad-inputs/bad-input.js";
import { operationOf, planOf, told } from "./plan-of.js";
import { sayMembers, sayType } from "./say-type.js";

interface Row {
  /** The responses as YAML in one line. */
  readonly given: string;
  /** Members of the operation, and of the document. */
  readonly more?: string;
  readonly root?: string;
  /** What the call gives, and the body where that is another type. */
  readonly want: string;
  readonly body?: string;
  readonly codes?: readonly string[];
}

const json = (schema: string): string =>
  `{ description: ok, content: { application/json: { schema: ${schema} } } }`;
const pet = "{ $ref: '#/components/schemas/Pet' }";
const envelope = `{ properties: { data: ${pet}, ok: { type: boolean } }, required: [data] }`;

const table: Readonly<Record<string, Row>> = {
  "a model": { given: `200: ${json(pet)}`, want: "Pet" },
  "what is inline is called after the function": {
    given: `200: ${json("{ properties: { id: {} } }")}`,
    want: "GetPetResponse",
  },
  "a text": {
    given: `200: ${json("{ type: string }")}`,
    want: "GetPetResponse",
  },
  nothing: { given: "204: { description: gone }", want: "void" },
  "a body or none": {
    given: `200: ${json(pet)}, 204: { description: none }`,
    want: "GetPetResponse",
  },
  "two bodies": {
    given: `200: ${json(pet)}, 202: ${json("{ type: integer }")}`,
    want: "GetPetResponse",
  },
  "only a default": { given: `default: ${json(pet)}`, want: "Pet" },
  "2XX": { given: `2XX: ${json(pet)}`, want: "Pet" },
  "plain text": {
    given:
      "200: { description: ok, content: { text/plain: { schema: { type: string } } } }",
    want: "string",
  },
  "another media type": {
    given: "200: { description: ok, content: { application/pdf: {} } }",
    want: "Blob",
  },
  "XML is text": {
    given: `200: { description: ok, content: { application/xml: { schema: ${pet} } } }`,
    want: "string",
  },
  "JSON before all else": {
    given: `200: { description: ok, content: { application/pdf: {}, application/json: { schema: ${pet} } } }`,
    want: "Pet",
  },
  "bytes before JSON that stands for them": {
    given:
      "200: { description: ok, content: { application/json: { schema: { type: string, format: binary } }, image/png: {} } }",
    want: "Blob",
  },
  "bytes, text, or none": {
    given:
      "200: { description: ok, content: { application/pdf: {} } }, 202: { description: ok, content: { text/csv: {} } }, 204: { description: none }",
    want: "string | Blob | undefined",
  },
  "JSON or bytes": {
    given: `200: ${json(pet)}, 202: { description: ok, content: { application/pdf: {} } }`,
    want: "GetPetResponse",
  },
  "x-unwrap of the operation": {
    given: `200: ${json(envelope)}`,
    more: "x-unwrap: data",
    want: "Pet",
    body: "GetPetResponse",
  },
  "x-unwrap of the document": {
    given: `200: ${json(envelope)}`,
    root: "x-unwrap: data",
    want: "Pet",
    body: "GetPetResponse",
  },
  "x-unwrap: false opts out": {
    given: `200: ${json(envelope)}`,
    more: "x-unwrap: false",
    root: "x-unwrap: data",
    want: "GetPetResponse",
  },
  "x-unwrap through references and allOf": {
    given: `200: ${json(`{ allOf: [{ $ref: '#/components/schemas/Envelope' }, { required: [data], properties: { data: { type: string } } }] }`)}`,
    more: "x-unwrap: data",
    want: "string",
    body: "GetPetResponse",
  },
  "x-unwrap of a member that may be missing": {
    given: `200: ${json("{ properties: { data: { type: string } } }")}`,
    more: "x-unwrap: data",
    want: "GetPetResponse",
    codes: ["x-unwrap-optional"],
  },
  "the document's x-unwrap where the body has no such member": {
    given: `200: ${json(pet)}`,
    root: "x-unwrap: data",
    want: "Pet",
    codes: ["x-unwrap-unused"],
  },
};

function documentOf({ given, more = "", root = "" }: Row): string {
  return `${withPaths(`  /pet:
    get:
      operationId: getPet
${more === "" ? "" : `      ${more}\n`}      responses: { ${given.replace(/(\d\w\w):/g, '"$1":')} }
components:
  schemas:
    Pet: { properties: { id: {} } }
    Envelope: { properties: { ok: { type: boolean } } }
`)}${root}\n`;
}

describe("responses", () => {
  it.each(Object.entries(table))("%s", async (_, row) => {
    const planned = await planOf(documentOf(row));
    const { data, body } = operationOf(planned);
    expect(sayType(data, planned.plan)).toBe(row.want);
    expect(sayType(body, planned.plan)).toBe(row.body ?? row.want);
    expect(told(planned).map(([code]) => code)).toEqual(row.codes ?? []);
  });

  it("an alias says what its name does not", async () => {
    const planned = await planOf(
      documentOf({
        given: `200: ${json(pet)}, 202: ${json("{ type: integer }")}, 204: { description: none }`,
        want: "",
      }),
    );
    const { response } = operationOf(planned);
    expect(
      response?.kind === "alias" && sayType(response.type, planned.plan),
    ).toBe("Pet | number | undefined");
  });

  it("errors are by status", async () => {
    const planned = await planOf(
      documentOf({
        given: `200: ${json(pet)}, 400: ${json(pet)}, 404: { description: gone }, 5XX: ${json("{ properties: { why: {} } }")}, default: ${json("{ type: string }")}`,
        want: "",
      }),
    );
    const { errors } = operationOf(planned);
    expect(planned.plan.symbols.get(errors.symbol)?.export).toBe(
      "GetPetErrors",
    );
    expect(sayMembers(errors.members, planned.plan)).toBe(
      "{ 400: Pet; 404: unknown; 5XX: GetPetError5XX; default: string }",
    );
  });
});
