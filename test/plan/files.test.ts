import { describe, expect, it } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import type { PackagePlan } from "../../generator/plan/package-plan.js";
import { planOf, savedLock, type Planned } from "./plan-of.js";

/** Members that take so many lines. */
function members(count: number, prefix = "m"): string {
  return Array.from(
    { length: count },
    (_, n) => `${prefix}${String(n)}: { type: string }`,
  ).join(", ");
}

/** An object that has so many inline objects in it, of so many members each. */
function nested(objects: number, count: number): string {
  const inner = Array.from(
    { length: objects },
    (_, n) => `part${String(n)}: { properties: { ${members(count)} } }`,
  );
  return `{ type: object, properties: { ${inner.join(", ")} } }`;
}

interface Parts {
  readonly paths?: string;
  readonly schemas?: string;
}

function documentOf({ paths = "", schemas = "" }: Parts): string {
  return `openapi: 3.1.1
info: { title: Shop, version: "1" }
servers: [{ url: https://shop.example }]
paths:
${paths || "  /none: { get: { responses: {} } }\n"}
components:
  schemas:
    Root: {}
${schemas}`;
}

/** So many operations on pets, with so many parameters each. */
function operations(count: number, parameters: number): string {
  const list = Array.from(
    { length: parameters },
    (_, n) =>
      `{ name: p${String(n)}, in: query, schema: { type: string }, description: Text }`,
  ).join(", ");
  return Array.from(
    { length: count },
    (_, n) =>
      `  /pets/do${String(n)}: { post: { tags: [pets], x-name: { method: do${String(n)}, function: do${String(n)}Pet }, parameters: [${list}], responses: {} } }\n`,
  ).join("");
}

function filesOf({ plan }: Planned): readonly string[] {
  return [
    ...plan.models.map(({ file }) => file),
    ...plan.resources.flatMap(({ file, parts }) => [
      file,
      ...parts.map((part) => part.file),
    ]),
  ].filter((file) => !/\/(?:root|none)\.ts$/.test(file));
}

/** Every file as it is printed, with its length. */
function lengths(plan: PackagePlan): readonly (readonly [string, number])[] {
  return emitPackage(plan, { runtime: [] })
    .filter(({ path }) => path.endsWith(".ts"))
    .map(({ path, text }) => [path, text.split("\n").length - 1] as const);
}

describe("a resource", () => {
  it("of a usual size is one file", async () => {
    const planned = await planOf(documentOf({ paths: operations(10, 5) }));
    expect(filesOf(planned)).toEqual(["src/resources/pets.ts"]);
  });

  it("that is too long has a file an operation, and passes them on", async () => {
    const planned = await planOf(documentOf({ paths: operations(20, 30) }));
    expect(filesOf(planned).slice(0, 3)).toEqual([
      "src/resources/pets.ts",
      "src/resources/pets/do0-pet.ts",
      "src/resources/pets/do1-pet.ts",
    ]);
    const { plan } = planned;
    const index = emitPackage(plan, { runtime: [] }).find(
      ({ path }) => path === "src/resources/pets.ts",
    );
    expect(index?.text.split("\n").slice(1, 3)).toEqual([
      'export * from "./pets/do0-pet.js";',
      'export * from "./pets/do1-pet.js";',
    ]);
    expect(plan.lock.names["/paths/~1pets~1do0/post"]).toEqual({
      file: "src/resources/pets/do0-pet.ts",
      export: "do0Pet",
    });
  });

  it("stays in files once it was cut", async () => {
    const long = await planOf(documentOf({ paths: operations(20, 30) }));
    const short = await planOf(
      documentOf({ paths: operations(2, 1) }),
      savedLock(long),
    );
    expect(filesOf(short)).toEqual([
      "src/resources/pets.ts",
      "src/resources/pets/do0-pet.ts",
      "src/resources/pets/do1-pet.ts",
    ]);
  });

  it("cuts an operation whose inline types are too long", async () => {
    const body = `requestBody: { content: { application/json: { schema: ${nested(40, 60)} } } }`;
    const paths = `  /pets: { post: { tags: [pets], operationId: createPet, ${body}, responses: {} } }\n`;
    const planned = await planOf(documentOf({ paths }));
    expect(filesOf(planned)).toEqual([
      "src/resources/pets.ts",
      "src/resources/pets/create-pet.ts",
      "src/resources/pets/create-pet-2.ts",
      "src/resources/pets/create-pet-3.ts",
    ]);
    const again = await planOf(documentOf({ paths }), savedLock(planned));
    expect(again.plan.lock).toEqual(planned.plan.lock);
  });
});

describe("a model", () => {
  const long = `    Happening: ${nested(40, 60)}\n`;

  it("that is too long is cut between declarations", async () => {
    const planned = await planOf(documentOf({ schemas: long }));
    expect(filesOf(planned)).toEqual([
      "src/models/happening.ts",
      "src/models/happening-2.ts",
      "src/models/happening-3.ts",
    ]);
    const again = await planOf(
      documentOf({ schemas: long }),
      savedLock(planned),
    );
    expect(again.plan.models).toEqual(planned.plan.models);
  });

  it("keeps each declaration in its file when one comes before", async () => {
    const first = await planOf(documentOf({ schemas: long }));
    const more = long.replace(
      "properties: {",
      "properties: { first: { properties: { a: {} } },",
    );
    const second = await planOf(
      documentOf({ schemas: more }),
      savedLock(first),
    );
    const before = new Map(Object.entries(first.plan.lock.names));
    const moved = Object.entries(second.plan.lock.names).filter(
      ([key, { file }]) => (before.get(key)?.file ?? file) !== file,
    );
    expect(moved).toEqual([]);
    expect(
      second.plan.lock.names["/components/schemas/Happening/properties/first"],
    ).toEqual({ file: "src/models/happening.ts", export: "HappeningFirst" });
  });
});

it("no file of a large document is longer than 1,500 lines", async () => {
  const schemas = Array.from(
    { length: 1700 },
    (_, n) =>
      `    Thing${String(n)}: ${n % 400 === 0 ? nested(30, 60) : n % 3 === 0 ? "{ enum: [a, b] }" : "{ properties: { a: { enum: [x, y] } } }"}\n`,
  ).join("");
  const { plan } = await planOf(
    documentOf({ paths: operations(120, 12), schemas }),
  );
  const long = lengths(plan).filter(
    ([path, lines]) => lines > 1500 && !path.startsWith("src/api/"),
  );
  expect(long).toEqual([]);
});
