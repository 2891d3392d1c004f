import type { Stringify } from "./conversion.js";
import { isJSON } from "./media-type.js";
import type { ParameterPlan, ParameterStyle } from "./operation.js";
import { percentEncode, percentEncodeSparing } from "./percent.js";
import { jsonOf, textOf } from "./plain-parameter.js";

/** How a style is written: RFC 6570's operators, as OpenAPI names them. */
type Format = readonly [
  /** Before the first value. */
  prefix: string,
  /** Between exploded values. */
  separator: string,
  /** Between values that share a name. */
  joiner: string,
  /** Whether the name is written too. */
  named: boolean,
];

const formats: Readonly<Record<ParameterStyle, Format>> = {
  simple: ["", ",", ",", false],
  label: [".", ".", ",", false],
  matrix: [";", ";", ",", true],
  form: ["", "&", ",", true],
  spaceDelimited: ["", "&", "%20", true],
  pipeDelimited: ["", "&", "%7C", true],
  deepObject: ["", "&", ",", true],
  cookie: ["", "; ", ",", true],
  tabDelimited: ["", "&", "%09", true],
};

type Entry = readonly [key: string | undefined, value: unknown];

/**
 * A parameter as it is sent, such as `color=blue&color=black`. Undefined when
 * there is nothing to send: null and undefined, as in RFC 6570, and empty lists
 * and objects. What has no such form is a TypeError that begins with `label`.
 */
export function serialize(
  plan: ParameterPlan,
  value: unknown,
  label: string,
  stringify: Stringify = JSON.stringify,
): string | undefined {
  const { name, in: place, content } = plan;
  const style =
    plan.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const [prefix, between, joiner, named] = formats[style];
  const separator = place === "cookie" ? "; " : between;
  const deep = style === "deepObject";
  const exploded = deep || (plan.explode ?? /^(form|cookie)$/.test(style));
  const encode = (one: unknown, spared?: string): string => {
    const text = textOf(one, label);
    if (style === "cookie") return cookieText(text, label);
    if (place === "header") return text;
    return spared === undefined
      ? percentEncode(text, label)
      : percentEncodeSparing(text, label, spared);
  };
  const assign = (key: string, text: string): string =>
    style === "matrix" && text === "" ? key : `${key}=${text}`;

  const json = content !== undefined && isJSON(content);
  const written: unknown = json ? stringify(value) : value;
  const plain = json && place === "header" ? inASCII(written) : written;
  const taken = isComposite(plain) ? (exploded ? separator : joiner) : "";
  const spared = plan.allowReserved && reservedIn(place, style, taken);
  const pairs = (deep ? deepEntries(name, plain) : entries(plain))
    .filter(([, one]) => one !== undefined && one !== null)
    .map(
      ([key, one]) =>
        [key === undefined ? key : encode(key), encode(one, spared)] as const,
    );
  if (pairs.length === 0) return undefined;
  const own = encode(name);
  if (exploded) {
    const parts = pairs.map(([key, text]) =>
      named || key !== undefined ? assign(key ?? own, text) : text,
    );
    return prefix + parts.join(separator);
  }
  const text = pairs
    .flat()
    .filter((part) => part !== undefined)
    .join(joiner);
  return prefix + (named ? assign(own, text) : text);
}

/** What `allowReserved` spares: not what its place forbids, nor what is `taken` to tell values apart. */
function reservedIn(
  place: ParameterPlan["in"],
  style: ParameterStyle,
  taken: string,
): string {
  const own = style === "matrix" ? ";" : "";
  const out =
    taken +
    own +
    { path: "?", cookie: ",;", query: "", header: "", querystring: "" }[place];
  return [..."$,/:;=?@"].filter((one) => !out.includes(one)).join("");
}

/** JSON for where only ASCII arrives safely (RFC 9110, 5.5); undefined stays it. */
function inASCII(json: unknown): unknown {
  return typeof json === "string"
    ? json.replace(
        /[\x7f-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      )
    : json;
}

/** OAS 3.2.0, 4.12.2.2: nothing is escaped, so that what would have to be can't be sent (RFC 6265, 4.1.1). */
function cookieText(text: string, label: string): string {
  if (/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/.test(text)) return text;
  throw new TypeError(`${label} holds a character that a cookie can't`);
}

/** Whether a value has members of its own to write. */
export function isComposite(value: unknown): value is object {
  const json = jsonOf(value);
  return typeof json === "object" && json !== null;
}

function entries(value: unknown): Entry[] {
  if (Array.isArray(value)) return value.map((one) => [undefined, one]);
  return isComposite(value) ? Object.entries(value) : [[undefined, value]];
}

/** `filter[created][gte]`, as deep as the object goes; lists by index, which null does not take. */
export function deepEntries(
  key: string,
  value: unknown,
): (readonly [key: string, value: unknown])[] {
  if (!isComposite(value)) return [[key, value]];
  const members = Array.isArray(value)
    ? value.filter((one) => one !== undefined && one !== null)
    : value;
  return Object.entries(members).flatMap(([name, one]) =>
    deepEntries(`${key}[${name}]`, one),
  );
}
