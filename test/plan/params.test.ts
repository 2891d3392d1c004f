import { describe, expect, it } from "vitest";
import { withPaths } from "../bad-inputs/bad-input.js";
import { operationOf, planOf, told } from "./plan-of.js";
import { sayMembers, sayType } from "./say-type.js";

interface Row {
  /** Parameters as a YAML list, and the schema of a JSON body. */
  readonly parameters?: string;
  readonly body?: string;
  /** Another media type, and whether the body is required. */
  readonly type?: string;
  readonly required?: boolean;
  readonly want: string;
  /** `params` may be left out. */
  readonly optional?: boolean;
  readonly codes?: readonly string[];
}

function documentOf(row: Row): string {
  const { parameters = "", body, type = "application/json", required } = row;
  const path = parameters.includes("in: path") ? "/pets/{id}" : "/pets";
  const request =
    body === undefined
      ? ""
      : `      requestBody: { required: ${String(required ?? true)}, content: { ${type}: { schema: ${body} } } }\n`;
  return withPaths(`  ${path}:
    post:
      operationId: savePet
      parameters: [${parameters}]
${request}      responses: { "200": { description: ok } }
components:
  schemas:
    Pet: { properties: { name: { type: string }, age: { type: integer } }, required: [name] }
`);
}

const id = "{ name: id, in: path, required: true, schema: { type: string } }";
const pet = "{ $ref: '#/components/schemas/Pet' }";

function query(name: string, more = ""): string {
  return `{ name: ${name}, in: query, schema: { type: string }${more} }`;
}

const header = (name: string, more = ""): string =>
  query(name, more).replace("query", "header");

const shapes: Readonly<Record<string, Row>> = {
  "nothing at all": { want: "{}", optional: true },
  "path members are flat": { parameters: id, want: "{ id: string }" },
  "so are query, header and cookie members, under the wire's own names": {
    parameters: `${query("page_size")}, ${header("X-Team")}, ${query("sid").replace("query", "cookie")}`,
    want: "{ page_size?: string | undefined; X-Team?: string | undefined; sid?: string | undefined }",
    optional: true,
  },
  "required ones must be given": {
    parameters: `${query("q", ", required: true")}, ${query("r")}`,
    want: "{ q: string; r?: string | undefined }",
  },
  "null is sent, undefined is not": {
    parameters: "{ name: q, in: query, schema: { type: [string, 'null'] } }",
    want: "{ q?: string | null | undefined }",
    optional: true,
  },
  "one that clashes goes into its group": {
    parameters: `${id}, ${query("id")}, ${header("id", ", required: true")}`,
    want: "{ id: string; query?: { id?: string | undefined } | undefined; headers: { id: string } }",
  },
  "a path member stays flat whatever comes before": {
    parameters: `${query("id")}, ${id}`,
    want: "{ id: string; query?: { id?: string | undefined } | undefined }",
  },
  "x-name renames a member": {
    parameters: `${id}, ${header("X-Team", ", x-name: team")}`,
    want: "{ id: string; team?: string | undefined }",
  },
  "a parameter that has a group's name": {
    parameters: `${id}, ${query("id")}, ${query("query")}`,
    want: "{ id: string; query?: string | undefined; query?: { id?: string | undefined } | undefined }",
    codes: ["params-group-clash"],
  },
  "a client option need not be given": {
    parameters: header("X-Team", ", required: true, x-client-option: true"),
    want: "{ X-Team?: string | undefined }",
    optional: true,
  },
  "the members of a body are flat": {
    parameters: id,
    body: pet,
    want: "{ id: string; name: string; age?: number | undefined }",
  },
  "of a form too": {
    body: pet,
    type: "application/x-www-form-urlencoded",
    want: "{ name: string; age?: number | undefined }",
  },
  "a body that shares a name with a parameter is whole": {
    parameters: query("age"),
    body: pet,
    want: "{ age?: string | undefined; body: Pet }",
  },
  "and one that shares it with a group": {
    parameters: `${id}, ${query("id")}`,
    body: "{ properties: { query: { type: string } } }",
    want: "{ id: string; query?: { id?: string | undefined } | undefined; body: SavePetBody }",
  },
  "a parameter that is called body, and a body that must be whole": {
    parameters: query("body"),
    body: "{ type: array, items: { type: string } }",
    want: "{ body?: string | undefined; body: string[] }",
    codes: ["params-group-clash"],
  },
  "a parameter that is called body beside a flat one": {
    parameters: query("body"),
    body: pet,
    want: "{ body?: string | undefined; name: string; age?: number | undefined }",
  },
  "an array is whole": {
    body: "{ type: array, items: { type: string } }",
    want: "{ body: string[] }",
  },
  "a map is whole": {
    body: "{ additionalProperties: { type: string } }",
    want: "{ body: { [string]: string } }",
  },
  "an object that is a map of other things too": {
    body: "{ properties: { id: { type: string } }, additionalProperties: { type: number } }",
    want: "{ body: SavePetBody }",
  },
  "an object that is open stays flat, and open": {
    parameters: query("q"),
    body: "{ properties: { id: { type: string } }, additionalProperties: true }",
    want: "{ q?: string | undefined } & SavePetBody",
  },
  "an optional body is optional": {
    body: "{ type: string }",
    required: false,
    want: "{ body?: string | undefined }",
    optional: true,
  },
  "an object or null is whole": {
    body: `{ oneOf: [${pet}, { type: 'null' }] }`,
    want: "{ body: Pet | null }",
  },
  "bytes are whole": {
    body: "{ type: string, format: binary }",
    type: "application/octet-stream",
    want: "{ body: BinaryBody }",
  },
  "a union of objects is flat": {
    parameters: query("q"),
    body: `{ oneOf: [${pet}, { properties: { code: { type: string } }, required: [code] }] }`,
    want: "{ q?: string | undefined } & (Pet | SavePetBody)",
  },
  "a union of objects, one of which has a parameter's name": {
    parameters: query("code"),
    body: `{ oneOf: [${pet}, { properties: { code: { type: string } }, required: [code] }] }`,
    want: "{ code?: string | undefined; body: Pet | SavePetBody }",
  },
};

describe("params", () => {
  it.each(Object.entries(shapes))("%s", async (_, row) => {
    const planned = await planOf(documentOf(row));
    const { params } = operationOf(planned);
    const { plan } = planned;
    const members = sayMembers(params.members, plan);
    const variants = params.variants && sayType(params.variants, plan);
    const bracketed = variants?.includes(" | ") ? `(${variants})` : variants;
    expect(
      bracketed === undefined ? members : `${members} & ${bracketed}`,
    ).toBe(row.want);
    expect(params.optional).toBe(row.optional ?? false);
    expect(told(planned).map(([code]) => code)).toEqual(row.codes ?? []);
  });

  it("hover shows where a client option stands in", async () => {
    const planned = await planOf(
      documentOf({
        parameters: header(
          "X-Team",
          ", x-client-option: true, x-name: team, description: The team.",
        ),
        want: "",
      }),
    );
    expect(operationOf(planned).params.members[0]?.docs.paragraphs).toEqual([
      "The team.",
      "Default: the client option `team`.",
    ]);
  });
});
