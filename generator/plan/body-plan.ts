import type { Content, Encoding } from "../ir/operation.js";
import type { Json } from "../source/json.js";
import { isForm, isMultipart } from "./media-types.js";
import type { PlacedBody, PlacedForm } from "./place-body.js";

type Data = { readonly [key: string]: Json };

/**
 * The runtime's `BodyPlan`: where a body comes from, and what it is sent as.
 * `write` and `encode` name functions of the runtime.
 */
export function planBody(body: PlacedBody): Data {
  return {
    write: body.choice ? "writeChosenBody" : "writeBody",
    ...formData(body, body),
    ...(body.choice
      ? { others: body.others.map((form) => formData(form, body)) }
      : {}),
  };
}

function formData(form: PlacedForm, { required }: PlacedBody): Data {
  const { mediaType } = form.content;
  const from = form.at === "flat" ? "rest" : "body";
  // `{}` is a body that the schema allows; only where it isn't, no members mean no body.
  const needsMembers = form.objects?.some(({ properties }) =>
    properties.some((property) => property.required),
  );
  const optional = from === "rest" && !required && needsMembers === true;
  const parts = partsOf(form.content);
  const sent = mediaType === "*/*" ? "application/json" : mediaType;
  return {
    encode: encoderOf(sent),
    mediaType: sent,
    from,
    ...(optional ? { optional } : {}),
    ...(Object.keys(parts).length === 0 ? {} : { parts }),
  };
}

/** The runtime's function that writes a body of this media type. */
function encoderOf(mediaType: string): string {
  if (/^[^;]*[/+]json *(?:;|$)/i.test(mediaType)) return "jsonBody";
  if (isForm(mediaType)) return "formBody";
  if (isMultipart(mediaType)) return "multipartBody";
  return mediaType === "application/*" ? "anyBody" : "plainBody";
}

/** How the members of a form are written, where it is not as usual. */
export function partsOf({
  mediaType,
  encoding,
}: Pick<Content, "mediaType" | "encoding">): Data {
  if (!isForm(mediaType) && !isMultipart(mediaType)) return {};
  const parts = [...encoding].map(([name, part]) => [name, partData(part)]);
  return Object.fromEntries(
    parts.filter(([, data]) => Object.keys(data ?? {}).length > 0),
  ) as Data;
}

function partData(part: Encoding): Data {
  const { contentType, style, explode, allowReserved } = part;
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    ...(allowReserved ? { allowReserved } : {}),
  };
}
