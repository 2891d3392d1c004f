import { encodeForm, encodeMultipart } from "./form.js";
import { kindOf } from "./kind-of.js";
import { isJSON } from "./media-type.js";
import type { BodyForm, BodyPlan } from "./operation.js";
import { isComposite, type Stringify } from "./parameter.js";

/** What `fetch` takes as a body. */
export type RequestBody = NonNullable<Parameters<typeof fetch>[1]>["body"];

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

/**
 * The form in which a body is sent: the usual one, or the one of the media type
 * that the caller chose. A choice that there isn't is a TypeError that begins
 * with `label`.
 */
export function chooseForm(
  body: BodyPlan,
  choice: unknown,
  label: string,
): BodyForm {
  if (!body.others || choice === undefined) return body;
  const forms = [body, ...body.others];
  const form = forms.find(({ mediaType }) => isOf(mediaType, choice));
  if (form && typeof choice === "string") {
    return { ...form, mediaType: choice };
  }
  const known = forms.map(({ mediaType }) => mediaType).join(", ");
  throw new TypeError(`${label}: "contentType" must be one of ${known}`);
}

/** `image/*` is any text that begins so. */
function isOf(mediaType: string, choice: unknown): boolean {
  return isRange(mediaType)
    ? typeof choice === "string" && choice.startsWith(mediaType.slice(0, -1))
    : choice === mediaType;
}

function isRange(mediaType: string): boolean {
  return mediaType.endsWith("/*");
}

/**
 * A body as it is sent: values as JSON or as a form, and what the platform can
 * send as it is. Everything else, and what a form can't hold, is a TypeError
 * that begins with `label`.
 */
export function encodeBody(
  { mediaType, parts = {} }: Pick<BodyForm, "mediaType" | "parts">,
  value: unknown,
  label: string,
  stringify: Stringify = JSON.stringify,
): RequestBody {
  if (value === undefined) return undefined;
  const ready = ArrayBuffer.isView(value) || sendable.includes(kindOf(value));
  // Bytes are JSON already.
  if (isJSON(mediaType) && !ready) return stringify(value);
  if (ready || typeof value === "string") return value as RequestBody;
  if (isComposite(value) && !Array.isArray(value)) {
    if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) {
      return encodeForm(value, parts, label, stringify);
    }
    if (/^multipart\//i.test(mediaType)) {
      return encodeMultipart(value, parts, label, stringify);
    }
  }
  throw new TypeError(
    `${label}: a body of type "${mediaType}" can't be written from this ${typeof value}; give a string, typed array, ${sendable.join(", ")}`,
  );
}

/**
 * The content type to send with an encoded body; null leaves it to the
 * platform, which alone knows the boundary of form data and the type of a Blob.
 */
export function contentTypeOf(
  mediaType: string | undefined,
  body: RequestBody,
): string | null {
  const own = ["Undefined", "FormData", "URLSearchParams"];
  if (mediaType === undefined || isRange(mediaType)) return null;
  return own.includes(kindOf(body)) ? null : mediaType;
}

/** Whether a body can be read only once, so that it can't be sent again. */
export function isStream(body: RequestBody): boolean {
  return kindOf(body) === "ReadableStream";
}
