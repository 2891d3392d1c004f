import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeneratedClient } from "../conformance/autorest/generated-client.js";
import { generateClient } from "../conformance/autorest/generated-client.js";
import { root } from "../packages/packages.js";
import { createProject, type Project } from "../packages/project.js";
import { json, serve } from "../runtime/server.js";
import {
  readOperations,
  type ExampleOperation,
} from "./styles/example-document.js";
import { readExample } from "./styles/read-example.js";

/** ReadMe's document of every style, which is no part of the repository. */
const document = resolve(
  root,
  "../shared/corpus/fixtures/oas-examples/3.1/json/parameters-style.json",
);
const isHere = existsSync(document);
if (!isHere) process.stdout.write(`Skipped: there is no ${document}.\n`);

const operations = (isHere ? readOperations(document) : []).map(
  (operation) => [operation.call, operation] as const,
);

const sent = {
  primitive: "light blue/ü?&=",
  array: ["blue", "bl&ck=ü"],
  object: {
    path: { name: "a=b&c/d", description: "ü;100%" },
    form: { foo: "a=b&c", bar: "ü;100%" },
  },
};
/** Nothing is escaped in a header. */
const inHeaders = {
  primitive: "light blue, 100%",
  array: ["blue", "light blue"],
  object: { name: "a b", description: "ü" },
};

/** A value for all that an operation takes. */
function valuesOf({
  parameters,
  form,
}: ExampleOperation): Readonly<Record<string, unknown>> {
  const [first] = parameters;
  const values =
    first?.in === "header"
      ? inHeaders
      : { ...sent, object: form ? sent.object.form : sent.object.path };
  const names = form
    ? Object.keys(form.schema.properties ?? {})
    : parameters.map(({ name }) => name);
  return Object.fromEntries(
    names.map((name) => [name, values[name as keyof typeof values]]),
  );
}

describe.skipIf(!isHere)("ReadMe's parameter styles", () => {
  let project: Project;
  let client: GeneratedClient;
  beforeAll(async () => {
    project = createProject();
    client = await generateClient(document, join(project.folder, "package"));
    expect(client.errors).toEqual([]);
  });
  afterAll(() => {
    project.remove();
  });

  test("all operations", () => {
    expect(operations).toHaveLength(25);
  });

  test.each(operations)("%s", async (call, operation) => {
    const server = await serve(json({}));
    const { send } = client.method(call, { baseURL: server.url });
    const values = valuesOf(operation);
    await send(values).asResponse();
    const [request = fail()] = server.requests;
    if (call === "GET /anything/form-data/spaceDelimited") {
      // A GET has no body (RFC 9110, 9.3.1); the generator warns of it.
      expect(request.body).toBe("");
      return;
    }
    expect(await readExample(operation, request)).toEqual(values);
  });
});

function fail(): never {
  throw new Error("nothing arrived");
}
