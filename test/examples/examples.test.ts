import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { packages } from "../packages/packages.js";
import { createConsumer } from "../packages/project.js";
import { readOptions, show } from "../types/check.js";
import { documentedExamples, type Example } from "./documented-examples.js";
import { keysOf, readYaml, type Json } from "./spec.js";
import { createTypeNames } from "./type-names.js";

/**
 * What the documents print is the best test of what was written from them:
 * every example fits its schema and the type made from it, or stands in the
 * table of those that contradict their own page.
 */

/** A row of `specs/<api>.rejected-examples.yaml`. */
interface Rejected {
  readonly example: string;
  readonly schema: string;
  readonly source: string;
  /** What Ajv says first. */
  readonly error: string;
  readonly why: string;
  readonly value: Json;
}

const project = createConsumer();
afterAll(() => {
  project.remove();
});

/** What has no type: nothing in a package shows a response header's value. */
const typeless = new Set(["/components/headers/RetryAfter/schema"]);

const apis = packages.map((source) => {
  const { api } = source;
  const document = readYaml(`${api}.yaml`);
  const table = readYaml(`${api}.rejected-examples.yaml`);
  const rejected = table as unknown as readonly Rejected[];
  const documented = documentedExamples(document);
  const all: readonly Example[] = [
    ...documented,
    ...rejected.map((row) => ({ ...row, name: row.example })),
  ];
  return { ...source, document, documented, rejected, all };
});

const errors = checkTypes();

describe.each(apis)("$name", ({ api, document, documented, rejected }) => {
  const firstError = createValidator(document);

  test("has examples", () => {
    expect(documented.length).toBeGreaterThan(2);
  });

  test.each(documented)("$name", ({ name, schema, value }) => {
    expect(firstError(schema, value)).toBeUndefined();
    expect(errors(api, name)).toEqual([]);
  });

  test.each(rejected)("rejected: $example", (row) => {
    const { example, schema, value, error, why, source } = row;
    // A row that became valid belongs into the document.
    expect(firstError(schema, value)).toBe(error);
    expect(why).not.toBe("");
    expect(source).toMatch(/^https:\/\//);
    // The types say it, too.
    expect(errors(api, example)).not.toEqual([]);
  });
});

/** The first error of Ajv, as the table writes it. */
function createValidator(document: Json) {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  formats.default.default(ajv);
  ajv.addSchema(document as object, "document");
  return (schema: string, value: Json): string | undefined => {
    const path = keysOf(schema).map(
      (key) =>
        `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
    );
    const validate = ajv.compile({ $ref: `document#${path.join("")}` });
    if (validate(value) === true) return undefined;
    const [first] = validate.errors as [ErrorObject, ...ErrorObject[]];
    return `${first.instancePath} ${first.message ?? ""}`.trim();
  };
}

/** Compiles a line of code for each example; gives the errors by API and name. */
function checkTypes() {
  const lines = new Map<string, readonly string[]>();
  for (const { api, name: from, document, all, ...source } of apis) {
    const typeOf = createTypeNames(document, { api, name: from, ...source });
    const imports = new Set<string>();
    const code = all.map(({ name, schema, value }, index) => {
      if (typeless.has(schema)) return `// ${name}: no type`;
      const type = typeOf(schema);
      if (type === undefined) throw new Error(`${api}: no type for ${schema}`);
      for (const each of type.imports) imports.add(each);
      // A declaration keeps the literals as they are and asks nothing of members beyond the type's.
      const literal = JSON.stringify(value);
      const example = `example${String(index)}`;
      return `declare const ${example}: ${literal}; export const typed${String(index)}: ${type.code} = ${example};`;
    });
    const names = [...imports].sort().join(", ");
    const head = `import type { ${names} } from ${JSON.stringify(from)};`;
    lines.set(api, [head, ...code]);
    project.write(`${api}.ts`, [head, ...code].join("\n"));
  }
  const fileOf = (api: string): string => `${project.folder}/${api}.ts`;
  const program = ts.createProgram([...lines.keys()].map(fileOf), {
    ...readOptions(),
    types: [],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  });
  const found = new Map(
    apis.map(({ api, all }) => {
      const source = program.getSourceFile(fileOf(api));
      const messages = show([
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ]);
      // Line 1 holds the imports, and each example has a line of its own.
      const of = (line: number): readonly string[] =>
        messages.filter((text) => text.startsWith(`${String(line)}: `));
      expect(of(1)).toEqual([]);
      const rows = all.map(({ name }, index) => [name, of(index + 2)] as const);
      return [api, new Map(rows)] as const;
    }),
  );
  return (api: string, name: string) => found.get(api)?.get(name);
}
