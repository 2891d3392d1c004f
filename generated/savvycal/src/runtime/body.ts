import { isJSON } from "./media-type.js";
import { isComposite, serialize } from "./parameter.js";

/** What `fetch` takes as a body. */
export type RequestBody = NonNullable<Parameters<typeof fetch>[1]>["body"];

/**
 * A body as it is sent: values as JSON or as a form, everything else as it is.
 * What a form can't hold is a TypeError that begins with `label`.
 */
export function encodeBody(
  mediaType: string,
  value: unknown,
  label: string,
): RequestBody {
  if (value !== undefined && isJSON(mediaType)) return JSON.stringify(value);
  const form = /^application\/x-www-form-urlencoded\b/i.test(mediaType);
  return form && isComposite(value) && !(value instanceof URLSearchParams)
    ? encodeForm(value, label)
    : (value as RequestBody);
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
