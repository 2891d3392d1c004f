// The documents that are measured: one that is made here, and the large ones of ../shared, where that is.
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const corpus = resolve(import.meta.dirname, "../../../shared/corpus");

/** How much the baseline reads, so that its time is more than noise. */
const enough = { json: 100_000_000, yaml: 6_000_000 };

const large = {
  github: "big/github.json",
  stripe: "vendors/stripe.yaml",
  digitalocean: "multifile/digitalocean/DigitalOcean-public.v2.yaml",
};

export function listDocuments(folder) {
  const made = join(folder, "made.json");
  writeFileSync(made, JSON.stringify(makeDocument(), null, 2));
  const documents = [describe("made", made, [made])];
  for (const [name, path] of Object.entries(large)) {
    const entry = join(corpus, path);
    if (!existsSync(entry)) {
      process.stdout.write(
        `Skipped: there is no ${name} in ../shared/corpus.\n`,
      );
      continue;
    }
    const isSplit = path.startsWith("multifile/");
    const files = isSplit ? filesIn(dirname(entry)) : [entry];
    documents.push(describe(name, entry, files));
  }
  return documents;
}

function describe(name, entry, files) {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const kind = entry.endsWith(".json") ? "json" : "yaml";
  return { name, entry, files, bytes, passes: Math.ceil(enough[kind] / bytes) };
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => join(folder, path))
    .sort();
}

/** Five hundred schemas that refer to one another, and an operation for each. */
function makeDocument() {
  const numbers = Array.from({ length: 500 }, (_, index) => index);
  const text = "What it is, in a sentence that is about as long as they are. ";
  const schema = (index) => ({
    type: "object",
    description: text.repeat(2),
    required: ["id", "state"],
    properties: {
      id: { type: "string", format: "uuid", description: text },
      state: { type: "string", enum: ["open", "closed", `only_${index}`] },
      count: { type: "integer", minimum: 0, default: index },
      parent: { $ref: `#/components/schemas/Thing${(index * 7) % 500}` },
      others: {
        type: "array",
        items: { $ref: `#/components/schemas/Thing${(index * 13) % 500}` },
      },
      either: {
        oneOf: [{ type: "string" }, { type: "null" }, { type: "number" }],
      },
      labels: { type: "object", additionalProperties: { type: "string" } },
    },
  });
  const operation = (index) => ({
    operationId: `listThings${index}`,
    summary: text,
    description: text.repeat(3),
    tags: [`Group${index % 25}`],
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { name: "limit", in: "query", schema: { type: "integer", default: 20 } },
      { name: "cursor", in: "query", schema: { type: "string" } },
    ],
    responses: {
      200: {
        description: "A page.",
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["data", "next_cursor"],
              properties: {
                data: {
                  type: "array",
                  items: { $ref: `#/components/schemas/Thing${index}` },
                },
                next_cursor: { type: ["string", "null"] },
              },
            },
          },
        },
      },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Made", version: "1" },
    servers: [{ url: "https://api.made.example" }],
    paths: Object.fromEntries(
      numbers.map((index) => [
        `/groups/{id}/things${index}`,
        { get: operation(index) },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        numbers.map((index) => [`Thing${index}`, schema(index)]),
      ),
    },
  };
}
