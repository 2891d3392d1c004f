import type { Node } from "../../source/node.js";
import type { EncodingObject, MediaTypeObject } from "../document/operation.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readExamples } from "./examples.js";
import { isMediaType, isToken } from "./http-names.js";
import { flagOf, membersOf, textOf } from "./members.js";
import { open } from "./open.js";
import { readStyle } from "./parameter-style.js";
import { readSchema } from "./schema.js";

/** OAS 3.2.0, 4.14: the members of a `content` object. */
export function readContent(
  context: Context,
  owner: Node,
): readonly MediaTypeObject[] {
  return membersOf(owner, "content").flatMap(([mediaType, member]) => {
    if (mediaType.startsWith("x-")) return [];
    if (!isMediaType(mediaType)) {
      context.reporter.report("media-type-invalid", member.keyPlace, {
        written: mediaType,
      });
    }
    const read = readMediaType(context, mediaType, member);
    return read === undefined ? [] : [read];
  });
}

export function readMediaType(
  context: Context,
  mediaType: string,
  written: Node,
): MediaTypeObject | undefined {
  const node = open(context, written, "mediaType");
  if (node === undefined) return undefined;
  const schema = node.get("schema");
  const itemSchema = node.get("itemSchema");
  return defined({
    place: written.place,
    mediaType,
    schema: schema === undefined ? undefined : readSchema(context, schema),
    itemSchema:
      itemSchema === undefined ? undefined : readSchema(context, itemSchema),
    examples: readExamples(context, node),
    encoding: readEncodings(context, node, mediaType),
  });
}

/** OAS 3.2.0, 4.15. */
function readEncodings(
  context: Context,
  owner: Node,
  mediaType: string,
): ReadonlyMap<string, EncodingObject> {
  // OAS 3.0.4, 4.7.15: a style outside of a urlencoded form is ignored.
  const isStyled =
    context.version !== "3.0" || /\/x-www-form-urlencoded\b/i.test(mediaType);
  const encodings = new Map<string, EncodingObject>();
  for (const [property, member] of membersOf(owner, "encoding")) {
    const node = open(context, member, "encoding");
    if (node === undefined) continue;
    const contentType = textOf(node, "contentType");
    if (contentType !== undefined) checkContentType(context, node, contentType);
    for (const [name, header] of membersOf(node, "headers")) {
      if (!isToken(name)) {
        context.reporter.report("header-name-invalid", header.keyPlace, {
          name,
        });
      }
      open(context, header, "header");
    }
    encodings.set(
      property,
      defined({
        contentType,
        style: isStyled ? readStyle(context, node, "query") : undefined,
        explode: isStyled ? flagOf(node, "explode") : undefined,
        allowReserved: flagOf(node, "allowReserved") ?? false,
      }),
    );
  }
  return encodings;
}

/** One media type, or several with commas between them. */
function checkContentType(
  context: Context,
  node: Node,
  contentType: string,
): void {
  const quoted = /"(?:[^"\\]|\\.)*"/g;
  const plain = contentType.replace(quoted, (part) => "_".repeat(part.length));
  let start = 0;
  for (const part of plain.split(",")) {
    const written = contentType.slice(start, start + part.length).trim();
    start += part.length + 1;
    if (!isMediaType(written)) {
      context.reporter.report(
        "media-type-invalid",
        node.placeOf("contentType"),
        { written },
      );
    }
  }
}
