import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Holds values to the schemas of a document. */
export class SchemaChecker {
  readonly #ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
  });

  constructor(root: object) {
    formats.default(this.#ajv);
    this.#ajv.addSchema(root, "spec:document");
  }

  /** What is wrong with a value, one line each; nothing when it is good. */
  problems(pointer: string, value: unknown): string[] {
    const fragment = pointer
      .slice(1)
      .split("/")
      .map(encodeURIComponent)
      .join("/");
    const validate = this.#ajv.getSchema(`spec:document#${fragment}`);
    if (!validate) throw new Error(`There is no schema at ${pointer}`);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = "is wrong" }) =>
        `${instancePath || "the value"} ${message}`,
    );
  }
}
