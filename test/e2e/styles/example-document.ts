import { readFileSync } from "node:fs";
import type { Declared, Shape } from "./declared.js";

/** An operation of a document of other people, as far as it says how it is called. */
export interface ExampleOperation {
  /** `GET /cookies#formExploded`. */
  readonly call: string;
  readonly parameters: readonly Declared[];
  readonly form?: ExampleForm;
}

/** Its `multipart/form-data`. */
export interface ExampleForm {
  readonly schema: Shape;
  readonly encoding?: Readonly<
    Record<string, { readonly style?: string; readonly explode?: boolean }>
  >;
}

interface ExampleDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly Declared[];
            readonly requestBody?: {
              readonly content: Readonly<Record<string, ExampleForm>>;
            };
          }
        >
      >
    >
  >;
}

/** All operations of a JSON document that has no references. */
export function readOperations(file: string): readonly ExampleOperation[] {
  const document = JSON.parse(readFileSync(file, "utf8")) as ExampleDocument;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [], requestBody }]) => {
      const form = requestBody?.content["multipart/form-data"];
      return {
        call: `${method.toUpperCase()} ${path}`,
        parameters,
        ...(form ? { form } : {}),
      };
    }),
  );
}
