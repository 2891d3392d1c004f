import type { Combination } from "./combinations.js";

/** What comes of a value that does not arrive as it was given. */
export type Outcome =
  | { readonly kind: "read"; readonly value: unknown }
  /** The server finds no parameter. */
  | { readonly kind: "none" }
  /** A TypeError, and no request. */
  | { readonly kind: "refused" }
  /** The style has no escape: what is sent is not of its form. */
  | { readonly kind: "unreadable" };

/** Where values and outcomes part, and why. */
export interface Deviation {
  readonly why: string;
  readonly of: (combination: Combination, name: string) => boolean;
  readonly outcome: (value: unknown, combination: Combination) => Outcome;
}

const none: Outcome = { kind: "none" };
const refused: Outcome = { kind: "refused" };
const unreadable: Outcome = { kind: "unreadable" };
const read = (value: unknown): Outcome => ({ kind: "read", value });

const nothing = ["undefined", "null", "nothing"];
/** Names of values with a character outside RFC 6265's cookie-octet, or `;`, `,` or a space. */
const uncookable = [
  "reserved characters",
  "a reserved name",
  "what no URI holds",
  "spaces",
  "outer spaces",
  "accents",
  "other scripts",
];

/** The first that fits counts. */
export const deviations: readonly Deviation[] = [
  {
    why: "a path without its value is the path of another resource",
    of: ({ in: place }, name) => place === "path" && nothing.includes(name),
    outcome: () => refused,
  },
  {
    why: "RFC 6570, 2.3: null, undefined, empty lists and objects are undefined, and 3.2.1: such are left out",
    of: (_, name) => nothing.includes(name),
    outcome: () => none,
  },
  {
    why: "RFC 6570, 2.3: undefined members count as not there",
    of: (_, name) => name === "null among others",
    outcome: (value) =>
      Array.isArray(value)
        ? read(value.filter((one) => one !== null))
        : read(
            Object.fromEntries(
              Object.entries(value as object).filter(([, one]) => one !== null),
            ),
          ),
  },
  {
    why: "`simple` writes nothing of it: see above",
    of: ({ style, in: place, type }, name) =>
      place === "path" &&
      style === "simple" &&
      type !== "object" &&
      name === "an empty text",
    outcome: () => refused,
  },
  {
    why: "`label` writes `.`, a segment that URLs lose (RFC 3986, 5.2.4)",
    of: ({ style, type }, name) =>
      style === "label" && type !== "object" && name === "an empty text",
    outcome: () => refused,
  },
  {
    why: "an exploded `label` is cut at dots, and RFC 6570, 3.2.5 does not escape those of values",
    of: ({ style, explode, type }, name) =>
      style === "label" && explode && type === "array" && name === "dots",
    outcome: (value) => read((value as string[]).join(".").split(".")),
  },
  {
    why: "the same in an object: `.R=a.b` has a part without a name",
    of: ({ style, explode, type }, name) =>
      style === "label" && explode && type === "object" && name === "dots",
    outcome: () => unreadable,
  },
  {
    why: "OAS 3.2.0, appendix E: the delimiter is percent-encoded itself, and values have no other escape; AutoRest's server wants them sent so",
    of: ({ style, explode, type }, name) =>
      style === "spaceDelimited" &&
      !explode &&
      type === "array" &&
      name === "spaces",
    outcome: (value) => read((value as string[]).join(" ").split(" ")),
  },
  {
    why: "the same in an object: names and values change places",
    of: ({ style, explode, type }, name) =>
      style === "spaceDelimited" &&
      !explode &&
      type === "object" &&
      name === "spaces",
    outcome: () => read({ R: "light", blue: "light", G: "x" }),
  },
  {
    why: "the same of pipes",
    of: ({ style, explode, type }, name) =>
      style === "pipeDelimited" &&
      !explode &&
      type === "array" &&
      name === "pipes",
    outcome: (value) => read((value as string[]).join("|").split("|")),
  },
  {
    why: "the same in an object: `R|a|b` has a name without a value",
    of: ({ style, explode, type }, name) =>
      style === "pipeDelimited" &&
      !explode &&
      type === "object" &&
      name === "pipes",
    outcome: () => unreadable,
  },
  {
    why: "RFC 9110, 5.5: the spaces around it are no part of a header's value",
    of: ({ in: place }, name) => place === "header" && name === "outer spaces",
    outcome: (value) => read(String(value).trim()),
  },
  {
    why: "no header holds more than Latin-1, and OAS 3.2.0, 4.12 escapes nothing there",
    of: ({ in: place }, name) => place === "header" && name === "other scripts",
    outcome: () => refused,
  },
  {
    why: "nothing is escaped in a header, so that commas of values cut too",
    of: ({ in: place, type }, name) =>
      place === "header" && type === "array" && name === "reserved characters",
    outcome: (value) => read((value as string[]).join(",").split(",")),
  },
  {
    why: "the same in an object, which `=` then makes whole again",
    of: ({ in: place, type, explode }, name) =>
      place === "header" &&
      type === "object" &&
      explode &&
      name === "reserved characters",
    outcome: () => read({ R: ":/?#[]@!$&'()*+", ";": "", G: "&a=b" }),
  },
  {
    why: "the same of a name",
    of: ({ in: place, explode }, name) =>
      place === "header" && explode && name === "a reserved name",
    outcome: () => read({ a: "b&c;d", e: "100" }),
  },
  {
    why: "the same in one list of names and values, which is odd then",
    of: ({ in: place, type }, name) =>
      place === "header" &&
      type === "object" &&
      ["reserved characters", "a reserved name"].includes(name),
    outcome: () => unreadable,
  },
  {
    why: "OAS 3.2.0, 4.12: `cookie` escapes nothing, and what RFC 6265, 4.1.1 forbids can't be sent",
    of: ({ style, type }, name) =>
      style === "cookie" &&
      (uncookable.includes(name) ||
        (type === "string" && name === "a percent sign")),
    outcome: () => refused,
  },
  {
    why: "RFC 6570, 3.2.3: reserved expansion passes percent-encoded triples on, of values and not of names",
    of: ({ allowReserved }, name) =>
      allowReserved && /^a? ?percent (triple|sign)/.test(name),
    outcome: (value) => read(JSON.parse(withoutTriples(JSON.stringify(value)))),
  },
];

function withoutTriples(json: string): string {
  return json.replace(/%41(?!":)/g, "A").replace(/%2C/g, ",");
}

export function outcomeOf(
  combination: Combination,
  name: string,
  value: unknown,
): Outcome {
  const deviation = deviations.find(({ of }) => of(combination, name));
  return deviation?.outcome(value, combination) ?? read(value);
}
