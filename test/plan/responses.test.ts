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
  "two statuses with one body": {
    given: `200: ${json(pet)}, 201: ${json(pet)}`,
    want: "Pet",
  },
  "two statuses with one body, out of its envelope": {
    given: `200: ${json(envelope)}, 201: ${json(envelope)}`,
    more: "x-unwrap: data",
    want: "Pet",
    body: "GetPetResponse",
  },
  "JSON or a text": {
    given: `200: { description: ok, content: { application/json: { schema: ${pet} }, text/csv: { schema: { type: string } } } }`,
    want: "GetPetResponse",
  },
  "JSON out of an envelope, and never a text": {
    given: `200: { description: ok, content: { application/json: { schema: ${envelope} }, text/csv: { schema: { type: string } } } }`,
    more: "x-unwrap: data",
    want: "Pet",
    body: "GetPetResponse",
  },
  "JSON by several names": {
    given: `200: { description: ok, content: { text/plain: { schema: ${pet} }, text/json: { schema: ${pet} }, application/json: { schema: ${pet} }, application/xml: { schema: ${pet} } } }`,
    want: "Pet",
  },
  "204 and 205 with a body that never comes": {
    given: `204: ${json(pet)}, 205: ${json(pet)}`,
    want: "void",
    codes: ["response-without-body", "response-without-body"],
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

describe("bodies by status", () => {
  const text =
    "{ description: ok, content: { text/plain: { schema: { type: string } } } }";
  const bytes = "{ description: ok, content: { application/pdf: {} } }";
  const none = "{ description: ok }";

  it.each<
    [string, { given: string; want: string | undefined; kinds?: object }]
  >([
    ["are one", { given: `200: ${json(pet)}`, want: undefined }],
    [
      "are the same",
      { given: `200: ${json(pet)}, 2XX: ${json(pet)}`, want: undefined },
    ],
    [
      "are two models",
      {
        given: `200: ${json(pet)}, 202: ${json("{ type: integer }")}`,
        want: "{ 200: Pet; 202: number }",
      },
    ],
    [
      "are a body or none, which the status 204 says by itself",
      {
        given: `200: ${json(pet)}, 204: ${none}`,
        want: "{ 200: Pet; 204: undefined }",
      },
    ],
    [
      "are a body or none, which the status must say",
      {
        given: `200: ${json(pet)}, 202: ${none}`,
        want: "{ 200: Pet; 202: undefined }",
        kinds: { "200": "json", "202": "none" },
      },
    ],
    [
      "are of three kinds",
      {
        given: `200: ${json(pet)}, 201: ${text}, 2XX: ${bytes}`,
        want: "{ 200: Pet; 201: string; 2XX: Blob }",
        kinds: { "200": "json", "201": "text", "2XX": "bytes" },
      },
    ],
    [
      "leave one to the type of the answer",
      {
        given: `200: { description: ok, content: { application/json: { schema: ${pet} }, text/plain: { schema: { type: string } } } }, 202: ${bytes}`,
        want: "{ 200: Pet | string; 202: Blob }",
        kinds: { "202": "bytes" },
      },
    ],
  ])("%s", async (_name, { given, want, kinds }) => {
    const planned = await planOf(documentOf({ given, want: "" }));
    const { bodies, declarations, request } = operationOf(planned);
    const declared = declarations.find(({ symbol }) => symbol === bodies);
    expect(
      declared?.kind === "interface"
        ? sayMembers(declared.members, planned.plan)
        : undefined,
    ).toBe(want);
    expect(request.data["bodies"]).toEqual(kinds);
  });
});
