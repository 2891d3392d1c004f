import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isNode, type Json } from "../examples/spec.js";
import { root } from "../packages/packages.js";

/** The official JSON Schema test suite, which is no part of the repository. */
const folder = resolve(root, "../shared/json-schema-suite/draft2020-12");

export const isSuiteHere = existsSync(folder);

/** A schema of the suite with the values that it is tried on. */
export interface SuiteCase {
  /** The file that it is from, such as `allOf`. */
  readonly file: string;
  readonly description: string;
  /** The component that it becomes. */
  readonly name: string;
  readonly schema: Json;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly description: string;
  readonly data: Json;
  readonly valid: boolean;
}

interface Group {
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly SuiteTest[];
}

/** About references beyond the document, vocabularies and annotations; and what only makes sense after evaluation. */
const skipped = new Set(
  (
    "anchor content default dynamicRef format vocabulary refRemote infinite-loop-detection defs " +
    "unevaluatedItems unevaluatedProperties"
  ).split(" "),
);

/** The schemas that can be components of an OpenAPI document, in the order of the files. */
export function listCases(): readonly SuiteCase[] {
  if (!isSuiteHere) {
    process.stdout.write(`Skipped: there is no suite in ${folder}.\n`);
    return [];
  }
  const groups = readdirSync(folder)
    .sort()
    .map((name) => name.replace(/\.json$/, ""))
    .filter((file) => !skipped.has(file))
    .flatMap((file) =>
      readGroups(file)
        .filter(({ schema }) => isSelfContained(schema))
        .map((group) => ({ ...group, file })),
    );
  return groups.map(({ file, description, schema, tests }, index) => {
    const name = `Case${String(index + 1).padStart(4, "0")}`;
    return {
      file,
      description,
      name,
      schema: moved(schema, name),
      // What a keyword ignores is of another type than it speaks of: nothing that an author means.
      tests: tests.filter((test) => !/ignore[sd]/.test(test.description)),
    };
  });
}

function readGroups(file: string): readonly Group[] {
  const text = readFileSync(join(folder, `${file}.json`), "utf8");
  return JSON.parse(text) as readonly Group[];
}

/** Names no other document, and nothing by anything but a pointer. */
function isSelfContained(schema: Json): boolean {
  if (Array.isArray(schema)) {
    return (schema as readonly Json[]).every(isSelfContained);
  }
  if (!isNode(schema)) return true;
  return Object.entries(schema).every(([key, value]) => {
    if (/^\$(id|anchor|dynamicRef|dynamicAnchor)$/.test(key)) return false;
    if (key === "$ref" && typeof value === "string" && !value.startsWith("#")) {
      return false;
    }
    return isSelfContained(value);
  });
}

/** The schema as a component: its references lead to where it now stands. */
function moved(schema: Json, name: string): Json {
  if (Array.isArray(schema)) {
    return (schema as readonly Json[]).map((item) => moved(item, name));
  }
  if (!isNode(schema)) return schema;
  const entries = Object.entries(schema)
    .filter(([key]) => key !== "$schema")
    .map(([key, value]): [string, Json] => [
      key,
      key === "$ref" && typeof value === "string"
        ? `#/components/schemas/${name}${value.slice(1)}`
        : moved(value, name),
    ]);
  return Object.fromEntries(entries);
}

/** A document whose only component is the schema. */
export function documentOf({ name, schema }: SuiteCase): Json {
  const $ref = `#/components/schemas/${name}`;
  const content = { "application/json": { schema: { $ref } } };
  const responses = { "200": { description: "OK", content } };
  return {
    openapi: "3.1.0",
    info: { title: name, version: "1.0.0" },
    paths: { "/x": { get: { operationId: "getX", responses } } },
    components: { schemas: { [name]: schema } },
  };
}
