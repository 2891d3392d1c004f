import type { Body, Content } from "../ir/operation.js";
import type { ObjectSchema, Schema, SchemaGraph } from "../ir/schema.js";
import { follow } from "../ir/walk.js";
import { propertiesIn } from "./direction.js";
import { isForm, isJson, isMultipart } from "./media-types.js";

/** A body as one media type has it, as far as params go. */
export interface BodyForm {
  readonly content: Content;
  /** The objects whose members can be flat: one, or those of a union. */
  readonly objects?: readonly ObjectSchema[];
}

/** What a request's body is made of: what is sent unless the call chooses another media type. */
export interface BodyShape extends BodyForm {
  /** The other media types, in document order. */
  readonly others: readonly BodyForm[];
}

/**
 * JSON before a form before the first; an earlier run's choice before all, so
 * that one more media type changes no call.
 */
export function shapeOf(
  body: Body,
  graph: SchemaGraph,
  locked?: string,
): BodyShape | undefined {
  const { contents } = body;
  const content =
    contents.find(({ mediaType }) => mediaType === locked) ??
    contents.find((each) => isJson(each.mediaType) && !isBytes(each, graph)) ??
    contents.find(({ mediaType }) => isForm(mediaType)) ??
    contents.find(({ mediaType }) => isMultipart(mediaType)) ??
    contents.find(({ mediaType }) => !isJson(mediaType)) ??
    contents[0];
  if (content === undefined) return undefined;
  return {
    ...formOf(content, graph),
    others: contents
      .filter((each) => each !== content)
      .map((each) => formOf(each, graph)),
  };
}

/** Bytes that are JSON are sent as what else they are, where there is a choice. */
function isBytes({ schema }: Content, graph: SchemaGraph): boolean {
  const target = follow(schema, graph);
  return target?.kind === "string" && target.binary;
}

function formOf(content: Content, graph: SchemaGraph): BodyForm {
  const { mediaType, schema } = content;
  const hasMembers = [isJson, isForm, isMultipart].some((is) => is(mediaType));
  const objects = hasMembers ? objectsOf(schema, graph) : undefined;
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
