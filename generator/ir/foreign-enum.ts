import type { Reporter } from "../diagnostics/reporter.js";
import type { Extension } from "../openapi/document/extensions.js";
import type { SchemaObject } from "../openapi/document/schema.js";
import { isObject, type Json, type JsonObject } from "../source/json.js";
import { isName } from "./extensions.js";
import type { EnumValue } from "./schema.js";

/** What extensions that others invented say about an enum. */
export interface ForeignEnum {
  /** Values beside those of `enum`. */
  readonly values: readonly Json[];
  readonly open: boolean;
  /** What its type is called. */
  readonly typeName?: string;
  /** The values with the names and texts that they were given. */
  describe(values: readonly Json[]): readonly EnumValue[];
}

/** A name or a text for each value, by the value's JSON. */
type Said = ReadonlyMap<string, string>;

/** What one extension says. */
interface Saying {
  readonly names?: Said;
  readonly descriptions?: Said;
  readonly values?: readonly Json[];
  readonly open?: boolean;
  readonly typeName?: string;
}

/** Reads an extension; a text says why it is of no use. */
type Read = (value: Json, listed: readonly Json[]) => Saying | string;

/** Who wrote them: openapi-generator and NSwag, Zalando, AutoRest, Speakeasy, Fern. The first that names a value wins. */
const EXTENSIONS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["x-enum-varnames", (value, listed) => named(texts(value, listed))],
  ["x-enumNames", (value, listed) => named(texts(value, listed))],
  ["x-enum-descriptions", (value, listed) => described(value, listed)],
  ["x-extensible-enum", extensible],
  ["x-ms-enum", microsoft],
  ["x-speakeasy-unknown-values", speakeasy],
  ["x-fern-enum", fern],
]);

/** The values that a schema lists without `enum`. */
export function extensibleValues({
  extensions,
}: SchemaObject): readonly Json[] {
  const value = extensions.get("x-extensible-enum")?.value;
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** Whether values may be added to those that a schema lists. */
export function isOpenEnum({ extensions, enum: listed = [] }: SchemaObject) {
  const ours = extensions.get("x-enum-open")?.value;
  if (typeof ours === "boolean") return ours;
  return [...EXTENSIONS].some(([name, read]) => {
    const extension = extensions.get(name);
    const saying = extension && read(extension.value, listed);
    return typeof saying === "object" && saying.open === true;
  });
}

export function readForeignEnum(
  source: SchemaObject,
  reporter: Reporter,
): ForeignEnum {
  const listed = source.enum ?? extensibleValues(source);
  const sayings: Saying[] = [];
  for (const [name, read] of EXTENSIONS) {
    const extension = source.extensions.get(name);
    if (extension === undefined) continue;
    const saying = read(extension.value, listed);
    if (typeof saying === "string")
      reporter.report("enum-extension-ignored", extension.place, {
        name,
        why: saying,
      });
    else sayings.push(usable(saying, listed, { name, extension, reporter }));
  }
  const first = (said: "names" | "descriptions", value: Json) =>
    sayings
      .map((saying) => saying[said]?.get(JSON.stringify(value)))
      .find((text) => text !== undefined);
  const typeName = sayings.find((saying) => saying.typeName)?.typeName;
  return {
    ...(typeName === undefined ? {} : { typeName }),
    values: sayings.flatMap(({ values = [] }) => values),
    open: sayings.some(({ open }) => open === true),
    describe: (values) =>
      withoutClashes(
        values.map((value) => {
          const name = first("names", value);
          const description = first("descriptions", value);
          return {
            value,
            ...(name === undefined ? {} : { name }),
            ...(description === undefined ? {} : { description }),
          };
        }),
      ),
  };
}

/** The saying without names that nobody could write as they are. */
function usable(
  saying: Saying,
  listed: readonly Json[],
  {
    name: extension,
    extension: { place },
    reporter,
  }: {
    readonly name: string;
    readonly extension: Extension;
    readonly reporter: Reporter;
  },
): Saying {
  const all = saying.names ?? new Map<string, string>();
  const values = [
    ...new Map(listed.map((v) => [JSON.stringify(v), v])).values(),
  ];
  const good = new Map(
    withoutClashes(
      values.map((value): EnumValue => {
        const name = all.get(JSON.stringify(value));
        return name !== undefined && isName(name) ? { value, name } : { value };
      }),
    ).flatMap(({ value, name }): [string, string][] =>
      name === undefined ? [] : [[JSON.stringify(value), name]],
    ),
  );
  const bad = [...all].flatMap(([key, name]) => (good.has(key) ? [] : [name]));
  if (bad.length === 0) return saying;
  reporter.report("enum-names-unusable", place, {
    extension,
    names: [...new Set(bad)],
  });
  return { ...saying, names: good };
}

/** A name that another value has, or is, gives way to the value. */
function withoutClashes(values: readonly EnumValue[]): readonly EnumValue[] {
  const keyOf = ({ name, value }: EnumValue): string =>
    name ?? (typeof value === "string" ? value : JSON.stringify(value));
  let result = values;
  for (let changed = true; changed;) {
    const keys = result.map(keyOf);
    const next = result.map((each, index) => {
      const isTaken = keys.some(
        (key, other) => other !== index && key === keys[index],
      );
      if (each.name === undefined || !isTaken) return each;
      const { name: _, ...rest } = each;
      return rest;
    });
    changed = next.some((each, index) => each !== result[index]);
    result = next;
  }
  return result;
}

/** One text a value, in the order of `enum`. */
function texts(value: Json, listed: readonly Json[]): Said | string {
  if (!Array.isArray(value)) return "it is no list";
  if (value.length !== listed.length)
    return `it has ${String(value.length)} entries for ${String(listed.length)} values`;
  return new Map(
    value.flatMap((text: Json, index): [string, string][] =>
      typeof text === "string" && text.trim() !== ""
        ? [[JSON.stringify(listed[index]), text.trim()]]
        : [],
    ),
  );
}

function named(names: Said | string): Saying | string {
  return typeof names === "string" ? names : { names };
}

function described(value: Json, listed: readonly Json[]): Saying | string {
  if (!isObject(value)) {
    const descriptions = texts(value, listed);
    return typeof descriptions === "string" ? descriptions : { descriptions };
  }
  return { descriptions: byValue(listed, (key) => own(value, key)) };
}

/** `[a, b]` in place of `enum`, or `true` beside it. */
function extensible(value: Json): Saying | string {
  if (Array.isArray(value)) return { values: value, open: true };
  return typeof value === "boolean"
    ? { open: value }
    : "it is neither a list nor `true`";
}

/** `{ name, modelAsString, values: [{ value, name, description }] }`. */
function microsoft(value: Json, listed: readonly Json[]): Saying | string {
  if (!isObject(value)) return "it is no mapping";
  const values = own(value, "values") ?? [];
  if (!Array.isArray(values)) return "its `values` are no list";
  const entries = new Map(
    values.flatMap((entry: Json): [string, Json][] =>
      isObject(entry) ? [[JSON.stringify(own(entry, "value")), entry]] : [],
    ),
  );
  const entry = (key: string, each: Json): Json | undefined =>
    entries.get(JSON.stringify(each)) ?? entries.get(JSON.stringify(key));
  const name = own(value, "name");
  return {
    ...parts(listed, entry),
    open: own(value, "modelAsString") === true,
    ...(typeof name === "string" && /[\p{L}\p{N}]/u.test(name)
      ? { typeName: name }
      : {}),
  };
}

function speakeasy(value: Json): Saying | string {
  if (value === "allow") return { open: true };
  return value === "disallow" ? {} : "it is neither `allow` nor `disallow`";
}

/** `{ [value]: { name, description } }`. */
function fern(value: Json, listed: readonly Json[]): Saying | string {
  if (!isObject(value)) return "it is no mapping";
  return parts(listed, (key) => own(value, key));
}

function parts(
  listed: readonly Json[],
  entryOf: (key: string, value: Json) => Json | undefined,
): Saying {
  const part = (name: string): Said =>
    byValue(listed, (key, value) => {
      const entry = entryOf(key, value);
      return entry !== undefined && isObject(entry)
        ? own(entry, name)
        : undefined;
    });
  return { names: part("name"), descriptions: part("description") };
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function byValue(
  listed: readonly Json[],
  textOf: (key: string, value: Json) => Json | undefined,
): Said {
  return new Map(
    listed.flatMap((value): [string, string][] => {
      const text = textOf(
        typeof value === "string" ? value : JSON.stringify(value),
        value,
      );
      return typeof text === "string" && text.trim() !== ""
        ? [[JSON.stringify(value), text.trim()]]
        : [];
    }),
  );
}
