const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded\b/i;

/** What people and programs read as text, whatever the schema says of its structure. */
const TEXT_TYPE =
  /^(?:text\/|application\/(?:[\w.+-]+\+)?(?:xml|yaml|x-yaml|csv|graphql|sql|javascript|x-ndjson|jsonl|json-seq|x-www-form-urlencoded)\b)|\+(?:xml|yaml|json-seq)\b/i;

export function isJson(mediaType: string): boolean {
  return JSON_TYPE.test(mediaType) || mediaType === "*/*";
}

export function isForm(mediaType: string): boolean {
  return FORM_TYPE.test(mediaType);
}

/** Parts with types of their own. */
export function isMultipart(mediaType: string): boolean {
  return /^multipart\//i.test(mediaType);
}

/** Neither JSON nor a form nor bytes. */
export function isText(mediaType: string): boolean {
  return TEXT_TYPE.test(mediaType);
}

/** `image/*`: no one type, and therefore nothing to send. */
export function isRange(mediaType: string): boolean {
  return /\/\*/.test(mediaType);
}
