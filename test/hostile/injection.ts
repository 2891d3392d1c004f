import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { escapeToken } from "../../generator/source/pointer.js";
import type { Position } from "./positions.js";

/** How a payload meets the text that was there. */
export const forms = {
  instead: (_: string, payload: string) => payload,
  behind: (text: string, payload: string) => text + payload,
  before: (text: string, payload: string) => payload + text,
  inside: (text: string, payload: string) => {
    const middle = Math.ceil(text.length / 2);
    return text.slice(0, middle) + payload + text.slice(middle);
  },
} satisfies Readonly<Record<string, (text: string, payload: string) => string>>;

export type Form = keyof typeof forms;

export interface Injection {
  readonly position: Position;
  readonly payload: string;
  readonly form: Form;
  /** Whatever refers to the text is changed with it, so that a name stays one that resolves. */
  readonly everywhere: boolean;
}

/** The document with a payload in one place of it. */
export function inject(
  document: JsonObject,
  { position, payload, form, everywhere }: Injection,
): JsonObject {
  const { path, part } = position;
  const old = part === "key" ? (path.at(-1) ?? "") : valueAt(document, path);
  const text = forms[form](typeof old === "string" ? old : "", payload);
  const changed =
    everywhere && typeof old === "string" && old !== ""
      ? renamed(document, old, text)
      : replaced(document, position, text);
  return changed as JsonObject;
}

function valueAt(document: Json, path: readonly string[]): Json {
  return path.reduce<Json>(
    (value, name) => (value as JsonObject)[name] ?? null,
    document,
  );
}

function replaced(value: Json, position: Position, text: string): Json {
  const [name, ...path] = position.path;
  if (name === undefined) return text;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((each, index) =>
      String(index) === name
        ? replaced(each, { ...position, path }, text)
        : each,
    );
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, member]) => {
      if (key !== name) return [key, member];
      return path.length === 0 && position.part === "key"
        ? [text, member]
        : [key, replaced(member, { ...position, path }, text)];
    }),
  );
}

function renamed(value: Json, from: string, to: string): Json {
  if (typeof value === "string") return renamedText(value, from, to);
  if (Array.isArray(value))
    return (value as readonly Json[]).map((each) => renamed(each, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      renamedText(key, from, to),
      renamed(member, from, to),
    ]),
  );
}

/** The whole text, a step of a reference, or what braces are around. */
function renamedText(text: string, from: string, to: string): string {
  if (text === from) return to;
  if (text.startsWith("#/"))
    return text
      .split("/")
      .map((token) => (token === escapeToken(from) ? escapeToken(to) : token))
      .join("/");
  return text.replaceAll(`{${from}}`, () => `{${to}}`);
}
