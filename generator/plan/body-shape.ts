import type { Body, Content } from "../ir/operation.js";
import type { ObjectSchema, Schema, SchemaGraph } from "../ir/schema.js";
import { follow } from "../ir/walk.js";
import { propertiesIn } from "./direction.js";

/** What a request's body is made of, as far as its params go. */
export interface BodyShape {
  readonly content: Content;
  /** The objects whose members can be flat: one, or those of a union. */
  readonly objects?: readonly ObjectSchema[];
}

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded\b/i;

export function isJson(mediaType: string): boolean {
  return JSON_TYPE.test(mediaType) || mediaType === "*/*";
}

/** Parts with their own types: written by the platform, from a form that the caller fills. */
export function isMultipart(mediaType: string): boolean {
  return /^multipart\//i.test(mediaType);
}

/** The media type that is sent: JSON before a form before the first. */
function preferred(contents: readonly Content[]): Content | undefined {
  return (
    contents.find(({ mediaType }) => isJson(mediaType)) ??
    contents.find(({ mediaType }) => FORM_TYPE.test(mediaType)) ??
    contents[0]
  );
}

export function shapeOf(body: Body, graph: SchemaGraph): BodyShape | undefined {
  const content = preferred(body.contents);
  if (content === undefined) return undefined;
  const { mediaType, schema } = content;
  if (!isJson(mediaType) && !FORM_TYPE.test(mediaType)) return { content };
  const objects = objectsOf(schema, graph);
  if (objects === undefined) return { content };
  const sent = objects.map((object) => ({
    ...object,
    properties: propertiesIn(object, "request"),
  }));
  return { content, objects: sent };
}

/** An object with declared members only, or a union of such; nothing else can lie flat beside parameters. */
function objectsOf(
  schema: Schema,
  graph: SchemaGraph,
): readonly ObjectSchema[] | undefined {
  const target = follow(schema, graph);
  if (target?.kind === "object")
    return target.properties.length > 0 && !isMap(target)
      ? [target]
      : undefined;
  if (target?.kind !== "union") return undefined;
  const all = target.members.map((member) => objectsOf(member, graph));
  return all.every((objects) => objects !== undefined) ? all.flat() : undefined;
}

/** Members of a kind that parameters need not be of have no place beside them. */
function isMap({ additional, patterns }: ObjectSchema): boolean {
  const isTyped = additional !== undefined && additional !== false;
  return (isTyped && additional.kind !== "unknown") || patterns.length > 0;
}
