import { Node } from "../../source/node.js";
import { child } from "../../source/pointer.js";
import { own, texts } from "../upgrade/rule.js";
import {
  bodyParameter,
  fieldName,
  formBody,
  formProperty,
} from "../upgrade/swagger/request-body.js";
import { applyRules, type Surroundings } from "../upgrade/upgrade-object.js";
import type { Context } from "./context.js";
import { itemsOf } from "./members.js";
import { open } from "./open.js";
import { readRequestBody } from "./request-body.js";

/** OAS 2.0: a parameter that is a body, or a field of one; references followed. */
export type BodyPart = Node;

/** What an operation is called with, wherever its version writes that. */
interface OperationParts {
  readonly parameters: readonly Node[];
  readonly requestBody: Node | undefined;
  /** OAS 2.0: what the operation says for its responses. */
  readonly around?: Surroundings;
}

/** OAS 3.2.0, 4.10; in OAS 2.0 the body is among the parameters. */
export function operationParts(
  context: Context,
  operation: Node,
  inherited: readonly BodyPart[],
): OperationParts {
  const written = itemsOf(operation, "parameters");
  if (context.version !== "2.0") {
    return { parameters: written, requestBody: operation.get("requestBody") };
  }
  const { parameters, body } = separateBody(context, written);
  const { around } = context;
  const declared = (key: "consumes" | "produces") =>
    operation.get(key) === undefined
      ? around[key]
      : texts(operation.get(key)?.value);
  return {
    parameters,
    requestBody: requestBody(
      context,
      operation,
      overridden(inherited, body),
      declared("consumes"),
    ),
    around: { ...around, produces: declared("produces") },
  };
}

/** OAS 2.0, Parameter Object: `in: body` and `in: formData` are no parameters from 3.0 on. */
export function separateBody(
  context: Context,
  written: readonly Node[],
): {
  readonly parameters: readonly Node[];
  readonly body: readonly BodyPart[];
} {
  if (context.version !== "2.0") return { parameters: written, body: [] };
  const parameters: Node[] = [];
  const body: BodyPart[] = [];
  for (const item of written) {
    const node = open(context, item, "parameter");
    const place = node?.get("in")?.value;
    if (node !== undefined && (place === "body" || place === "formData")) {
      body.push(node);
    } else if (node !== undefined) parameters.push(item);
  }
  return { parameters, body };
}

/** Reads parts of a body that no operation may use, for what is wrong with them. */
export function readBodyParts(
  context: Context,
  owner: Node,
  parts: readonly BodyPart[],
): void {
  const body = requestBody(context, owner, parts, context.around.consumes);
  if (body !== undefined) readRequestBody(context, body);
}

/** OAS 2.0, Operation Object: a parameter of the operation replaces its path item's. */
function overridden(
  inherited: readonly BodyPart[],
  parts: readonly BodyPart[],
): readonly BodyPart[] {
  const identity = ({ object = {} }: BodyPart) =>
    own(object, "in") === "body" ? "" : `=${fieldName(object)}`;
  const replaced = new Set(parts.map(identity));
  return [
    ...inherited.filter((part) => !replaced.has(identity(part))),
    ...parts,
  ];
}

/** OAS 2.0, Parameter Object: one body, or else the fields of a form. */
function requestBody(
  context: Context,
  owner: Node,
  parts: readonly BodyPart[],
  consumes: readonly string[],
): Node | undefined {
  const body = parts.find((part) => part.get("in")?.value === "body");
  for (const part of parts) {
    if (body === undefined || part === body) continue;
    context.reporter.report("body-twice", part.place, {}, [
      { place: body.place, message: "this one is the body" },
    ]);
  }
  if (body !== undefined) return applyRules(body, [bodyParameter(consumes)]);
  return parts.length === 0 ? undefined : formOf(owner, parts, consumes);
}

/** The schema of a form has no place of its own but the list of its fields; each field is who it was. */
function formOf(
  owner: Node,
  fields: readonly BodyPart[],
  consumes: readonly string[],
): Node {
  const { value } = formBody(
    consumes,
    fields.map(({ object = {} }) => object),
  );
  const list = child(owner.pointer, "parameters");
  const properties = new Map(
    fields.map((field): [string, Node] => [
      child("/properties", fieldName(field.object ?? {})),
      applyRules(field, [formProperty]),
    ]),
  );
  const anchor = new Node(owner.document, list, null);
  const types = Object.entries(
    (value["content"] ?? {}) as Record<string, { readonly schema: object }>,
  );
  return new Node(owner.document, owner.pointer, null).rewritten(
    value,
    new Map(
      types.map(([type, { schema }]) => [
        `${child("/content", type)}/schema`,
        anchor.rewritten(schema as never, properties),
      ]),
    ),
  );
}
