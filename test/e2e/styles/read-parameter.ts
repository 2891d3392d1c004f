import { isExploded, styleOf, typeOf, type Declared } from "./declared.js";
import type { Pair } from "./raw-request.js";
import { pairsOf, type RawRequest } from "./raw-request.js";
import { readDeep } from "./read-deep.js";
import {
  readItems,
  readJoined,
  readMembers,
  type Decode,
} from "./read-text.js";

/** A value, or that there was none. */
export type Found = { readonly value: unknown } | undefined;

const plain: Decode = (text) => text;
const delimiters: Readonly<Record<string, string>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/**
 * Reads a parameter as a server does that goes by OAS 3.2.0, 4.12 and
 * RFC 6570, 3.2. `others` are the names that are not members of an exploded
 * object, and `text` is where a path has its parameter.
 */
export function readParameter(
  declared: Declared,
  request: RawRequest,
  {
    text,
    others,
  }: { readonly text?: string; readonly others: readonly string[] },
): Found {
  // Headers and the style `cookie` are not percent-encoded.
  const isEscaped = declared.in !== "header" && declared.style !== "cookie";
  const decode = isEscaped ? decodeURIComponent : plain;
  const own = others.filter((name) => name !== declared.name);
  switch (declared.in) {
    case "path":
      return readUnnamed(declared, text ?? "", decode, own);
    case "header": {
      const found = request.headers[declared.name.toLowerCase()];
      if (found === undefined) return undefined;
      return readUnnamed(declared, String(found), decode, own);
    }
    case "query":
    case "cookie":
      return readNamed(declared, request[declared.in], decode, own);
  }
}

function readUnnamed(
  declared: Declared,
  text: string,
  decode: Decode,
  others: readonly string[],
): Found {
  if (declared.content) return readContent(declared, decode(text));
  const style = styleOf(declared);
  const { schema = {} } = declared;
  const explode = isExploded(declared);
  if (style === "matrix") {
    if (!text.startsWith(";")) throw new Error(`${text} is no matrix`);
    return readNamed(declared, pairsOf(text.slice(1), ";"), decode, others);
  }
  if (style === "label" && !text.startsWith("."))
    throw new Error(`${text} is no label`);
  const inner = style === "label" ? text.slice(1) : text;
  const separator = style === "label" ? "." : ",";
  if (explode && typeOf(schema) === "object") {
    const pairs = inner.split(separator).map((part) => part.split(/=(.*)/s));
    if (pairs.some(({ length }) => length === 1)) throw new Error("no `=`");
    return {
      value: readMembers(
        pairs.map((pair) => pair.map(decode)),
        schema,
      ),
    };
  }
  const delimiter = explode ? separator : ",";
  return { value: readJoined(inner, schema, delimiter, decode) };
}

function readNamed(
  declared: Declared,
  raw: readonly Pair[],
  decode: Decode,
  others: readonly string[],
): Found {
  const { name, schema = {} } = declared;
  const pairs = raw
    .map(([key, text]) => [decode(key), text] as const)
    .filter(([key]) => !others.includes(key));
  const mine = pairs.filter(([key]) => key === name);
  const style = styleOf(declared);
  if (style === "deepObject" && mine.length === 0) {
    const deep = pairs.filter(([key]) => key.startsWith(`${name}[`));
    if (deep.length === 0) return undefined;
    const texts = deep.map(([key, text]) => [key, decode(text)] as const);
    return { value: readDeep(texts, schema) };
  }
  if (!declared.content && isExploded(declared)) {
    if (typeOf(schema) === "object") {
      const texts = pairs.map(([key, text]) => [key, decode(text)]);
      return texts.length === 0
        ? undefined
        : { value: readMembers(texts, schema) };
    }
    if (typeOf(schema) === "array") {
      const texts = mine.map(([, text]) => decode(text));
      return texts.length === 0
        ? undefined
        : { value: readItems(texts, schema) };
    }
  }
  const [first, second] = mine;
  if (first === undefined) return undefined;
  if (second !== undefined) throw new Error(`${name} is there twice`);
  if (declared.content) return readContent(declared, decode(first[1]));
  const delimiter = delimiters[style] ?? ",";
  return { value: readJoined(first[1], schema, delimiter, decode) };
}

function readContent({ content = {} }: Declared, text: string): Found {
  const [mediaType = ""] = Object.keys(content);
  return { value: /json/.test(mediaType) ? JSON.parse(text) : text };
}
