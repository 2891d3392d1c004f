import type { Reporter } from "../diagnostics/reporter.js";
import type { Api } from "../ir/operation.js";
import type { Conversions } from "./conversion/conversions.js";
import { convertOperation } from "./conversion/operation-conversion.js";
import { hasValue } from "./declare.js";
import { noComment } from "./docs.js";
import {
  BLOB,
  STRING,
  UNDEFINED,
  union,
  UNKNOWN,
  VOID,
} from "./expressions.js";
import type { Direction } from "./direction.js";
import type { LockedOperation } from "./lock.js";
import { typeName } from "./names.js";
import { operationDocs } from "./operation-docs.js";
import type { NamedOperation } from "./operation-table.js";
import type {
  AliasDeclaration,
  Declaration,
  OperationPlan,
} from "./package-plan.js";
import { findPages, lockPages } from "./paging/find-pages.js";
import { pagePlan } from "./paging/page-plan.js";
import type { PagesVerdict } from "./paging/pages.js";
import { planParams } from "./params.js";
import { lockParams, shapeParams } from "./params-shape.js";
import { planRequest } from "./request-plan.js";
import {
  failuresOf,
  successOf,
  type Failure,
  type Success,
} from "./responses.js";
import type { ServerVariables } from "./server-variables.js";
import type { Symbols } from "./symbols.js";
import type { Member, SymbolId, TypeExpr } from "./type-expr.js";
import type { Declarer, Site, Types } from "./typing.js";
import { unwrappedMember } from "./unwrap.js";
import { pascalCase } from "./words.js";

/** What the planner of operations works with. */
export interface OperationTools {
  readonly api: Api;
  readonly symbols: Symbols;
  readonly types: Types;
  readonly declarer: Declarer;
  readonly conversions: Conversions;
  readonly locked: ReadonlyMap<string, LockedOperation>;
  readonly servers: ServerVariables;
  readonly reporter: Reporter;
}

/** An operation as it will be written, and what the next run must keep of it. */
export interface PlannedOperation {
  readonly plan: OperationPlan;
  readonly lock: LockedOperation;
  readonly verdict: PagesVerdict;
}

export function planOperation(
  { operation, name, symbol }: NamedOperation,
  tools: OperationTools,
): PlannedOperation {
  const { api, symbols, types, reporter } = tools;
  const { file, export: functionName } = symbols.get(symbol);
  const locked = tools.locked.get(operation.key);
  const shape = shapeParams(operation, api.schemas, locked, reporter);
  const base = pascalCase(functionName);
  const declarations: Declaration[] = [];
  const site = (direction: Direction): Site => ({
    name: base,
    file,
    declarations,
    direction,
  });
  const params = planParams(
    symbols.companion(symbol, "params", `${base}Params`, false),
    shape,
    functionName,
    { site: site("request"), types },
  );
  const success = successOf(operation);
  const response = planResponse(symbol, base, success, site("response"), tools);
  const [schema] = success.schemas;
  const { empty, text, binary } = success;
  const alone = success.schemas.length === 1 && !(empty || text || binary);
  const body = alone ? schema : undefined;
  const { schemas: graph } = api;
  const verdict =
    body === undefined
      ? {}
      : findPages({ operation, shape, body, graph, locked, reporter });
  const { pages } = verdict;
  const written = operation.overrides.places.get("x-pagination");
  if (body === undefined && written !== undefined)
    reporter.report("x-pagination-unused", written, {});
  const payload = unwrappedMember(operation, body, api, reporter);
  // The items of a page are what is wanted of a list.
  const unwrapped = pages === undefined ? payload : undefined;
  const failures = failuresOf(operation);
  const conversion = convertOperation(operation, shape, tools.conversions);
  const call = [...name.resource, name.method];
  const plan: OperationPlan = {
    key: operation.key,
    function: symbol,
    call,
    docs: operationDocs(operation, failures, pages),
    params: { ...params, docs: paramsDocs(call) },
    data:
      unwrapped === undefined
        ? response.type
        : types.typeOf(unwrapped.schema, {
            ...site("response"),
            name: typeName(base + pascalCase(unwrapped.name)),
          }),
    body: response.type,
    ...(response.alias === undefined ? {} : { response: response.alias }),
    errors: planErrors(symbol, base, failures, site("response"), tools),
    declarations,
    ...(pages === undefined
      ? {}
      : { page: pagePlan(pages, types, site("response")) }),
    request: {
      symbol: symbols.companion(
        symbol,
        "operation",
        `${functionName}Operation`,
        true,
      ),
      data: planRequest(operation, shape, {
        name: functionName,
        accept: success.accept,
        binary,
        unwrap: unwrapped?.name,
        api,
        servers: tools.servers,
      }),
    },
    ...(conversion === undefined ? {} : { conversion }),
  };
  return {
    plan,
    verdict,
    lock: {
      call: call.join("."),
      params: lockParams(shape),
      ...lockPages(pages, body, graph),
    },
  };
}

function paramsDocs(call: readonly string[]): OperationPlan["docs"] {
  return { paragraphs: [`Parameters of \`${call.join(".")}\`.`], tags: [] };
}

/** The type of the body: always under the name that derives from the function, so that moving a schema about renames nothing. */
function planResponse(
  symbol: SymbolId,
  base: string,
  success: Success,
  site: Site,
  { api, symbols, types, declarer }: OperationTools,
): { readonly type: TypeExpr; readonly alias?: AliasDeclaration } {
  const [only, ...others] = success.schemas;
  const plain: readonly TypeExpr[] = [
    ...(success.text ? [STRING] : []),
    ...(success.binary ? [BLOB] : []),
    ...(success.empty ? [UNDEFINED] : []),
  ];
  if (only === undefined)
    return { type: success.text || success.binary ? union(plain) : VOID };
  const wanted = typeName(`${base}Response`);
  const inline =
    only.kind !== "reference" &&
    only.name === undefined &&
    !api.schemas.named.has(only.key);
  if (inline && others.length === 0 && plain.length === 0) {
    const own = symbols.companion(symbol, "response", wanted, hasValue(only));
    symbols.standIn(only.key, own);
    declarer.declareAs(own, only, { ...site, name: wanted }, types);
    return { type: { kind: "symbol", symbol: own } };
  }
  const alias = symbols.companion(symbol, "response", wanted, false);
  const type = union([
    ...success.schemas.map((schema, index) =>
      types.typeOf(schema, {
        ...site,
        name: typeName(`${wanted}Variant${String(index + 1)}`),
      }),
    ),
    ...plain,
  ]);
  return {
    // Hover shows a model's own name rather than that of an alias for it.
    type: type.kind === "symbol" ? type : { kind: "symbol", symbol: alias },
    alias: {
      kind: "alias",
      symbol: alias,
      docs: {
        ...noComment,
        paragraphs: [`What \`${symbols.get(symbol).export}\` answers.`],
      },
      type,
    },
  };
}

function planErrors(
  symbol: SymbolId,
  base: string,
  failures: readonly Failure[],
  site: Site,
  { symbols, types }: OperationTools,
): OperationPlan["errors"] {
  const members = failures.map(({ status, description, schema }): Member => {
    const type =
      schema === undefined
        ? UNKNOWN
        : types.typeOf(schema, {
            ...site,
            name: typeName(
              `${base}Error${status === "default" ? "Default" : status}`,
            ),
          });
    return {
      name: status,
      type,
      optional: false,
      docs:
        description === undefined
          ? noComment
          : { paragraphs: [description], tags: [] },
    };
  });
  return {
    symbol: symbols.companion(symbol, "errors", `${base}Errors`, false),
    docs: {
      paragraphs: [
        `Error bodies of \`${symbols.get(symbol).export}\` by status.`,
      ],
      tags: [],
    },
    members: members.filter(
      (member, index) =>
        members.findIndex(({ name }) => name === member.name) === index,
    ),
  };
}
