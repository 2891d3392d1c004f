import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { join } from "node:path";
import { parse } from "yaml";
import { createJudge, type Verdict } from "../../corpus/judge.js";
import { RawDocument } from "../../corpus/raw-document.js";
import { child, type Json } from "../../examples/spec.js";
import { folderOf, type RowDocument } from "./document.js";
import type { Programs } from "./programs.js";
import type { Version } from "./sections.js";

/** What a validator says of values, by the schema that a document has under a name. */
export type Validate = (value: Json) => Verdict;

/** From 3.1 on a document is JSON Schema as it stands; what is older is translated by the corpus's own reading of it. */
export function validatorOf(
  document: RowDocument,
  version: Version,
  programs: Programs,
): Validate {
  const validate = validateWith(document, version, programs);
  return (value) => {
    try {
      return validate(value);
    } catch {
      // A schema that is itself by way of nothing makes a validator go round in circles.
      return "none";
    }
  };
}

function validateWith(
  document: RowDocument,
  version: Version,
  { writeDocument }: Programs,
): Validate {
  const [name = ""] = document.names;
  const pointer = child(folderOf(version).slice(0, -1), name);
  if (version === "3.1" || version === "3.2") return byAjv(document, pointer);
  const raw = new RawDocument(join(writeDocument(document), document.entry));
  const schema = { file: document.entry, pointer };
  const judge = createJudge(raw, [{ at: pointer, schema, value: null }]);
  return (value) => judge({ at: pointer, schema, value });
}

function byAjv({ entry, files }: RowDocument, pointer: string): Validate {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    validateFormats: false,
    logger: false,
  });
  const base = "https://rows.example/";
  for (const [name, text] of Object.entries(files)) {
    ajv.addSchema({ $id: base + name, ...(parse(text) as object) });
  }
  let validate: ValidateFunction;
  try {
    const $ref = `${base}${entry}#${encodeURI(pointer)}`;
    validate = ajv.compile({ $ref });
  } catch {
    // What Ajv can't read it does not judge; a row has to say so.
    return () => "none";
  }
  return (value) => (validate(value) ? "valid" : "invalid");
}
