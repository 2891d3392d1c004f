import { isJSON } from "./media-type.js";
import { isComposite, serialize } from "./parameter.js";

/** What `fetch` takes as a body. */
export type RequestBody = NonNullable<Parameters<typeof fetch>[1]>["body"];

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
 * A body as it is sent: values as JSON or as a form, and what the platform can
 * send as it is. Everything else, and what a form can't hold, is a TypeError
 * that begins with `label`.
 */
export function encodeBody(
  mediaType: string,
  value: unknown,
  label: string,
): RequestBody {
  if (value === undefined) return undefined;
  if (isJSON(mediaType)) return JSON.stringify(value);
  if (
    typeof value === "string" ||
    ArrayBuffer.isView(value) ||
    sendable.includes(kindOf(value))
  ) {
    return value as RequestBody;
  }
  const form = /^application\/x-www-form-urlencoded\b/i.test(mediaType);
  if (form && isComposite(value)) return encodeForm(value, label);
  throw new TypeError(
    `${label}: a body of type "${mediaType}" can't be written from this ${typeof value}; give a string, typed array, ${sendable.join(", ")}`,
  );
}

/**
 * The content type to send with an encoded body; null leaves it to the
 * platform, which alone knows the boundary of form data.
 */
export function contentTypeOf(
  mediaType: string | undefined,
  body: RequestBody,
): string | null {
  const own = ["Undefined", "FormData", "URLSearchParams"];
  return own.includes(kindOf(body)) ? null : (mediaType ?? null);
}

/** Whether a body can be read only once, so that it can't be sent again. */
export function isStream(body: RequestBody): boolean {
  return kindOf(body) === "ReadableStream";
}

/** The name of a class: a polyfill's or a frame's own one is as good. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Lists repeat their name; objects are JSON, as OpenAPI has it for forms. */
function encodeForm(value: object, label: string): string {
  return Object.entries(value)
    .flatMap(([name, one]: [string, unknown]) => {
      const json = isComposite(one) && !Array.isArray(one);
      const content = json ? { content: "application/json" } : {};
      const plan = { name, in: "query", ...content } as const;
      return serialize(plan, one, `${label}: member "${name}"`) ?? [];
    })
    .join("&");
}
