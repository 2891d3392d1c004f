import type { Json } from "../source/json.js";
import type { FileScope } from "./file-scope.js";
import { Reference, type Properties, type Value } from "./value-expression.js";

type Data = { readonly [key: string]: Json };

/** The runtime's `Operation`, in which plan names functions of the runtime. */
export function operationData(
  { parameters, body, ...rest }: Data,
  scope: FileScope,
): Properties {
  const { name = null, method = null, path = null, ...others } = rest;
  return {
    ...{ name, method, path },
    ...(parameters === undefined
      ? {}
      : { parameters: each(parameters, ["write"], scope) }),
    ...(body === undefined ? {} : { body: bodyData(body, scope) }),
    ...withFunctions(others, ["kindOf", "addressOf"], scope),
  };
}

function bodyData(body: Json, scope: FileScope): Value {
  if (!isData(body)) return body;
  const { others } = body;
  return {
    ...withFunctions(body, ["write", "encode"], scope),
    ...(others === undefined
      ? {}
      : { others: each(others, ["encode"], scope) }),
  };
}

/** The runtime's `APIDescription`, likewise. */
export function descriptionData(data: Data, scope: FileScope): Properties {
  const { credentials } = data;
  return {
    ...withFunctions(data, ["resolve", "authenticate"], scope),
    ...(isData(credentials)
      ? {
          credentials: Object.fromEntries(
            Object.entries(credentials).map(([key, one]) => [
              key,
              isData(one) ? withFunctions(one, ["pair"], scope) : one,
            ]),
          ),
        }
      : {}),
  };
}

function each(rows: Json, keys: readonly string[], scope: FileScope): Value {
  if (!isList(rows)) return rows;
  return rows.map((row) =>
    isData(row) ? withFunctions(row, keys, scope) : row,
  );
}

/** The members called so hold the name of a function, all others what they say. */
function withFunctions(
  data: Data,
  keys: readonly string[],
  scope: FileScope,
): Properties {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      keys.includes(key) && typeof value === "string"
        ? new Reference(scope.runtime(value, "value"))
        : value,
    ]),
  );
}

function isData(value: Json | undefined): value is Data {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
