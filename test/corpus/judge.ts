import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Instance } from "./instances.js";
import { JsonSchemas } from "./json-schema.js";
import type { Location, RawDocument } from "./raw-document.js";

/** What Ajv says of an instance; `none` where bytes are in it or the schema can't be read. */
export type Verdict = "valid" | "invalid" | "none";

/** Says of every instance of a document whether its schema accepts it. */
export function createJudge(
  raw: RawDocument,
  instances: readonly Instance[],
): (instance: Instance) => Verdict {
  const schemas = new JsonSchemas(raw);
  const names = new Map<string, string>();
  for (const { schema } of instances) {
    const name = attempt(() => schemas.define(schema));
    if (name !== undefined) names.set(idOf(schema), name);
  }
  const met = { bytes: 0 };
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    validateFormats: false,
    logger: false,
  });
  ajv.addKeyword({
    keyword: "bytes",
    validate: () => (met.bytes += 1) > 0,
  });
  ajv.addSchema({ $id: "document", $defs: schemas.definitions });
  const compiled = new Map<string, ValidateFunction | undefined>();
  return ({ schema, value }) => {
    const name = names.get(idOf(schema));
    if (name === undefined) return "none";
    if (!compiled.has(name)) {
      const reference = { $ref: `document#/$defs/${name}` };
      compiled.set(
        name,
        attempt(() => ajv.compile(reference)),
      );
    }
    const validate = compiled.get(name);
    if (validate === undefined) return "none";
    met.bytes = 0;
    const isValid = validate(value);
    if (met.bytes > 0) return "none";
    return isValid ? "valid" : "invalid";
  };
}

function idOf({ file, pointer }: Location): string {
  return `${file}#${pointer}`;
}

/** A reference that leads nowhere, a keyword that Ajv can't read. */
function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
