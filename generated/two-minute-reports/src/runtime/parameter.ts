import type { ParameterPlan, ParameterStyle } from "./operation.js";
import { percentEncode } from "./percent.js";

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
): string | undefined {
  const { name, in: place, content } = plan;
  const style =
    plan.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const [prefix, between, joiner, named] = formats[style];
  const separator = place === "cookie" ? "; " : between;
  const deep = style === "deepObject";
  const encode = (one: unknown, keep?: boolean): string => {
    const text = scalar(one, label);
    return place === "header" ? text : percentEncode(text, label, keep);
  };
  const assign = (key: string, text: string): string =>
    style === "matrix" && text === "" ? key : `${key}=${text}`;

  const plain: unknown = content ? JSON.stringify(value) : value;
  const pairs = (deep ? deepEntries(name, plain) : entries(plain))
    .filter(([, one]) => one !== undefined && one !== null)
    .map(
      ([key, one]) =>
        [
          key === undefined ? key : encode(key),
          encode(one, plan.allowReserved),
        ] as const,
    );
  if (pairs.length === 0) return undefined;
  const own = encode(name);
  if (deep || (plan.explode ?? style === "form")) {
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

/** Whether a value has members of its own to write. */
export function isComposite(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && !(value instanceof Date)
  );
}

function entries(value: unknown): Entry[] {
  if (Array.isArray(value)) return value.map((one) => [undefined, one]);
  return isComposite(value) ? Object.entries(value) : [[undefined, value]];
}

/** `filter[created][gte]`, as deep as the object goes; lists by index. */
function deepEntries(key: string, value: unknown): Entry[] {
  return isComposite(value)
    ? Object.entries(value).flatMap(([name, one]) =>
        deepEntries(`${key}[${name}]`, one),
      )
    : [[key, value]];
}

function scalar(value: unknown, label: string): string {
  if (value instanceof Date && Number.isFinite(value.getTime())) {
    return value.toISOString();
  }
  if (
    /^(string|boolean|bigint)$/.test(typeof value) ||
    Number.isFinite(value)
  ) {
    return String(value);
  }
  throw new TypeError(`${label} can't hold this ${typeof value}`);
}
