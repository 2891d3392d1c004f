import type { ApiDocument } from "../../openapi/document/document.js";
import type { Extensions } from "../../openapi/document/extensions.js";
import type { OperationObject } from "../../openapi/document/operation.js";
import type { SchemaObject } from "../../openapi/document/schema.js";
import { isObject } from "../../source/json.js";
import type { ForeignPaging } from "./pagination-override.js";

const NAME = "x-stainless-pagination-property";

/** How deep in an answer a mark is looked for: an envelope in an envelope. */
const DEPTH = 3;

type Path = readonly string[];

/** Stainless marks parameters and members of the answer with the part that they play; the marks of an operation make its paging. */
export function readStainless(
  { parameters, requestBody, responses }: OperationObject,
  { schemas }: Pick<ApiDocument, "schemas">,
): ForeignPaging | undefined {
  const asked = new Map<string, string>();
  for (const { name, extensions, schema } of parameters)
    note(asked, purposeOf(extensions) ?? purposeOf(schema.extensions), name);
  const sent = requestBody?.content[0]?.schema;
  const members = sent === undefined ? [] : propertiesOf(sent, schemas);
  for (const [name, schema] of members)
    note(asked, purposeOf(schema.extensions), name);
  // What an answer marks is of no use where nothing asks, and most documents mark nothing.
  if (asked.size === 0) return undefined;
  const answered = new Map<string, Path>();
  const success = responses.find(({ status }) => status.startsWith("2"));
  const body = success?.content[0]?.schema;
  if (body !== undefined) mark(body, []);

  const items = answered.get("items");
  const hasMore = answered.get("has_next_page");
  const common = {
    ...(items === undefined ? {} : { items }),
    ...(hasMore === undefined ? {} : { hasMore }),
  };
  const id = asked.get("next_cursor_id_param");
  if (id !== undefined) {
    const inItem = answered.get("cursor_item_id");
    return {
      ...common,
      style: "last-item",
      cursor: id,
      ...(inItem === undefined ? {} : { itemCursor: inItem }),
    };
  }
  const cursor = asked.get("next_cursor_param");
  const next = answered.get("next_cursor_field");
  if (cursor !== undefined)
    return {
      ...common,
      style: "cursor",
      cursor,
      ...(next === undefined ? {} : { nextCursor: next }),
    };
  const url = answered.get("cursor_url_field");
  if (url !== undefined) return { ...common, style: "url", nextUrl: url };
  const page = asked.get("page_number_param");
  if (page !== undefined)
    return {
      ...common,
      style: "page",
      page,
      ...named("totalPages", answered.get("total_page_count_field")),
      ...named("currentPage", answered.get("current_page_number_field")),
    };
  const offset = asked.get("offset_count_param");
  return offset === undefined
    ? { unread: "no parameter is marked to ask for the next page" }
    : {
        ...common,
        style: "offset",
        offset,
        ...named("total", answered.get("offset_total_count_field")),
      };

  function mark(schema: SchemaObject, path: Path): void {
    for (const [name, inner] of propertiesOf(schema, schemas)) {
      const here = [...path, name];
      note(answered, purposeOf(inner.extensions), here);
      const elements = targetOf(inner, schemas).items;
      if (elements !== undefined) {
        for (const [member, of] of propertiesOf(elements, schemas))
          note(answered, purposeOf(of.extensions), [member]);
      } else if (here.length < DEPTH) mark(inner, here);
    }
  }
}

function named<Key extends string>(
  key: Key,
  path: Path | undefined,
): { readonly [K in Key]?: Path } {
  return path === undefined
    ? {}
    : ({ [key]: path } as { readonly [K in Key]?: Path });
}

/** The first mark of a kind counts. */
function note<Value>(
  marks: Map<string, Value>,
  purpose: string | undefined,
  value: Value,
): void {
  if (purpose !== undefined && !marks.has(purpose)) marks.set(purpose, value);
}

function purposeOf(extensions: Extensions): string | undefined {
  const value = extensions.get(NAME)?.value;
  const purpose = isObject(value) ? value["purpose"] : undefined;
  return typeof purpose === "string" ? purpose : undefined;
}

type Schemas = ApiDocument["schemas"];

function targetOf(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const { ref } = schema;
  return (ref === undefined ? undefined : schemas.get(ref)?.schema) ?? schema;
}

/** The properties of a schema and of what it is made of. */
function propertiesOf(
  schema: SchemaObject,
  schemas: Schemas,
  depth = 0,
): readonly (readonly [string, SchemaObject])[] {
  const target = targetOf(schema, schemas);
  return [
    ...target.properties,
    ...(target.allOf ?? []).flatMap((part) =>
      depth < DEPTH ? propertiesOf(part, schemas, depth + 1) : [],
    ),
  ];
}
