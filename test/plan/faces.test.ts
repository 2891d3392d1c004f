import { describe, expect, it } from "vitest";
import type { FacePlan } from "../../generator/plan/package-plan.js";
import { withPaths } from "../bad-inputs/bad-input.js";
import { planOf, type Planned } from "./plan-of.js";

const operation = (path: string, resource: string): string =>
  `  ${path}:\n    get:\n      x-resource: ${resource}\n      x-name: get\n      responses: { "200": { description: ok } }\n`;

/** A face as a person would draw it: `users: Users { get; keys: UsersKeys { get } }`. */
function draw({ plan }: Planned, face: FacePlan): string {
  const inner = [
    ...face.methods.map(({ name }) => name),
    ...face.nested.map((nested) => draw({ plan } as Planned, nested)),
  ];
  const name = plan.symbols.get(face.symbol)?.export ?? "?";
  return `${face.member}: ${name} { ${inner.join("; ")} }`;
}

const table: Readonly<
  Record<
    string,
    {
      readonly given: readonly string[];
      readonly want: readonly string[];
      /** Files of functions and classes. */
      readonly files?: readonly (readonly [functions: string, face: string])[];
    }
  >
> = {
  "one resource": {
    given: [operation("/a", "users")],
    want: ["users: Users { get }"],
    files: [["src/resources/users.ts", "src/api/users.ts"]],
  },
  "what is nested lies in one file": {
    given: [operation("/a", "users"), operation("/b", "users.keys")],
    want: ["users: Users { get; keys: UsersKeys { get } }"],
    files: [["src/resources/users.ts", "src/api/users.ts"]],
  },
  "a resource without methods of its own": {
    given: [operation("/a", "a.b.c")],
    want: ["a: A { b: AB { c: ABC { get } } }"],
    files: [["src/resources/a.ts", "src/api/a.ts"]],
  },
  "two resources of one file name": {
    given: [operation("/a", "userKeys"), operation("/b", "user_keys")],
    want: ["userKeys: UserKeys { get }", "user_keys: UserKeys2 { get }"],
    files: [
      ["src/resources/user-keys.ts", "src/api/user-keys.ts"],
      ["src/resources/user-keys-2.ts", "src/api/user-keys-2.ts"],
    ],
  },
  "names of our own files, and of Windows' devices": {
    given: [
      operation("/a", "client"),
      operation("/b", "models"),
      operation("/c", "aux"),
    ],
    want: [
      "client: ClientModel { get }",
      "models: Models { get }",
      "aux: Aux { get }",
    ],
    files: [
      ["src/resources/client-api.ts", "src/api/client-api.ts"],
      ["src/resources/models-api.ts", "src/api/models-api.ts"],
      ["src/resources/aux-api.ts", "src/api/aux-api.ts"],
    ],
  },
  "other alphabets": {
    given: [operation("/a", "имя"), operation("/b", "名前")],
    want: ["имя: Имя { get }", "名前: 名前 { get }"],
    files: [
      ["src/resources/resource.ts", "src/api/resource.ts"],
      ["src/resources/resource-2.ts", "src/api/resource-2.ts"],
    ],
  },
};

describe("faces", () => {
  it.each(Object.entries(table))("%s", async (_, { given, want, files }) => {
    const planned = await planOf(withPaths(given.join("")));
    const { resources } = planned.plan;
    expect(resources.map(({ face }) => draw(planned, face))).toEqual(want);
    expect(resources.map(({ file, face }) => [file, face.file])).toEqual(files);
    // Every operation is in one file, and every file is written once.
    expect(resources.flatMap(({ operations }) => operations).length).toBe(
      given.length,
    );
  });

  it("say what the tag says", async () => {
    const { plan } = await planOf(
      `${withPaths(`  /a: { get: { tags: [Users], responses: { "200": { description: ok } } } }\n`)}tags: [{ name: Users, description: People. }]\n`,
    );
    expect(plan.resources[0]?.face.docs.paragraphs).toEqual(["People."]);
  });
});
