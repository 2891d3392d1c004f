import { withPaths } from "../bad-inputs/bad-input.js";
import type { Lock } from "../../generator/plan/lock.js";
import type { OperationPlan } from "../../generator/plan/package-plan.js";
import { operationOf, planOf, type Planned } from "./plan-of.js";

/** An operation that may be a list: method and path, query parameters by name, the members of its body, and what it answers. */
export interface Listing {
  readonly call?: string;
  readonly id?: string;
  /** Query parameters as `name: schema` in YAML. */
  readonly query?: Readonly<Record<string, string>>;
  /** Members of a JSON body. */
  readonly sent?: Readonly<Record<string, string>>;
  /** The schema of the answer in YAML. */
  readonly answer: string;
  /** The headers that the answer declares. */
  readonly headers?: readonly string[];
  readonly pagination?: string;
  /** An extension of another generator, as a line of the operation. */
  readonly foreign?: string;
  /** The same at the root of the document. */
  readonly root?: string;
}

export const text = "{ type: string }";
export const number = "{ type: integer }";
export const flag = "{ type: boolean }";
export const array =
  "{ type: array, items: { type: object, properties: { id: { type: string } } } }";

export function object(members: Readonly<Record<string, string>>): string {
  const inner = Object.entries(members).map(
    ([n, s]) => `${JSON.stringify(n)}: ${s}`,
  );
  return `{ type: object, properties: { ${inner.join(", ")} } }`;
}

export async function planListing(
  listing: Listing,
  lock?: Lock,
): Promise<readonly [Planned, OperationPlan]> {
  const { call = "GET /pets", id, query = {}, sent, answer } = listing;
  const [method = "", path = ""] = call.split(" ");
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(
      ([, name]) =>
        `{ name: ${String(name)}, in: path, required: true, schema: ${text} }`,
    ),
    ...Object.entries(query).map(
      ([name, schema]) =>
        `{ name: ${JSON.stringify(name)}, in: query, schema: ${schema} }`,
    ),
  ];
  const planned = await planOf(
    withPaths(
      [
        `  ${path}:`,
        `    ${method.toLowerCase()}:`,
        ...(id === undefined ? [] : [`      operationId: ${id}`]),
        ...(listing.pagination === undefined
          ? []
          : [`      x-pagination: ${listing.pagination}`]),
        ...(listing.foreign === undefined ? [] : [`      ${listing.foreign}`]),
        `      parameters: [${parameters.join(", ")}]`,
        ...(sent === undefined
          ? []
          : [
              `      requestBody: { content: { application/json: { schema: ${object(sent)} } } }`,
            ]),
        "      responses:",
        `        "200": { description: ok, headers: { ${(listing.headers ?? []).map((name) => `${name}: { schema: ${text} }`).join(", ")} }, content: { application/json: { schema: ${answer} } } }`,
        ...(listing.root === undefined ? [] : [listing.root]),
        "",
      ].join("\n"),
    ),
    lock,
  );
  return [planned, operationOf(planned)];
}
