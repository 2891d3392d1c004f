import type {
  ArraySchema,
  ListSchema,
  ObjectSchema,
  Schema,
} from "../../generator/ir/schema.js";

/** A schema in one line, near to TypeScript: what the tables of this folder compare. */
export function say(schema: Schema): string {
  switch (schema.kind) {
    case "unknown":
    case "never":
    case "null":
    case "boolean":
      return schema.kind;
    case "number":
      return schema.integer ? "integer" : "number";
    case "string":
      return schema.binary ? "bytes" : sayText(schema.prefix);
    case "literal":
      return JSON.stringify(schema.value);
    case "enum":
      return [
        ...schema.values.map(({ value }) => JSON.stringify(value)),
        ...(schema.open ? ["…"] : []),
      ].join(" | ");
    case "array":
      return `${inBrackets(schema.items)}[]${sayCount(schema)}${sayLike(schema)}`;
    case "tuple":
      return `[${[
        ...schema.prefix.map((element, index) =>
          index < schema.required ? say(element) : `${say(element)}?`,
        ),
        ...(schema.rest === undefined
          ? []
          : [`...${inBrackets(schema.rest)}[]`]),
      ].join(", ")}]${sayLike(schema)}`;
    case "object":
      return sayObject(schema);
    case "union":
      return [...schema.members.map(say), ...(schema.open ? ["…"] : [])].join(
        " | ",
      );
    case "intersection":
      return schema.members.map(inBrackets).join(" & ");
    case "reference":
      return schema.target.replace(/^.*\//, "");
  }
}

/** As in a regular expression: `{1,}`. */
function sayCount({ least, most }: ArraySchema): string {
  if (least === undefined && most === undefined) return "";
  return `{${String(least ?? 0)},${most === undefined ? "" : String(most)}}`;
}

function sayLike({ implied }: ListSchema): string {
  return implied === true ? " | {length}" : "";
}

function sayText(prefix: string | undefined): string {
  return prefix === undefined ? "string" : `\`${prefix}…\``;
}

function inBrackets(schema: Schema): string {
  const text = say(schema);
  return /[|&]/.test(text.replace(/\{.*\}/, "")) ? `(${text})` : text;
}

function sayObject({
  properties,
  additional,
  patterns,
  names,
}: ObjectSchema): string {
  const members = [
    ...(names === undefined ? [] : [`names: ${say(names)}`]),
    ...properties.map(
      ({ name, required, schema }) =>
        `${name}${required ? "" : "?"}: ${say(schema)}`,
    ),
    ...patterns.map(({ pattern, schema }) => `/${pattern}/: ${say(schema)}`),
    ...(additional === undefined
      ? []
      : additional === false
        ? ["closed"]
        : [`*: ${say(additional)}`]),
  ];
  return members.length === 0 ? "{}" : `{ ${members.join("; ")} }`;
}
