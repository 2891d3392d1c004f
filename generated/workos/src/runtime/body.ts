import type { Stringify } from "./conversion.js";
import { kindOf } from "./kind-of.js";
import { isJSON } from "./media-type.js";
import type {
  BodyForm,
  BodyPlan,
  RequestBody,
  WrittenBody,
} from "./operation.js";

/** Bytes, however they are held. A stream is sent once: such a call is not repeated. */
export type BinaryBody =
  Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** What is sent as it is, besides texts and views of an ArrayBuffer. */
const sendable: readonly string[] = [
  "FormData",
  "URLSearchParams",
  "Blob",
  "File",
  "ArrayBuffer",
  "ReadableStream",
];

/** The body of an operation that takes one media type, or of the `form` that was chosen. */
export function writeBody(
  form: BodyForm,
  members: Readonly<Record<string, unknown>>,
  claimed: ReadonlySet<string>,
  label: string,
  stringify?: Stringify,
): WrittenBody {
  let given = members["body"];
  if (form.from === "rest") {
    const rest = Object.entries(members).filter(
      ([member, one]) => !claimed.has(member) && one !== undefined,
    );
    const none = rest.length === 0 && form.optional;
    given = none ? undefined : Object.fromEntries(rest);
  }
  const value =
    given === undefined
      ? undefined
      : form.encode(form, given, label, stringify);
  const kind = kindOf(value);
  // The platform alone knows the boundary of form data and the type of a Blob.
  const isOwn = /^(Undefined|FormData|URLSearchParams)$/.test(kind);
  const { mediaType } = form;
  return {
    value,
    contentType: isOwn || isRange(mediaType) ? null : mediaType,
    once: kind === "ReadableStream",
  };
}

/**
 * The same in the form of the media type that the caller chose, else the usual
 * one. A choice that there isn't is a TypeError.
 */
export const writeChosenBody: BodyPlan["write"] = (
  plan,
  members,
  claimed,
  label,
  stringify,
) => {
  const { contentType: choice } = members;
  const forms = [plan, ...(plan.others ?? [])];
  const form =
    choice === undefined
      ? plan
      : forms.find(({ mediaType }) => isOf(mediaType, choice));
  if (!form) {
    const known = forms.map(({ mediaType }) => mediaType).join(", ");
    throw new TypeError(`${label}: "contentType" must be one of ${known}`);
  }
  claimed.add("contentType");
  const mediaType = typeof choice === "string" ? choice : form.mediaType;
  return writeBody({ ...form, mediaType }, members, claimed, label, stringify);
};

/** `image/*` is any text that begins so. */
function isOf(mediaType: string, choice: unknown): boolean {
  return isRange(mediaType)
    ? typeof choice === "string" && choice.startsWith(mediaType.slice(0, -1))
    : choice === mediaType;
}

function isRange(mediaType: string): boolean {
  return mediaType.endsWith("/*");
}

/** Bytes are JSON already. */
export const jsonBody: BodyForm["encode"] = (
  _form,
  value,
  _label,
  stringify = JSON.stringify,
) => (isReady(value) ? value : stringify(value));

/** What the platform can send as it is; of a range of media types, JSON may be chosen. */
export const plainBody: BodyForm["encode"] = (
  form,
  value,
  label,
  stringify,
) => {
  if (isJSON(form.mediaType)) return jsonBody(form, value, label, stringify);
  if (isReady(value) || typeof value === "string") return value;
  throw unwritable(form, value, label);
};

/** Whether the platform can send it as it is. */
export function isReady(value: unknown): value is Exclude<RequestBody, string> {
  return ArrayBuffer.isView(value) || sendable.includes(kindOf(value));
}

/** The error for a value that a media type has no form for. */
export function unwritable(
  { mediaType }: BodyForm,
  value: unknown,
  label: string,
): TypeError {
  return new TypeError(
    `${label}: a body of type "${mediaType}" can't be written from this ${typeof value}; give a string, typed array, ${sendable.join(", ")}`,
  );
}
