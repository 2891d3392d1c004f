import type {
  Declaration,
  EnumMember,
  FacePlan,
  OperationPlan,
  PackagePlan,
  ResourceModule,
  SymbolPlan,
} from "../../generator/plan/package-plan.js";
import type {
  DocComment,
  DocTag,
  Member,
  TypeExpr,
  TypeKeyword,
} from "../../generator/plan/type-expr.js";
import type { Json } from "../../generator/source/json.js";

/** A plan in a few lines: what a test says nothing of has a plain value. */

export const keyword = (name: TypeKeyword): TypeExpr => ({
  kind: "keyword",
  name,
});
export const literal = (value: Json): TypeExpr => ({ kind: "literal", value });
export const symbol = (name: string): TypeExpr => ({
  kind: "symbol",
  symbol: name,
});
export const array = (items: TypeExpr): TypeExpr => ({ kind: "array", items });
export const union = (...members: TypeExpr[]): TypeExpr => ({
  kind: "union",
  members,
});
export const intersection = (...members: TypeExpr[]): TypeExpr => ({
  kind: "intersection",
  members,
});
export const object = (...members: Member[]): TypeExpr => ({
  kind: "object",
  members,
});
export const map = (values: TypeExpr, keys = keyword("string")): TypeExpr => ({
  kind: "map",
  keys,
  values,
});
export const runtime = (name: string, ...args: TypeExpr[]): TypeExpr => ({
  kind: "runtime",
  name,
  args,
});

export const noDocs: DocComment = { paragraphs: [], tags: [] };
export const docs = (text: string, ...tags: DocTag[]): DocComment => ({
  paragraphs: [text],
  tags,
});

export const member = (
  name: string,
  type: TypeExpr,
  comment: DocComment = noDocs,
): Member => ({ name, type, optional: false, docs: comment });
export const optional = (
  name: string,
  type: TypeExpr,
  comment: DocComment = noDocs,
): Member => ({ name, type, optional: true, docs: comment });

export const enumMember = (
  value: string | number,
  comment: DocComment = noDocs,
): EnumMember => ({ key: String(value), value, docs: comment });

/** Collects symbols; their ids are their names. */
export class PlanBuilder {
  readonly symbols = new Map<string, SymbolPlan>();
  readonly #models = new Map<string, Declaration[]>();
  readonly #resources: ResourceModule[] = [];

  symbol(name: string, file: string, value = false): string {
    this.symbols.set(name, { file, export: name, value });
    return name;
  }

  model(file: string, ...declarations: Declaration[]): this {
    const path = `src/models/${file}.ts`;
    this.#models.set(path, declarations);
    for (const declaration of declarations) this.declare(declaration, path);
    return this;
  }

  declare(declaration: Declaration, file: string): void {
    this.symbol(declaration.symbol, file, declaration.kind === "enum");
    if ("guard" in declaration) this.symbol(declaration.guard, file, true);
    if (declaration.kind === "open-union") {
      this.symbol(declaration.known, file);
      const { unknown } = declaration;
      if (unknown.kind === "interface") this.symbol(unknown.symbol, file);
    }
  }

  /** An operation in `src/resources/<file>.ts`. */
  operation(
    name: string,
    file: string,
    given: Partial<Omit<OperationPlan, "params" | "errors" | "request">> & {
      readonly params?: Partial<OperationPlan["params"]>;
      readonly errors?: readonly Member[];
      readonly request?: { readonly [key: string]: Json };
    } = {},
  ): OperationPlan {
    const path = `src/resources/${file}.ts`;
    const base = name.charAt(0).toUpperCase() + name.slice(1);
    if (given.response) this.declare(given.response, path);
    return {
      key: `/paths/~1${name}/get`,
      call: [file, name],
      docs: docs(`Does ${name}.`),
      declarations: [],
      data: keyword("void"),
      body: given.data ?? keyword("void"),
      ...given,
      function: this.symbol(name, path, true),
      params: {
        symbol: this.symbol(`${base}Params`, path),
        docs: docs(`Parameters of ${name}.`),
        optional: true,
        members: [],
        ...given.params,
      },
      errors: {
        symbol: this.symbol(`${base}Errors`, path),
        docs: docs("Error bodies by status."),
        members: given.errors ?? [],
      },
      request: {
        symbol: this.symbol(`${name}Operation`, path, true),
        data: { name, method: "GET", path: [`/${name}`], ...given.request },
      },
    };
  }

  face(
    name: string,
    file: string,
    member: string,
    methods: FacePlan["methods"],
    nested: readonly FacePlan[] = [],
  ): FacePlan {
    const path = `src/api/${file}.ts`;
    return {
      file: path,
      symbol: this.symbol(name, path, true),
      member,
      docs: docs(`The methods of ${member}.`),
      methods,
      nested,
    };
  }

  resource(
    entry: string,
    face: FacePlan,
    operations: readonly OperationPlan[],
  ): this {
    const file = `src/resources/${entry}.ts`;
    for (const { declarations } of operations)
      for (const declaration of declarations) this.declare(declaration, file);
    this.#resources.push({ file, entry, operations, parts: [], face });
    return this;
  }

  plan(client: Partial<PackagePlan["client"]> = {}): PackagePlan {
    const className = this.symbol("Acme", "src/acme.ts", true);
    const options = this.symbol("AcmeOptions", "src/client.ts");
    return {
      package: {
        name: "@specwright/acme",
        version: "0.1.0",
        description: "TypeScript client for the Acme API.",
        license: "MIT",
        title: "Acme",
        documentation: "https://docs.acme.test/",
      },
      banner: "Generated by specwright from acme.yaml. Do not edit.",
      symbols: this.symbols,
      models: [...this.#models].map(([file, declarations]) => ({
        file,
        declarations,
      })),
      modelIndex: "src/models/index.ts",
      conversions: [],
      runtimeParts: [],
      needsTemporal: false,
      resources: this.#resources,
      client: {
        className,
        docs: docs("The Acme API."),
        options: {
          symbol: options,
          docs: docs("What a client is told."),
          members: [],
          alternatives: [],
        },
        description: { name: "Acme", baseURL: "https://api.acme.test" },
        descriptionFile: "src/description.ts",
        clientFile: "src/client.ts",
        classFile: "src/acme.ts",
        indexFile: "src/index.ts",
        usage: { credentials: [] },
        ...client,
      },
      report: {
        operations: 0,
        models: 0,
        enums: 0,
        paginated: [],
        notPaginated: [],
      },
      lock: { names: {}, companions: {}, operations: {} },
    };
  }
}
