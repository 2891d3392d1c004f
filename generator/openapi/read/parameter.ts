import { didYouMean } from "../../diagnostics/did-you-mean.js";
import type { Node } from "../../source/node.js";
import type {
  EncodingObject,
  ParameterLocation,
  ParameterObject,
} from "../document/operation.js";
import type { SchemaObject } from "../document/schema.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readExamples } from "./examples.js";
import { isToken } from "./http-names.js";
import { extensionsOf, flagOf, textOf } from "./members.js";
import { readContent } from "./media-type.js";
import { open } from "./open.js";
import { defaultStyle, readStyle } from "./parameter-style.js";
import { emptySchema, readSchema } from "./schema.js";

const locations: readonly ParameterLocation[] = [
  "path",
  "query",
  "header",
  "cookie",
  "querystring",
];

/** A parameter, and where in the operation or path item it was written. */
export interface ReadParameter {
  readonly written: Node;
  readonly parameter: ParameterObject;
}

/** OAS 3.2.0, 4.12. */
export function readParameter(
  context: Context,
  written: Node,
): ReadParameter | undefined {
  const node = open(context, written, "parameter");
  if (node === undefined) return undefined;
  const name = textOf(node, "name");
  const location = readLocation(context, node);
  const value = readValue(context, node);
  const examples = readExamples(context, node);
  if (name === undefined || location === undefined) return undefined;
  const required = flagOf(node, "required");
  if (name === "") {
    context.reporter.report("name-empty", node.placeOf("name"), {
      owner: "a parameter",
    });
    return undefined;
  }
  if (location === "header" && !isToken(name)) {
    context.reporter.report("header-name-invalid", node.placeOf("name"), {
      name,
    });
    return undefined;
  }
  if (location === "path" && required !== true) {
    context.reporter.report("path-parameter-not-required", node.place, {
      name,
    });
  }
  if (location === "querystring" && value.content === undefined) {
    context.reporter.report("querystring-without-content", node.place, {
      name,
    });
  }
  const style = readStyle(context, node, location) ?? defaultStyle(location);
  const parameter: ParameterObject = defined({
    place: node.place,
    name,
    in: location,
    required: location === "path" || (required ?? false),
    deprecated: flagOf(node, "deprecated") ?? false,
    description: textOf(written, "description") ?? textOf(node, "description"),
    style,
    explode:
      flagOf(node, "explode") ?? (style === "form" || style === "cookie"),
    allowReserved:
      flagOf(node, "allowReserved") ??
      flagOf(node, "x-ms-skip-url-encoding") ??
      false,
    schema: value.schema,
    content: value.content,
    encoding: value.encoding,
    example: examples[0] === undefined ? undefined : { value: examples[0] },
    extensions: new Map([...extensionsOf(node), ...extensionsOf(written)]),
  });
  return { written, parameter };
}

function readLocation(
  context: Context,
  node: Node,
): ParameterLocation | undefined {
  const written = textOf(node, "in");
  if (written === undefined) return undefined;
  const location = locations.find((known) => known === written);
  if (location === undefined) {
    context.reporter.report("value-not-allowed", node.placeOf("in"), {
      name: "in",
      written,
      allowed: locations,
      suggestion: didYouMean(written, locations),
    });
  }
  return location;
}

/** OAS 3.2.0, 4.12.2: a parameter has a `schema`, or a `content` of exactly one media type. */
export function readValue(
  context: Context,
  node: Node,
): {
  readonly schema: SchemaObject;
  readonly content: string | undefined;
  readonly encoding?: ReadonlyMap<string, EncodingObject>;
} {
  const schema = node.get("schema");
  const content = node.get("content");
  if (schema !== undefined) {
    if (content !== undefined) {
      context.reporter.report("schema-and-content", content.keyPlace, {});
    }
    return { schema: readSchema(context, schema), content: undefined };
  }
  const [first, second] = readContent(context, node);
  if (second !== undefined) {
    context.reporter.report("content-many", second.place, {
      first: first?.mediaType ?? "",
    });
  }
  if (first === undefined && content === undefined) {
    context.reporter.report("schema-missing", node.place, {});
  }
  return {
    schema: first?.schema ?? emptySchema(context, node),
    content: first?.mediaType,
    ...(first === undefined || first.encoding.size === 0
      ? {}
      : { encoding: first.encoding }),
  };
}
