import type { Api, Operation } from "../ir/operation.js";
import type { Json } from "../source/json.js";
import type { ParamsShape, PlacedParameter } from "./params-shape.js";

type Data = { readonly [key: string]: Json };

/** The runtime's `Operation` object: everything but the types. */
export function planRequest(
  operation: Operation,
  shape: ParamsShape,
  given: {
    readonly name: string;
    readonly accept: string | undefined;
    readonly unwrap: string | undefined;
    readonly api: Api;
  },
): Data {
  const parameters = shape.parameters.flatMap((placed) => row(placed) ?? []);
  const [server] = operation.servers ?? [];
  return {
    name: given.name,
    method: operation.method,
    path: cut(operation),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...bodyOf(shape),
    ...(given.accept === undefined ? {} : { accept: given.accept }),
    ...(given.unwrap === undefined ? {} : { unwrap: given.unwrap }),
    ...(operation.overrides.idempotent ? { idempotent: true } : {}),
    ...(operation.security === undefined ||
    sameSecurity(operation.security, given.api.security)
      ? {}
      : { security: operation.security.map((schemes) => [...schemes]) }),
    ...(server === undefined || !/^https?:/i.test(server.url)
      ? {}
      : { baseURL: server.url }),
  };
}

/** Literal and parameter in turn, beginning and, where there is one, ending with a literal. */
function cut({ path }: Operation): readonly string[] {
  const parts: string[] = [];
  for (const part of path) {
    const wantsLiteral = parts.length % 2 === 0;
    if (part.kind === "text") parts.push(part.text);
    else parts.push(...(wantsLiteral ? ["", part.name] : [part.name]));
  }
  return parts;
}

const DEFAULT_STYLES: Readonly<Record<string, string>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};

/** One row of the runtime's table; a plain path parameter needs none. */
function row(placed: PlacedParameter): Data | undefined {
  const { parameter, member, group, option } = placed;
  const { content, style, explode } = parameter;
  const data = {
    name: parameter.name,
    in: parameter.in,
    ...(member === parameter.name ? {} : { member }),
    ...(group === undefined ? {} : { group }),
    ...(option === undefined ? {} : { option }),
    ...(content !== undefined || style === DEFAULT_STYLES[parameter.in]
      ? {}
      : { style }),
    ...(content !== undefined || explode === (style === "form")
      ? {}
      : { explode }),
    ...(parameter.allowReserved ? { allowReserved: true } : {}),
    ...(content === undefined ? {} : { content }),
  };
  const plain = parameter.in === "path" && Object.keys(data).length === 2;
  return plain ? undefined : data;
}

function bodyOf({ body }: ParamsShape): Data {
  if (body === undefined) return {};
  const from = body.at === "flat" ? "rest" : "body";
  // `{}` is a body that the schema allows; only where it isn't, no members mean no body.
  const needsMembers = body.objects?.some(({ properties }) =>
    properties.some(({ required }) => required),
  );
  const optional = from === "rest" && !body.required && needsMembers === true;
  return {
    body: {
      mediaType:
        body.content.mediaType === "*/*"
          ? "application/json"
          : body.content.mediaType,
      from,
      ...(optional ? { optional } : {}),
    },
  };
}

function sameSecurity(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
