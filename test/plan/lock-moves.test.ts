import { describe, expect, it } from "vitest";
import { withPaths } from "../bad-inputs/bad-input.js";
import { planOf, savedLock, type Planned } from "./plan-of.js";

describe("the lock keeps the names of what stays", () => {
  const answering = (schemaText: string): string =>
    withPaths(`  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: ok
          content: { application/json: { schema: ${schemaText} } }
components:
  schemas:
    Page: { type: object, properties: { pets: { items: {} } } }
`);
  const inline = "{ properties: { pets: { items: {} } } }";
  const exportsOf = ({ plan }: Planned): readonly string[] =>
    [...plan.symbols.values()].map((symbol) => symbol.export);

  it.each([
    ["an answer gets a name", inline, '{ $ref: "#/components/schemas/Page" }'],
    [
      "an answer loses its name",
      '{ $ref: "#/components/schemas/Page" }',
      inline,
    ],
    [
      "an answer may be null",
      inline,
      `{ oneOf: [${inline}, { type: "null" }] }`,
    ],
  ])("%s: it is called as before", async (_, before, after) => {
    const lock = savedLock(await planOf(answering(before)));
    const planned = await planOf(answering(after), lock);
    expect(exportsOf(planned)).toContain("ListPetsResponse");
    expect(exportsOf(planned)).not.toContain("ListPetsResponse2");
  });

  const one = (parameter: string, id: string): string =>
    withPaths(`  /pets/{${parameter}}:
    get:
      operationId: ${id}
      parameters:
        - { name: ${parameter}, in: path, required: true, schema: { type: string } }
      responses: { "204": { description: ok } }
`);

  it("a path whose parameter is called otherwise is the same path", async () => {
    const lock = savedLock(await planOf(one("pet_id", "getPet")));
    const planned = await planOf(one("petId", "fetchOnePet"), lock);
    expect(exportsOf(planned)).toContain("getPet");
    expect(exportsOf(planned)).not.toContain("fetchOnePet");
  });

  it("a class keeps its name and its file when the title changes", async () => {
    const before = one("id", "getPet");
    const first = await planOf(before);
    const { file, export: name } = first.plan.symbols.get("/info/title") ?? {};
    const after = before.replace("title: T,", "title: Something Else,");
    expect(after).not.toBe(before);
    const second = await planOf(after, savedLock(first));
    expect(second.plan.symbols.get("/info/title")).toMatchObject({
      file,
      export: name,
    });
    expect(JSON.stringify(second.plan.client.options.docs)).toContain(name);
  });
});
