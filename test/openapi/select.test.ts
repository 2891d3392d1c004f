import { describe, expect, it } from "vitest";
import { readDocument } from "../../generator/openapi/read-document.js";
import {
  selectOperations,
  type Selection,
} from "../../generator/openapi/select/select-operations.js";
import { memoryReader } from "../source/memory-reader.js";

const text = `openapi: 3.1.0
info: { title: Zoo, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pets" } } } } }
    post:
      operationId: createPet
      tags: [pets, write]
      responses: { "204": { description: ok } }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    delete:
      operationId: deletePet
      tags: [pets, write]
      deprecated: true
      responses: { "204": { description: ok } }
  /shops:
    x-skip: SKIP_PATH
    get:
      operationId: listShops
      x-skip: SKIP
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Shop" } } } } }
components:
  schemas:
    Pets: { type: array, items: { $ref: "#/components/schemas/Pet" } }
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string }, owner: { $ref: "#/components/schemas/Owner" } }
      discriminator: { propertyName: kind }
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }] }
    Owner: { type: object }
    Shop: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner" }, goods: { $ref: "#/components/schemas/Goods" } } }
    Goods: { type: object }
    Alone: { type: object, properties: { branch: { $ref: "#/components/schemas/Branch" } } }
    Branch: { type: object, properties: { goods: { $ref: "#/components/schemas/Goods" } } }
`;

async function select(
  selection: Selection,
  skip = "false",
  skipPath = "false",
): Promise<{ calls: string[]; schemas: string[]; told: string[] }> {
  const given = text.replace("SKIP_PATH", skipPath).replace("SKIP", skip);
  const reader = memoryReader({ "api.yaml": given });
  const [read, problems] = await readDocument(reader, "api.yaml");
  expect(problems).toEqual([]);
  if (read === undefined) throw new Error("nothing was read");
  const [document, diagnostics] = selectOperations(read.document, selection);
  return {
    calls: document.paths.flatMap(({ operations }) =>
      operations.map(({ method, path }) => `${method} ${path}`),
    ),
    schemas: [...document.schemas.values()].map(({ name }) => name),
    told: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

const pets = ["Pets", "Pet", "Cat", "Owner"];
const reached = [...pets, "Shop", "Goods"];
const everything = [...reached, "Alone", "Branch"];
// Goods are what a branch has, too.
const withoutShop = [...pets, "Goods", "Alone", "Branch"];
const all = ["GET /pets", "POST /pets", "DELETE /pets/{id}", "GET /shops"];

const table: Readonly<
  Record<
    string,
    {
      readonly given: Selection;
      readonly want: readonly string[];
      readonly schemas?: readonly string[];
    }
  >
> = {
  "nothing said": { given: {}, want: all, schemas: everything },
  "a tag": {
    given: { include: ["tag:pets"] },
    want: all.slice(0, 3),
    schemas: pets,
  },
  "a second tag": { given: { include: ["tag:write"] }, want: all.slice(1, 3) },
  "a path": { given: { include: ["path:/pets"] }, want: all.slice(0, 2) },
  "a path and what is under it": {
    given: { include: ["path:/pets/**"] },
    want: all.slice(0, 3),
  },
  "one segment": {
    given: { include: ["path:/pets/*"] },
    want: ["DELETE /pets/{id}"],
  },
  "an operation": {
    given: { include: ["operation:listPets"] },
    want: ["GET /pets"],
    schemas: pets,
  },
  "operations of a pattern": {
    given: { include: ["operation:list*"] },
    want: ["GET /pets", "GET /shops"],
    schemas: reached,
  },
  "method and path": {
    given: { include: ["POST /pets"] },
    want: ["POST /pets"],
    schemas: [],
  },
  "any method": { given: { include: ["* /pets"] }, want: all.slice(0, 2) },
  "without the deprecated": {
    given: { exclude: ["deprecated"] },
    want: [all[0] ?? "", all[1] ?? "", all[3] ?? ""],
    schemas: everything,
  },
  "all of them": {
    given: { include: ["path:/**"] },
    want: all,
    schemas: reached,
  },
  "but for some": {
    given: { exclude: ["path:/shops"] },
    want: all.slice(0, 3),
    schemas: withoutShop,
  },
  "exclude wins": {
    given: { include: ["tag:pets"], exclude: ["tag:write"] },
    want: ["GET /pets"],
  },
};

describe("which operations a package has", () => {
  it.each(Object.entries(table))("%s", async (_, { given, want, schemas }) => {
    const found = await select(given);
    expect(found.calls).toEqual(want);
    if (schemas !== undefined) expect(found.schemas).toEqual(schemas);
    expect(found.told).toEqual([]);
  });

  it("x-skip on an operation, and on a path", async () => {
    const own = await select({}, "true");
    expect(own.calls).toEqual(all.slice(0, 3));
    expect(own.schemas).toEqual(withoutShop);
    expect(await select({}, "false", "true")).toEqual(own);
  });

  it("x-skip that is no boolean", async () => {
    const { told } = await select({}, "yes please");
    expect(told).toEqual([
      "extension-wrong-type: `x-skip` must be `true` or `false`",
    ]);
  });

  it("a line that means nothing is a slip, and in include an error", async () => {
    const { calls, told } = await select({
      include: ["tag:pet", "tag:pets"],
      exclude: ["path:/shop"],
    });
    expect(calls).toEqual(all.slice(0, 3));
    expect(told).toEqual([
      "include-matches-nothing: No operation is what `tag:pet` of include means",
      "exclude-matches-nothing: No operation is what `path:/shop` of exclude means, so that it leaves nothing out",
    ]);
  });
});
