import type { SecurityRequirements } from "./auth.js";
import type { Addresses, AddressSource, ChosenAddress } from "./base-url.js";
import type {
  AnswerConversion,
  SentConversion,
  Stringify,
} from "./conversion.js";

/**
 * One operation of the API, as data: everything but its types. What only some
 * operations need is a function in the data, so that a bundle keeps no more.
 */
export interface Operation {
  /** The name of its function, for messages. */
  readonly name: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /**
   * The path, cut at its parameters: literal, parameter name, literal, …
   * (`["/teams/", "teamId", "/connections"]`). The first literal begins with
   * `/`; literals are sent as they are, values percent-encoded.
   */
  readonly path: readonly string[];
  /** In the order in which they are sent; a plain path parameter needs no row. */
  readonly parameters?: readonly ParameterPlan[];
  readonly body?: BodyPlan;
  /**
   * The Accept header; default `application/json`.
   */
  readonly accept?: string;
  /**
   * Tells what the body of a success is. Without it, it is JSON: anything else
   * is an `APIResponseError`.
   */
  readonly kindOf?: (operation: Operation, response: Response) => BodyKind;
  /** A success that is not JSON is bytes, and given as a Blob. */
  readonly binary?: true;
  /**
   * What the body of a success is, by status or `2XX`, where that depends on it;
   * any other status is decided by the answer's own type.
   */
  readonly bodies?: Readonly<Record<string, BodyKind>>;
  /** The member of the body that the call returns instead of the body. */
  readonly unwrap?: string;
  /** Safe to send twice although the method does not say so. */
  readonly idempotent?: true;
  /** Replaces the API's requirements; `[]` for none. */
  readonly security?: SecurityRequirements;
  /** Gives the address where that is not the API's. */
  readonly addressOf?: (
    source: AddressSource & ChosenAddress,
    own: Addresses,
  ) => string;
  /** A server of its own; a `baseURL` that the caller chose in the place of the API's still wins. */
  readonly baseURL?: string;
  /** The same by environment, where they differ. */
  readonly environments?: Readonly<Record<string, string>>;
  /** For answers with values that JSON has no kind for. */
  readonly answers?: AnswerConversion;
  /** The same for what is sent. */
  readonly sends?: SentConversion;
  /** For answers with documented headers. */
  readonly headers?: DocumentedHeaders;
}

/** `none`: whatever comes is not read as anything. */
export type BodyKind = "json" | "text" | "bytes" | "none";

/** The headers of a success that are documented. */
export interface DocumentedHeaders {
  /** The runtime's function that reads them. */
  readonly read: (documented: DocumentedHeaders, headers: Headers) => object;
  /** By name, in lower case. */
  readonly kinds: readonly (readonly [name: string, kind: HeaderKind])[];
}

/** What a header's text stands for; in brackets: that, with commas between. */
export type HeaderKind =
  HeaderScalar | readonly [HeaderScalar] | "json" | "cookies";

type HeaderScalar = "text" | "number" | "boolean";

/** How a parameter is written, as OpenAPI names the ways. */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie"
  /** `tsv` of OpenAPI 2.0. */
  | "tabDelimited";

/** Where a parameter comes from and how it is sent. */
export interface ParameterPlan {
  /** The name on the wire. */
  readonly name: string;
  readonly in:
    | "path"
    | "query"
    | "header"
    | "cookie"
    /** The whole query, written as `content` says. */
    | "querystring";
  /** The member of `params` (or of its group) that holds it; default `name`. */
  readonly member?: string;
  /** The member of `params` that holds a group of parameters. */
  readonly group?: "path" | "query" | "headers" | "cookies";
  /** The client option that supplies it when the call does not. */
  readonly option?: string;
  /** Default: `form` in query and cookie, `simple` in path and header. */
  readonly style?: ParameterStyle;
  /** Default: true for `form` and `cookie`, false otherwise. */
  readonly explode?: boolean;
  /** Keeps percent-encoded triples, and those reserved characters that can't end the value. */
  readonly allowReserved?: true;
  /** A media type that says how the value is written, instead of a style. */
  readonly content?: string;
  /** Of a form as `content`: how its members are written, where it is not as usual. */
  readonly parts?: FormParts;
  /** In a path: may be empty, because the API lists "" among the values. */
  readonly empty?: true;
  /** Writes it, where it is not a plain text or a list of these in the default style. */
  readonly write?: WriteParameter;
}

/**
 * A parameter as it is sent; undefined when there is nothing to send. What can't
 * be sent is a TypeError that begins with `label`.
 */
export type WriteParameter = (
  plan: ParameterPlan,
  value: unknown,
  label: string,
  stringify?: Stringify,
) => string | undefined;

/** Where the request's body comes from and what it is sent as, unless the call chooses. */
export interface BodyPlan extends BodyForm {
  /** Finds the body among the members of `params` that no parameter has claimed. */
  readonly write: (
    plan: BodyPlan,
    members: Readonly<Record<string, unknown>>,
    claimed: Set<string>,
    label: string,
    stringify?: Stringify,
  ) => WrittenBody;
  /**
   * What the member `contentType` of `params` may choose instead; without it
   * there is no such member.
   */
  readonly others?: readonly BodyForm[];
}

/** A body as it is sent. */
export interface WrittenBody {
  readonly value: RequestBody;
  /** Null leaves it to the platform. */
  readonly contentType: string | null;
  /** It can be read only once, so that it can't be sent again. */
  readonly once: boolean;
}

/** What `fetch` takes as a body. */
export type RequestBody = NonNullable<Parameters<typeof fetch>[1]>["body"];

/** A body as one media type has it. */
export interface BodyForm {
  /**
   * JSON and forms are written from values; for anything else the caller gives
   * what `fetch` can send as it is. Of a range (`image/*`) the Blob says more.
   */
  readonly mediaType: string;
  /** Turns what is given into that; a TypeError after `label` for what it can't be. */
  readonly encode: (
    form: BodyForm,
    value: unknown,
    label: string,
    stringify?: Stringify,
  ) => RequestBody;
  /**
   * `rest`: an object of all members of `params` that no parameter claims;
   * `body`: the member `body` of `params`.
   */
  readonly from: "rest" | "body";
  /** With `rest`: no member at all means no body, instead of `{}`. */
  readonly optional?: true;
  /** Of a form: how its members are written, where it is not as usual. */
  readonly parts?: FormParts;
}

/** By the names of members. */
export type FormParts = Readonly<Record<string, PartPlan>>;

/** How a member of a form is written: in a style, or as a media type. */
export interface PartPlan {
  /** One media type, or several with commas between them. */
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: true;
}

/** The path as the API documents it: `/teams/{teamId}/connections`. */
export function templateOf({ path }: Operation): string {
  return path
    .map((part, index) => (index % 2 === 0 ? part : `{${part}}`))
    .join("");
}
