import { describe, expect, it } from "vitest";
import type { Lock } from "../../generator/plan/lock.js";
import { withPaths } from "../bad-inputs/bad-input.js";
import {
  operationOf,
  operationsOf,
  planOf,
  savedLock,
  told,
} from "./plan-of.js";

/** A document that is put together from parts, so that parts can come, go and change places. */
interface Parts {
  readonly schemas?: readonly string[];
  readonly operations?: readonly string[];
}

function documentOf({ schemas = [], operations = [] }: Parts): string {
  return withPaths(
    `${operations.join("") || "  /none: { get: { responses: {} } }\n"}components:\n  schemas:\n    Root: {}\n${schemas.join("")}`,
  );
}

const schema = (name: string, members = "id: {}"): string =>
  `    ${name}: { type: object, properties: { ${members} } }\n`;

const operation = (path: string, more = ""): string =>
  `  ${path}:\n    get:\n      tags: [pets]\n${more}      responses: { "200": { description: ok } }\n`;

/** What each thing is called, by its pointer. */
function namesOf({ names }: Lock): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).map(([key, { export: name }]) => [key, name]),
  );
}

/** The lock after two runs, the second one over what became of the document. */
async function twice(
  before: Parts,
  after: Parts,
): Promise<readonly [Lock, Lock]> {
  const first = savedLock(await planOf(documentOf(before)));
  return [first, savedLock(await planOf(documentOf(after), first))];
}

describe("the lock keeps names", () => {
  const foos = [schema("Foo_Bar"), schema("FooBar")];
  const table: Readonly<Record<string, readonly [Parts, Parts]>> = {
    "when schemas change places": [
      { schemas: foos },
      { schemas: [...foos].reverse() },
    ],
    "when a schema comes before": [
      { schemas: foos },
      { schemas: [schema("foo_bar"), ...foos] },
    ],
    "when the first of two goes": [
      { schemas: foos },
      { schemas: foos.slice(1) },
    ],
    "when a component takes the name of what was inline": [
      { schemas: [schema("Pet", "owner: { properties: { id: {} } }")] },
      {
        schemas: [
          schema("PetOwner"),
          schema("Pet", "owner: { properties: { id: {} } }"),
        ],
      },
    ],
    "when enum values come and change places": [
      { schemas: ["    Mood: { enum: [a, b] }\n"] },
      { schemas: ["    Mood: { enum: [c, b, a] }\n"] },
    ],
    "when operations change places": [
      { operations: [operation("/a"), operation("/b"), operation("/cs")] },
      { operations: [operation("/cs"), operation("/b"), operation("/a")] },
    ],
    "when an operation comes before": [
      { operations: [operation("/a"), operation("/b")] },
      { operations: [operation("/x"), operation("/a"), operation("/b")] },
    ],
    "when an operation gets an id": [
      { operations: [operation("/a")] },
      { operations: [operation("/a", "      operationId: findAll\n")] },
    ],
    "when an operation gets another tag": [
      { operations: [operation("/a")] },
      { operations: [operation("/a").replace("[pets]", "[toys]")] },
    ],
  };

  it.each(Object.entries(table))("%s", async (_, [before, after]) => {
    const [first, second] = await twice(before, after);
    const kept = Object.keys(first.names).filter((key) => key in second.names);
    expect(kept.length).toBeGreaterThan(1);
    for (const key of kept) {
      expect(second.names[key]?.export).toBe(first.names[key]?.export);
      expect(second.operations[key]).toEqual(first.operations[key]);
    }
    const names = Object.values(namesOf(second));
    expect(new Set(names).size).toBe(names.length);
  });

  it("and a second run over the same changes nothing", async () => {
    const parts = {
      schemas: foos,
      operations: [operation("/a"), operation("/b")],
    };
    const [first, second] = await twice(parts, parts);
    expect(second).toEqual(first);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });
});

describe("the lock gives way", () => {
  it("to an x-name of a schema, with all that goes with it", async () => {
    const open =
      "    Mood: { type: string, enum: [a, b], x-enum-open: true }\n";
    const [, lock] = await twice(
      { schemas: [open] },
      { schemas: [open.replace("true", "true, x-name: Temper")] },
    );
    const key = "/components/schemas/Mood";
    expect(lock.names[key]).toEqual({
      file: "src/models/temper.ts",
      export: "Temper",
    });
    expect(lock.companions[key]).toEqual({ guard: "isKnownTemper" });
  });

  it("to an x-name and an x-resource of an operation", async () => {
    const [, lock] = await twice(
      { operations: [operation("/a")] },
      {
        operations: [
          operation(
            "/a",
            "      x-name: { method: find, function: findThem }\n      x-resource: toys.all\n",
          ),
        ],
      },
    );
    expect(lock.names["/paths/~1a/get"]?.export).toBe("findThem");
    expect(lock.operations["/paths/~1a/get"]?.call).toBe("toys.all.find");
    expect(lock.companions["/paths/~1a/get"]).toMatchObject({
      params: "FindThemParams",
    });
  });

  it("to the class's name in the config", async () => {
    const text = documentOf({});
    const first = savedLock(await planOf(text));
    const { plan } = await planOf(text, first, { clientName: "Zoo" });
    expect(plan.symbols.get("/info/title")).toMatchObject({
      export: "Zoo",
      file: "src/zoo.ts",
    });
  });

  it("where the document no longer has what bore a name", async () => {
    const [, lock] = await twice(
      { schemas: [schema("Foo_Bar")] },
      { schemas: [schema("FooBar")] },
    );
    expect(namesOf(lock)).toMatchObject({
      "/components/schemas/FooBar": "FooBar",
    });
    expect(lock.names).not.toHaveProperty("/components/schemas/Foo_Bar");
  });
});

describe("the lock keeps params", () => {
  const get = (parameters: string, more = ""): string =>
    withPaths(
      `  /pets/{id}:\n    get:\n      parameters: [${parameters}]\n${more}      responses: { "200": { description: ok } }\n`,
    );
  const id = "{ name: id, in: path, required: true, schema: {} }";
  const post = (members: string, parameters = ""): string =>
    withPaths(
      `  /pets:\n    post:\n      parameters: [${parameters}]\n      requestBody: { content: { application/json: { schema: { type: object, properties: { ${members} } } } } }\n      responses: { "200": { description: ok } }\n`,
    );
  const query = (name: string): string =>
    `{ name: ${name}, in: query, schema: {} }`;
  const header = (name: string): string =>
    `{ name: ${name}, in: header, schema: {} }`;

  const table: Readonly<
    Record<
      string,
      {
        readonly before: string;
        readonly after: string;
        readonly want: Readonly<Record<string, string>>;
        readonly codes?: readonly string[];
      }
    >
  > = {
    "a header that comes before the query parameter of its name is grouped": {
      before: get(`${id}, ${query("q")}`),
      after: get(`${id}, ${header("q")}, ${query("q")}`),
      want: { "path.id": "id", "query.q": "q", "header.q": "headers.q" },
    },
    "what was grouped stays so when the clash is gone": {
      before: get(`${id}, ${query("q")}, ${header("q")}`),
      after: get(`${id}, ${header("q")}`),
      want: { "path.id": "id", "header.q": "headers.q" },
    },
    "a flat parameter with a dot in its name stays flat": {
      before: get(`${id}, ${query("$.v")}`),
      after: get(`${id}, ${query("$.v")}`),
      want: { "path.id": "id", "query.$.v": "$.v" },
    },
    "a body that was whole stays whole": {
      before: post("q: {}", query("q")),
      after: post("r: {}", query("q")),
      want: { "query.q": "q", body: "body" },
    },
    "a body that was flat gets a member of a parameter's name": {
      before: post("r: {}", query("q")),
      after: post("r: {}, q: {}", query("q")),
      want: { "query.q": "q", body: "body" },
      codes: ["params-shape-changed"],
    },
    "a body that was flat gets a map": {
      before: post("r: {}"),
      after: post("r: {}").replace(
        "type: object,",
        "additionalProperties: { type: string },",
      ),
      want: { body: "body" },
      codes: ["params-body-changed"],
    },
    "a parameter of the name of a flat body's member comes": {
      before: post("q: {}"),
      after: post("q: {}", query("q")),
      want: { "query.q": "q", body: "body" },
      codes: ["params-shape-changed"],
    },
  };

  it.each(Object.entries(table))(
    "%s",
    async (_, { before, after, want, codes = [] }) => {
      const lock = savedLock(await planOf(before));
      const planned = await planOf(after, lock);
      const { key } = operationOf(planned);
      expect(planned.plan.lock.operations[key]?.params).toEqual(want);
      expect(told(planned).map(([code]) => code)).toEqual(codes);
    },
  );
});

describe("the lock keeps what a call returns", () => {
  const list = (schemaText: string, parameters = ""): string =>
    withPaths(`  /pets:
    get:
      parameters: [${parameters}]
      responses:
        "200":
          description: ok
          content: { application/json: { schema: ${schemaText} } }
`);
  const pets = "{ properties: { pets: { items: {} } } }";
  const more = "{ properties: { pets: { items: {} }, toys: { items: {} } } }";
  const value = "{ properties: { cats: { items: {} }, dogs: { items: {} } } }";

  it("a list stays one although a second array comes", async () => {
    const lock = savedLock(await planOf(list(pets)));
    const planned = await planOf(list(more), lock);
    expect(operationOf(planned).page?.data).toEqual({ items: ["pets"] });
  });

  it("what was no list stays none", async () => {
    const lock = savedLock(await planOf(list(value)));
    expect(Object.values(lock.operations)[0]?.items).toBe("none");
    const planned = await planOf(list(pets), lock);
    expect(operationsOf(planned)[0]?.page).toBeUndefined();
  });

  it("a list that is gone is told", async () => {
    const lock = savedLock(await planOf(list(pets)));
    const planned = await planOf(list("{ type: string }"), lock);
    expect(told(planned)).toEqual([["list-lost", "5:5"]]);
  });

  it("paging that is gone is told", async () => {
    const paged =
      "{ type: object, properties: { pets: { type: array, items: {} }, next_cursor: { type: string } } }";
    const cursor = "{ name: cursor, in: query, schema: { type: string } }";
    const lock = savedLock(await planOf(list(paged, cursor)));
    const planned = await planOf(list(paged), lock);
    expect(told(planned)).toEqual([["pagination-lost", "5:5"]]);
  });
});
