import { typeOf, type Shape } from "./declared.js";

/** Undoes the escaping of one text. */
export type Decode = (text: string) => string;

/** A text as the type that its schema has; what does not fit it is an error. */
export function readPrimitive(text: string, shape: Shape): unknown {
  switch (typeOf(shape)) {
    case "string":
      return text;
    case "integer":
    case "number":
      // A text that only looks like a number must not become one.
      if (String(Number(text)) === text) return Number(text);
      break;
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
  }
  throw new Error(`"${text}" is no ${typeOf(shape)}`);
}

/** A value that is one text: `blue`, `blue,black` or `R,100,G,200`. */
export function readJoined(
  text: string,
  shape: Shape,
  delimiter: string,
  decode: Decode,
): unknown {
  const type = typeOf(shape);
  if (type !== "array" && type !== "object")
    return readPrimitive(decode(text), shape);
  const parts = text.split(delimiter).map(decode);
  if (type === "array") return readItems(parts, shape);
  if (parts.length % 2 === 1) throw new Error("a name without a value");
  return readMembers(
    parts.flatMap((name, index) =>
      index % 2 === 0 ? [[name, parts[index + 1] ?? ""]] : [],
    ),
    shape,
  );
}

/** The items of a list, decoded before. */
export function readItems(texts: readonly string[], shape: Shape): unknown {
  return texts.map((text) => readPrimitive(text, shape.items ?? {}));
}

/** The members of an object, decoded before. */
export function readMembers(
  pairs: readonly (readonly string[])[],
  shape: Shape,
): unknown {
  const names = pairs.map(([name]) => name);
  if (new Set(names).size < names.length) throw new Error("a name twice");
  return Object.fromEntries(
    pairs.map(([name = "", text = ""]) => [
      name,
      readPrimitive(text, memberShape(shape, name)),
    ]),
  );
}

export function memberShape(shape: Shape, name: string): Shape {
  return shape.properties?.[name] ?? shape.additionalProperties ?? {};
}
