import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildApi } from "../../../generator/ir/build-api.js";
import { readDocument } from "../../../generator/openapi/read-document.js";
import type { PackageOptions } from "../../../generator/options/package-options.js";
import type { ConversionExpr } from "../../../generator/plan/conversion/conversion-expr.js";
import { planPackage } from "../../../generator/plan/plan-package.js";
import type { PackagePlan } from "../../../generator/plan/package-plan.js";
import type {
  CompositeConversion,
  Conversion,
  ScalarConversion,
} from "../../../generator/runtime/conversion.js";
import { dateOfDateTime } from "../../../generator/runtime/date-time.js";
import {
  bigintOfInt64,
  textOfInt64,
} from "../../../generator/runtime/int64.js";
import { readAnswer } from "../../../generator/runtime/read-answer.js";
import { stringify } from "../../../generator/runtime/stringify.js";
import { writeParams } from "../../../generator/runtime/write-params.js";
import type { Json, JsonObject } from "../../../generator/source/json.js";
import { createChance } from "../../fuzz/chance.js";
import { memoryReader } from "../../source/memory-reader.js";
import { createMatcher } from "./matches.js";
import { randomSchemas } from "./random-document.js";
import { createRandomValues, type ExactJson } from "./random-value.js";

/** How many documents, and which: others with `FUZZ_RUNS` and `FUZZ_SEED`. */
const runs = Number(process.env["FUZZ_RUNS"] ?? "150");
const seed = Number(process.env["FUZZ_SEED"] ?? "20261120");
const values = 12;

/** One operation a schema that takes it and gives it. */
function documentOf(schemas: JsonObject): JsonObject {
  const paths = Object.keys(schemas).map((name) => {
    const content = {
      "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
    };
    const responses = { 200: { description: "ok", content } };
    const requestBody = { required: true, content };
    const put = { operationId: `put${name}`, requestBody, responses };
    return [`/${name}`, { put }] as const;
  });
  return {
    openapi: "3.1.1",
    info: { title: "Random", version: "1" },
    servers: [{ url: "https://random.example" }],
    paths: Object.fromEntries(paths),
    components: { schemas },
  };
}

async function planOf(
  document: JsonObject,
  options: Partial<PackageOptions>,
): Promise<PackagePlan | undefined> {
  const reader = memoryReader({ "api.json": JSON.stringify(document) });
  const [description, read] = await readDocument(reader, "api.json");
  if (description === undefined) return undefined;
  const [api, built] = buildApi(description.document);
  const isWrong = [...read, ...built].some(
    ({ severity }) => severity === "error",
  );
  if (isWrong) return undefined;
  const all = { input: "api.json", package: "random", version: "1.0.0" };
  return planPackage(api, { ...all, ...options }, undefined)[0];
}

/** A conversion of the plan as the printed program has it. */
function createLoader({ conversions }: PackagePlan) {
  const scalars: Readonly<Record<string, ScalarConversion>> = {
    bigintOfInt64,
    textOfInt64,
    dateOfDateTime,
  };
  const constants = new Map(
    conversions
      .flatMap((module) => module.constants)
      .map(({ symbol, conversion }) => [symbol, conversion] as const),
  );
  return load;

  function load(expr: ConversionExpr): Conversion {
    switch (expr.kind) {
      case "scalar":
        return scalars[expr.runtime] ?? {};
      case "model": {
        const target = constants.get(expr.symbol);
        if (target === undefined) throw new Error(`no ${expr.symbol}`);
        return () => load(target);
      }
      case "composite": {
        const { kind: _, members, variants, patterns, ...rest } = expr;
        const named = (entries: typeof members) =>
          entries &&
          Object.fromEntries(
            entries.map(([name, each]) => [name, each && load(each)]),
          );
        const loaded = Object.entries(rest).map(([key, part]) => [
          key,
          Array.isArray(part)
            ? part.map((each: unknown) => (isExpr(each) ? load(each) : each))
            : isExpr(part)
              ? load(part)
              : part,
        ]);
        expect(patterns).toBeUndefined();
        return {
          ...(Object.fromEntries(loaded) as CompositeConversion),
          ...(members === undefined ? {} : { members: named(members) ?? {} }),
          ...(variants === undefined
            ? {}
            : { variants: named(variants) ?? {} }),
        };
      }
    }
  }
}

function isExpr(value: unknown): value is ConversionExpr {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** Ajv does not end where a schema stands for itself; such ones are left out. */
function isValidFor(
  validate: (value: unknown) => unknown,
  value: Json,
): boolean {
  try {
    return validate(value) === true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** As Ajv reads it, which has no exact integers. */
function inexact(value: ExactJson): Json {
  return JSON.parse(stringify(value)) as Json;
}

let asked = 0;
let converted = 0;

test.each<[string, Partial<PackageOptions>]>([
  ["bigint and Date", { int64: "bigint", dateTime: "Date" }],
  ["digits and Date", { int64: "string", dateTime: "Date" }],
])(
  "what is read is what its type says, and is sent as it came: %s",
  { timeout: runs * 2000 },
  async (_, options) => {
    const property = fc.asyncProperty(
      randomSchemas,
      fc.nat(),
      async (schemas, chance) => {
        const document = documentOf(schemas); (await import("node:fs")).writeFileSync("/tmp/cv/last2.json", JSON.stringify({ document, chance }));
        const plan = await planOf(document, options); (await import("node:fs")).appendFileSync("/tmp/cv/last2.json", "planned");
        fc.pre(plan !== undefined);
        const load = createLoader(plan);
        const matches = createMatcher(plan);
        const ajv = new Ajv2020({ strict: false });
        addFormats.default(ajv);
        ajv.addFormat("int64", true);
        ajv.addSchema({ $id: "doc", components: { schemas } });
        const random = createRandomValues(schemas, createChance(chance));
        for (const { request, body, conversion } of plan.resources.flatMap(
          (resource) => resource.operations,
        )) {
          const name = JSON.stringify(request.data["name"]).slice(-2, -1);
          const $ref = `doc#/components/schemas/${name}`;
          const isValid = ajv.compile({ $ref });
          for (let n = 0; n < values; n += 1) {
            const value = random(schemas[name] ?? {});
            if (!isValidFor(isValid, inexact(value))) continue;
            asked += 1;
            const text = stringify(value);
            const answer = conversion?.answers?.[0]?.[1];
            (await import("node:fs")).writeFileSync("/tmp/cv/last3.json", name + " " + text); const read = readAnswer(
              {
                read: readAnswer,
                bodies: answer ? { "2XX": load(answer) } : {},
              },
              { status: 200, text, body: JSON.parse(text) },
            );
            if (read.body !== value && answer) converted += 1;
            expect(read.problem, text).toBeUndefined();
            expect(matches(read.body, body), text).toBe(true);
            const { params } = conversion ?? {};
            const isWhole = "body" in bodyOf(request.data);
            const given = isWhole ? { body: read.body } : (read.body as object);
            const sent =
              params === undefined
                ? given
                : writeParams(given, load(params), "put");
            const written = isWhole ? (sent as { body: unknown }).body : sent;
            // A number that stays one has been rounded.
            expect(inexactText(stringify(written))).toBe(inexactText(text));
          }
        }
      },
    );
    await fc.assert(property, { numRuns: runs, seed });
    expect(asked).toBeGreaterThan(runs * 5);
    expect(converted).toBeGreaterThan(runs);
  },
);

function bodyOf(data: JsonObject): object {
  const { body } = data;
  const from = (body as JsonObject | undefined)?.["from"];
  return from === "body" ? { body: true } : {};
}

function inexactText(text: string): string {
  return JSON.stringify(JSON.parse(text));
}
