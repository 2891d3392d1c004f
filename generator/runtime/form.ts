import { isReady, plainBody, unwritable } from "./body.js";
import type { Stringify } from "./conversion.js";
import { kindOf } from "./kind-of.js";
import { isJSON } from "./media-type.js";
import type { BodyForm, FormParts, PartPlan } from "./operation.js";
import { deepEntries, isComposite, serialize } from "./parameter.js";
import { textOf } from "./plain-parameter.js";

/** Between the values of a list that is one text. */
const joiners: Readonly<Record<string, string>> = {
  spaceDelimited: " ",
  pipeDelimited: "|",
  tabDelimited: "\t",
};

type Encode = BodyForm["encode"];

/** A body of `application/x-www-form-urlencoded`, or what is one already. */
export const formBody: Encode = (form, value, label, stringify) =>
  encodeMembers(encodeForm, form, value, label, stringify);

/** A body of `multipart/form-data`, or what is one already. */
export const multipartBody: Encode = (form, value, label, stringify) =>
  encodeMembers(encodeMultipart, form, value, label, stringify);

/** A body of a range such as `application/*`, of which any type may be chosen. */
export const anyBody: Encode = (form, value, label, stringify) => {
  const { mediaType } = form;
  const encode = /^multipart\//i.test(mediaType)
    ? multipartBody
    : /^application\/x-www-form-urlencoded\b/i.test(mediaType)
      ? formBody
      : plainBody;
  return encode(form, value, label, stringify);
};

function encodeMembers(
  encode: typeof encodeForm | typeof encodeMultipart,
  form: BodyForm,
  value: unknown,
  label: string,
  stringify: Stringify = JSON.stringify,
): ReturnType<Encode> {
  if (isReady(value) || typeof value === "string") return value;
  if (isComposite(value) && !Array.isArray(value)) {
    return encode(value, form.parts ?? {}, label, stringify);
  }
  throw unwritable(form, value, label);
}

/**
 * `application/x-www-form-urlencoded`: lists repeat their name and objects are
 * JSON, unless the API says otherwise of a member.
 */
export function encodeForm(
  value: object,
  parts: FormParts,
  label: string,
  stringify: Stringify,
): string {
  return Object.entries(value)
    .flatMap(([name, one]: [string, unknown]) => {
      const { contentType = "", ...style } = partOf(parts, name);
      const isStyled = Object.keys(style).length > 0;
      const json = isJSON(contentType);
      const flat = (item: unknown): unknown =>
        isComposite(item) ? stringify(item) : item;
      const plain = Array.isArray(one) ? one.map(flat) : flat(one);
      const plan = {
        name,
        in: "query" as const,
        ...style,
        ...(json ? { content: contentType } : {}),
      };
      const where = `${label}: member "${name}"`;
      const whole = isStyled || json;
      return serialize(plan, whole ? one : plain, where, stringify) ?? [];
    })
    .join("&");
}

/**
 * `multipart/form-data`: files are parts of their own, lists are a part for each
 * item, and objects are JSON. The platform writes the boundary.
 */
export function encodeMultipart(
  value: object,
  parts: FormParts,
  label: string,
  stringify: Stringify,
): FormData {
  const form = new FormData();
  for (const [name, one] of Object.entries(value) as [string, unknown][]) {
    const part = partOf(parts, name);
    const where = `${label}: member "${name}"`;
    const write = (item: unknown): string =>
      textOf(isComposite(item) ? stringify(item) : item, where);
    const items = Array.isArray(one) ? (one as unknown[]) : [one];
    const sent = items.filter((item) => item !== undefined && item !== null);
    const isStyled = part.style !== undefined || part.explode !== undefined;
    if (isStyled && kindOf(one) === "Object" && isComposite(one)) {
      for (const [key, text] of styledMembers(name, one, part, write)) {
        form.append(key, text);
      }
      continue;
    }
    if (Array.isArray(one) && part.explode === false && sent.length > 0) {
      const { style = "form" } = part;
      form.append(name, sent.map(write).join(joiners[style] ?? ","));
      continue;
    }
    for (const item of sent) {
      form.append(name, asPart(item, typeOf(part), write));
    }
  }
  return form;
}

/** An object in its own style (OAS 3.1.1, 4.8.15), as in a query but for the escapes. */
function styledMembers(
  name: string,
  value: object,
  { style = "form", explode = style === "form" }: PartPlan,
  write: (item: unknown) => string,
): readonly (readonly [key: string, text: string])[] {
  const isDeep = style === "deepObject";
  const members = (isDeep ? deepEntries(name, value) : Object.entries(value))
    .filter(([, one]) => one !== undefined && one !== null)
    .map(([key, one]) => [key, write(one)] as const);
  if (isDeep || explode || members.length === 0) return members;
  return [[name, members.flat().join(joiners[style] ?? ",")]];
}

/** A text, or a file: only files can have a type. */
function asPart(
  item: unknown,
  type: string,
  write: (item: unknown) => string,
): string | Blob {
  if (/^(Blob|File)$/.test(kindOf(item))) return item as Blob;
  if (kindOf(item) === "ArrayBuffer" || ArrayBuffer.isView(item)) {
    return new Blob([item as ArrayBuffer], { type });
  }
  return type === "" ? write(item) : new Blob([write(item)], { type });
}

function partOf(parts: FormParts, name: string): PartPlan {
  return (Object.hasOwn(parts, name) ? parts[name] : undefined) ?? {};
}

/** The one type that a part has; of several, what is sent must say its own. */
function typeOf({ contentType = "" }: PartPlan): string {
  return /[,*]|^text\/plain\b/i.test(contentType) ? "" : contentType;
}
