import { describe, expect, it } from "vitest";
import { withPaths } from "../bad-inputs/bad-input.js";
import { operationOf, planOf, savedLock, told } from "./plan-of.js";
import { sayMembers, sayType } from "./say-type.js";

interface Row {
  /** The `content` of the body, in YAML on one line. */
  readonly given: string;
  readonly parameters?: string;
  readonly required?: boolean;
  /** The params, then what is sent. */
  readonly want: string;
  readonly data: object;
  readonly optional?: boolean;
  readonly codes?: readonly string[];
}

function documentOf({ given, parameters = "", required = true }: Row): string {
  return withPaths(`  /pets:
    post:
      operationId: savePet
      parameters: [${parameters}]
      requestBody: { required: ${String(required)}, content: { ${given} } }
      responses: { "200": { description: ok } }
components:
  schemas:
    Pet: { properties: { name: { type: string }, age: { type: integer } }, required: [name] }
`);
}

const pet = "{ $ref: '#/components/schemas/Pet' }";
const json = `application/json: { schema: ${pet} }`;
const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";
const file = "{ type: string, format: binary }";
const rest = { mediaType: "application/json", from: "rest" };
const whole = (mediaType: string): object => ({ mediaType, from: "body" });

const kinds: Readonly<Record<string, Row>> = {
  "a form with files": {
    given: `${multipart}: { schema: { properties: { file: ${file}, more: { type: array, items: ${file} }, note: { type: string } }, required: [file] } }`,
    want: "{ file: Blob; more?: Blob[] | undefined; note?: string | undefined }",
    data: { mediaType: multipart, from: "rest" },
  },
  "a form that nobody describes": {
    given: `${multipart}: {}`,
    want: "{ body: FormData }",
    data: whole(multipart),
  },
  "parts of a form that are written in their own way": {
    given: `${multipart}: { schema: { properties: { a: {}, b: { type: array, items: {} }, c: {} } }, encoding: { a: { contentType: application/json }, b: { style: form, explode: false }, c: {} } }`,
    want: "{ a?: unknown; b?: unknown[] | undefined; c?: unknown }",
    optional: true,
    data: {
      mediaType: multipart,
      from: "rest",
      parts: {
        a: { contentType: "application/json" },
        b: { style: "form", explode: false },
      },
    },
  },
  bytes: {
    given: `application/pdf: { schema: ${file} }`,
    want: "{ body: BinaryBody }",
    data: whole("application/pdf"),
  },
  "what may be bytes": {
    given: "application/pdf: {}",
    want: "{ body: BinaryBody | string }",
    data: whole("application/pdf"),
  },
  "XML is text, whatever its structure": {
    given: `application/xml: { schema: ${pet} }`,
    want: "{ body: string }",
    data: whole("application/xml"),
  },
  "a text of some kind": {
    given: "text/plain: { schema: { enum: [yes, no] } }",
    want: "{ body: SavePetBody }",
    data: whole("text/plain"),
  },
  "a range is narrowed down by the call or by the Blob": {
    given: `image/*: { schema: ${file} }`,
    want: "{ contentType?: `image/${string}` | undefined; body: BinaryBody }",
    data: { ...whole("image/*"), others: [] },
  },
  "any type is JSON": {
    given: `"*/*": { schema: ${pet} }`,
    want: "{ name: string; age?: number | undefined }",
    data: rest,
  },
};

const choices: Readonly<Record<string, Row>> = {
  "JSON or bytes": {
    given: `${json}, application/pdf: { schema: ${file} }, image/png: { schema: ${file} }`,
    want: '{} & ({ contentType?: "application/json" | undefined; name: string; age?: number | undefined } | { contentType: "application/pdf" | "image/png"; body: BinaryBody })',
    data: { ...rest, others: [whole("application/pdf"), whole("image/png")] },
  },
  "the same members as JSON and as a form": {
    given: `${json}, ${form}: { schema: ${pet} }`,
    want: `{ contentType?: "application/json" | "${form}" | undefined; name: string; age?: number | undefined }`,
    data: { ...rest, others: [{ mediaType: form, from: "rest" }] },
  },
  "the same inline schema twice": {
    given: `application/json: { schema: { properties: { a: { type: string } } } }, application/vnd.acme+json: { schema: { properties: { a: { type: string } } } }`,
    want: '{ contentType?: "application/json" | "application/vnd.acme+json" | undefined; a?: string | undefined }',
    optional: true,
    data: {
      others: [{ mediaType: "application/vnd.acme+json", from: "rest" }],
    },
  },
  "other members in a form": {
    given: `${json}, ${form}: { schema: { properties: { id: { type: string } }, required: [id] } }`,
    want: `{} & ({ contentType?: "application/json" | undefined; name: string; age?: number | undefined } | { contentType: "${form}"; id: string })`,
    data: { ...rest, others: [{ mediaType: form, from: "rest" }] },
  },
  "one that need not be given": {
    given: "application/json: { schema: { type: integer } }, text/csv: {}",
    required: false,
    want: '{} & ({ contentType?: "application/json" | undefined; body?: number | undefined } | { contentType: "text/csv"; body?: string | undefined })',
    optional: true,
    data: { ...whole("application/json"), others: [whole("text/csv")] },
  },
  "bytes before JSON that stands for them": {
    given: `application/json: { schema: ${file} }, application/octet-stream: { schema: ${file} }`,
    want: '{} & ({ contentType?: "application/octet-stream" | undefined; body: BinaryBody } | { contentType: "application/json"; body: Blob })',
    data: {
      ...whole("application/octet-stream"),
      others: [whole("application/json")],
    },
  },
  "a choice of any type is none": {
    given: `${json}, "*/*": {}`,
    want: "{ name: string; age?: number | undefined }",
    data: rest,
    codes: ["media-type-ignored"],
  },
  "a parameter that is called like the choice": {
    given: `${json}, text/csv: {}`,
    parameters: "{ name: contentType, in: query, schema: { type: string } }",
    want: "{ contentType?: string | undefined; name: string; age?: number | undefined }",
    data: rest,
    codes: ["media-type-ignored"],
  },
  "a member that is called like the choice": {
    given: `application/json: { schema: { properties: { contentType: { type: string } } } }, text/csv: {}`,
    want: "{ contentType?: string | undefined }",
    optional: true,
    data: rest,
    codes: ["media-type-ignored"],
  },
};

describe.each(Object.entries({ kinds, choices }))("%s", (_, table) => {
  it.each(Object.entries(table))("%s", async (_name, row) => {
    const planned = await planOf(documentOf(row));
    const { params, request } = operationOf(planned);
    const members = sayMembers(params.members, planned.plan);
    const variants = params.variants && sayType(params.variants, planned.plan);
    expect(
      variants === undefined ? members : `${members} & (${variants})`,
    ).toBe(row.want);
    expect(params.optional).toBe(row.optional ?? false);
    expect(request.data["body"]).toMatchObject(row.data);
    expect(told(planned).map(([code]) => code)).toEqual(row.codes ?? []);
  });
});

describe("the lock", () => {
  const bytes = `application/octet-stream: { schema: ${file} }`;

  it("keeps what is sent when there is one more media type", async () => {
    const first = await planOf(
      documentOf({ given: bytes, want: "", data: {} }),
    );
    const later = documentOf({
      given: `${json}, ${bytes}`,
      want: "",
      data: {},
    });
    const lock = savedLock(first);
    expect(Object.values(lock.operations)[0]?.params).toEqual({
      body: "body",
      "body.type": "application/octet-stream",
    });
    const { request } = operationOf(await planOf(later, lock));
    expect(request.data["body"]).toMatchObject({
      mediaType: "application/octet-stream",
      others: [{ mediaType: "application/json", from: "body" }],
    });
    const { request: fresh } = operationOf(await planOf(later));
    expect(fresh.data["body"]).toMatchObject(rest);
  });

  it("says nothing of JSON", async () => {
    const planned = await planOf(
      documentOf({ given: json, want: "", data: {} }),
    );
    expect(Object.values(savedLock(planned).operations)[0]?.params).toEqual({
      body: "flat",
    });
  });
});
