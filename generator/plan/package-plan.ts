import type { Json } from "../source/json.js";
import type {
  ConversionModule,
  OperationConversion,
} from "./conversion/conversion-expr.js";
import type { HeadersModule, HeadersPlan } from "./headers-plan.js";
import type { Lock } from "./lock.js";
import type {
  DocComment,
  IndexSignature,
  Member,
  SymbolId,
  TypeExpr,
} from "./type-expr.js";

/**
 * Every decision about one package, as plain data: emit prints it and decides
 * nothing. Paths are relative to the package, with forward slashes.
 */
export interface PackagePlan {
  readonly package: PackageIdentity;
  /** The first line of every file: what made it, from which document. */
  readonly banner: string;
  /** Every exported thing by its id. */
  readonly symbols: ReadonlyMap<SymbolId, SymbolPlan>;
  readonly models: readonly ModelModule[];
  /** `src/models/index.ts`. */
  readonly modelIndex: string;
  /** What turns values over that JSON has no kind for. */
  readonly conversions: readonly ConversionModule[];
  /** What reads the headers of answers; absent where none are documented. */
  readonly headers?: HeadersModule;
  /** Files of the runtime that only some packages need. */
  readonly runtimeParts: readonly string[];
  /** Values are those of Temporal, which not every platform has. */
  readonly needsTemporal: boolean;
  readonly resources: readonly ResourceModule[];
  readonly client: ClientPlan;
  readonly report: PlanReport;
  readonly lock: Lock;
}

export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly title: string;
  readonly documentation?: string;
}

/** Where an exported thing lives. */
export interface SymbolPlan {
  readonly file: string;
  readonly export: string;
  /** Whether it exists at run time (a const, a function, a class) or only as a type. */
  readonly value: boolean;
}

export interface ModelModule {
  readonly file: string;
  readonly declarations: readonly Declaration[];
}

export type Declaration =
  | InterfaceDeclaration
  | AliasDeclaration
  | EnumDeclaration
  | OpenUnionDeclaration
  | TemplateIdDeclaration;

interface Declared {
  readonly symbol: SymbolId;
  readonly docs: DocComment;
}

export interface InterfaceDeclaration extends Declared {
  readonly kind: "interface";
  readonly members: readonly Member[];
  /** Types of members that aren't declared. */
  readonly indexes?: readonly IndexSignature[];
}

export interface AliasDeclaration extends Declared {
  readonly kind: "alias";
  readonly type: TypeExpr;
}

/** A union, a const object of the same name and, when open, `isKnownX()`. */
export interface EnumDeclaration extends Declared {
  readonly kind: "enum";
  readonly members: readonly EnumMember[];
  /** So many values that the type is read off the const object. */
  readonly derived?: true;
  readonly open: boolean;
  /** `isKnownX`, only when open. */
  readonly guard?: SymbolId;
}

export interface EnumMember {
  /** The key in the const object. */
  readonly key: string;
  readonly value: Json;
  readonly docs: DocComment;
}

/** `X = KnownX | UnknownX` with `isKnownX()`. */
export interface OpenUnionDeclaration extends Declared {
  readonly kind: "open-union";
  readonly known: SymbolId;
  readonly unknown: UnknownForm;
  readonly guard: SymbolId;
  readonly members: readonly TypeExpr[];
  readonly discriminator: string;
  readonly tags: readonly Json[];
}

/** What a value is that is none of the known ones. */
export type UnknownForm =
  /** An interface that is declared beside them; nothing but its tag's type is known of it. */
  | {
      readonly kind: "interface";
      readonly symbol: SymbolId;
      readonly tag: TypeExpr;
    }
  /** What the document says of all values. */
  | { readonly kind: "type"; readonly type: TypeExpr };

/** `` type XId = `x_${string}` `` with `isXId()`. */
export interface TemplateIdDeclaration extends Declared {
  readonly kind: "template-id";
  readonly type: TypeExpr;
  /** What the guard holds a text to; without flag where only old expressions have it. */
  readonly pattern: string;
  readonly flags: "u" | "";
  /** Whether that is the documented pattern. */
  readonly isWhole: boolean;
  readonly guard: SymbolId;
}

/** One top-level resource: its functions, their types, and those of what is nested in it. */
export interface ResourceModule {
  /** `src/resources/connected-accounts.ts`. */
  readonly file: string;
  /** The entry of the package: `connected-accounts`. */
  readonly entry: string;
  readonly operations: readonly OperationPlan[];
  /** Its files, where it is too long for one; `file` then passes them on. */
  readonly parts: readonly ResourcePart[];
  /** The class face. */
  readonly face: FacePlan;
}

/** One operation of a long resource, or types that are inline in it and too long for its file. */
export interface ResourcePart extends ModelModule {
  readonly operations: readonly OperationPlan[];
}

/** A class of methods over functions: `seam.connectedAccounts`. */
export interface FacePlan {
  /** `src/api/connected-accounts.ts` for the top one; nested ones live in the same file, or below it where that would be too long. */
  readonly file: string;
  readonly symbol: SymbolId;
  /** The member of its parent that holds it. */
  readonly member: string;
  readonly docs: DocComment;
  readonly methods: readonly MethodPlan[];
  readonly nested: readonly FacePlan[];
}

export interface MethodPlan {
  readonly name: string;
  /** The `function` of an operation. */
  readonly operation: SymbolId;
}

export interface OperationPlan {
  /** `/paths/~1pets/get`. */
  readonly key: string;
  /** `listConnectedAccounts`. */
  readonly function: SymbolId;
  /** How a person calls it on the class: `["connectedAccounts", "list"]`. */
  readonly call: readonly string[];
  readonly docs: DocComment;
  /** `ListConnectedAccountsParams`. */
  readonly params: ParamsPlan;
  /** What the promise resolves to. */
  readonly data: TypeExpr;
  /** The whole body. */
  readonly body: TypeExpr;
  /** An alias to declare for the body, or absent when an existing type serves. */
  readonly response?: AliasDeclaration | InterfaceDeclaration;
  /** `CreatePetResponses`: status to body, where they differ. */
  readonly bodies?: SymbolId;
  /** `GetConnectionErrors`: status to body. */
  readonly errors: ErrorsPlan;
  /** Headers that are documented of its answers. */
  readonly headers?: HeadersPlan;
  /** Declarations for inline schemas of its params, answers and errors. */
  readonly declarations: readonly Declaration[];
  readonly page?: PagePlan;
  readonly request: RequestPlan;
  readonly conversion?: OperationConversion;
}

export interface ParamsPlan {
  readonly symbol: SymbolId;
  readonly docs: DocComment;
  /** Nothing in it is required, so that it may be left out. */
  readonly optional: boolean;
  /** An interface when there are members only; else an intersection with unions of flat bodies. */
  readonly members: readonly Member[];
  readonly variants?: TypeExpr;
}

export interface ErrorsPlan {
  readonly symbol: SymbolId;
  readonly docs: DocComment;
  /** Status (or `4XX`, `default`) to body. */
  readonly members: readonly Member[];
}

/** How a list gets its next page: one row of data for the runtime. */
export interface PagePlan {
  readonly item: TypeExpr;
  /** The exported name of the runtime's function. */
  readonly style: string;
  /** The rest of the runtime's `Pagination` object. */
  readonly data: { readonly [key: string]: Json };
}

/** The runtime's `Operation` object, but for pagination. */
export interface RequestPlan {
  /** The const that holds it: `listConnectedAccountsOperation`. */
  readonly symbol: SymbolId;
  readonly data: { readonly [key: string]: Json };
}

export interface ClientPlan {
  /** `Seam`. */
  readonly className: SymbolId;
  readonly docs: DocComment;
  /** `SeamOptions`: one interface, or a union of several. */
  readonly options: OptionsPlan;
  /** The runtime's `APIDescription`. */
  readonly description: { readonly [key: string]: Json };
  /** `src/description.ts`. */
  readonly descriptionFile: string;
  readonly clientFile: string;
  readonly classFile: string;
  readonly indexFile: string;
  readonly usage: UsagePlan;
}

export interface OptionsPlan {
  readonly symbol: SymbolId;
  readonly docs: DocComment;
  /** Members besides the runtime's `ClientOptions`. */
  readonly members: readonly Member[];
  /** Alternatives of authentication: when more than one, each an interface of its own. */
  readonly alternatives: readonly OptionsInterface[];
  /** What the alternatives have in common; the symbol may be that of one that asks for nothing else. */
  readonly base?: OptionsInterface;
}

export interface OptionsInterface {
  readonly symbol: SymbolId;
  readonly docs: DocComment;
  readonly members: readonly Member[];
}

/** What README shows: the constructor's arguments, one call and one page loop. */
export interface UsagePlan {
  /** `token: process.env["SEAM_TOKEN"]!`, as name and environment variable. */
  readonly credentials: readonly {
    readonly option: string;
    readonly variable: string;
  }[];
  readonly call?: SymbolId;
  readonly list?: SymbolId;
}

/** What a person wants to know after a run. */
export interface PlanReport {
  readonly operations: number;
  readonly models: number;
  readonly enums: number;
  readonly paginated: readonly {
    readonly operation: string;
    readonly style: string;
    /** The parameter that sets how long a page is. */
    readonly size?: string;
  }[];
  readonly notPaginated: readonly {
    readonly operation: string;
    readonly why: string;
    /** The line to paste into the operation. */
    readonly override: string;
  }[];
}
