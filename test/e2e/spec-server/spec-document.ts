import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The part of an OpenAPI document that the server reads. */
interface OpenAPI {
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}

type PathItem = Readonly<Record<string, OperationObject>> & {
  readonly parameters?: readonly unknown[];
};

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly security?: readonly SecurityRequirement[];
}

/** Schemes that go together, by name. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** How a credential is sent. */
export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: "bearer" }
  | { readonly type: "apiKey"; readonly in: "header"; readonly name: string };

/** A parameter as the document has it. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly style?: string;
  readonly schema: { readonly type?: string };
}

/** A body by its media types. */
export interface Content {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** A value of the document and the JSON pointer to it, references followed. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

/** One operation as the document describes it. */
export interface SpecOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly Located<Parameter>[];
  readonly body: Located<Content> | undefined;
  /** By status. */
  readonly responses: ReadonlyMap<string, Located<Content>>;
  readonly security: readonly SecurityRequirement[];
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];

/** A document of `specs/`, read as its words are and not as the generator reads them. */
export class SpecDocument {
  /** The whole document. */
  readonly root: object;
  readonly operations: readonly SpecOperation[];
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** What every path of the first server begins with: `/v1` or nothing. */
  readonly prefix: string;

  /** @param name - The file's name without `.yaml`. */
  constructor(name: string) {
    const file = new URL(`../../../specs/${name}.yaml`, import.meta.url);
    const document = parse(readFileSync(file, "utf8")) as OpenAPI;
    this.root = document;
    this.securitySchemes = document.components.securitySchemes;
    this.prefix = new URL(document.servers[0]?.url ?? "").pathname.replace(
      /\/$/,
      "",
    );
    this.operations = Object.entries(document.paths).flatMap(
      ([template, item]) =>
        methods
          .filter((method) => method in item)
          .map((method) => this.#operation(document, template, method)),
    );
  }

  #operation(
    document: OpenAPI,
    template: string,
    method: string,
  ): SpecOperation {
    const path = `#/paths/${escapePointer(template)}`;
    const at = `${path}/${method}`;
    const { value: item } = this.#locate<PathItem>(path);
    const { value: operation } = this.#locate<OperationObject>(at);
    const parametersAt = (
      owner: string,
      list: readonly unknown[] = [],
    ): Located<Parameter>[] =>
      list.map((_one, index) =>
        this.#locate<Parameter>(`${owner}/parameters/${String(index)}`),
      );
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      template,
      parameters: [
        ...parametersAt(path, item.parameters),
        ...parametersAt(at, operation.parameters),
      ],
      body: operation.requestBody
        ? this.#locate<Content>(`${at}/requestBody`)
        : undefined,
      responses: new Map(
        Object.keys(operation.responses).map((status) => [
          status,
          this.#locate<Content>(`${at}/responses/${status}`),
        ]),
      ),
      security: operation.security ?? document.security,
    };
  }

  #locate<T>(pointer: string): Located<T> {
    let value: unknown = this.root;
    for (const part of pointer.split("/").slice(1)) {
      value = (value as Readonly<Record<string, unknown>>)[
        part.replaceAll("~1", "/").replaceAll("~0", "~")
      ];
    }
    const reference = (value as { readonly $ref?: string }).$ref;
    return reference === undefined
      ? { value: value as T, pointer }
      : this.#locate(reference);
  }
}

/** A member's name as a JSON pointer spells it. */
export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
