import { expect, test } from "vitest";
import { readDocument } from "../../generator/openapi/read-document.js";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { memoryReader } from "./memory-reader.js";

const document = (ref: string): string =>
  withSchemas(`    Pet: { type: object, properties: { name: { type: string } } }
    "a/b": { type: string }
    Other: { $ref: "${ref}" }
  parameters: { Limit: { name: limit, in: query, schema: { type: integer } } }
`);

test.each<[string, { given: string; want: string | undefined }]>([
  [
    "another case",
    { given: "#/components/schemas/pet", want: "#/components/schemas/Pet" },
  ],
  [
    "a slip on the way",
    { given: "#/component/schemas/Pet", want: "#/components/schemas/Pet" },
  ],
  [
    "a slip deep below",
    {
      given: "#/components/schemas/Pet/properties/nam",
      want: "#/components/schemas/Pet/properties/name",
    },
  ],
  [
    "Swagger 2.0",
    { given: "#/definitions/Pet", want: "#/components/schemas/Pet" },
  ],
  [
    "JSON Schema files",
    { given: "#/schemas/Pet", want: "#/components/schemas/Pet" },
  ],
  [
    "no hash",
    { given: "components/schemas/Pet", want: "#/components/schemas/Pet" },
  ],
  [
    "no slash",
    { given: "#components/schemas/Pet", want: "#/components/schemas/Pet" },
  ],
  [
    "a slash unescaped",
    { given: "#/components/schemas/a/b", want: "#/components/schemas/a~1b" },
  ],
  [
    "backslashes",
    { given: "schemas\\\\pet.yaml#/Pet", want: "schemas/pet.yaml#/Pet" },
  ],
  ["like nothing", { given: "#/components/schemas/Elephant", want: undefined }],
  [
    "Swagger 2.0, and not there either",
    { given: "#/definitions/Elephant", want: undefined },
  ],
])("%s", async (_, { given, want }) => {
  const reader = memoryReader({ "api.yaml": document(given) });
  const [, diagnostics] = await readDocument(reader, "api.yaml");
  const [told] = diagnostics;
  expect(diagnostics.length).toBe(1);
  if (want === undefined) expect(told?.fix).not.toContain("did you mean");
  else expect(told?.fix).toContain(`"${want}"`);
});

test("of thousands of lost references a hundred are compared with all names", async () => {
  const count = 5000;
  const name = (index: number): string => String(index).padStart(5, "0");
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `    Schema${name(index)}: { $ref: "#/components/schemas/Schemo${name(index)}x" }\n`,
  );
  const reader = memoryReader({ "api.yaml": withSchemas(lines.join("")) });
  const [, diagnostics] = await readDocument(reader, "api.yaml");
  expect(diagnostics.length).toBe(count);
  const searched = diagnostics.filter(({ fix }) => fix?.startsWith("did you"));
  expect(searched.length).toBe(100);
});
