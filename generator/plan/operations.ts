import type { Reporter } from "../diagnostics/reporter.js";
import type { Api } from "../ir/operation.js";
import { hasValue } from "./declare.js";
import { noComment } from "./docs.js";
import { UNDEFINED, union, UNKNOWN, VOID } from "./expressions.js";
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
import { pagePlan } from "./page-plan.js";
import type { Pages } from "./pages.js";
import { findPages } from "./pagination.js";
import { planParams } from "./params.js";
import { lockParams, shapeParams } from "./params-shape.js";
import { planRequest } from "./request-plan.js";
import {
  failuresOf,
  successOf,
  type Failure,
  type Success,
} from "./responses.js";
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
  readonly locked: ReadonlyMap<string, LockedOperation>;
  readonly reporter: Reporter;
}

/** An operation as it will be written, and what the next run must keep of it. */
export interface PlannedOperation {
  readonly plan: OperationPlan;
  readonly lock: LockedOperation;
  readonly pages: Pages | undefined;
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
  const success = successOf(operation, reporter);
  const response = planResponse(symbol, base, success, site("response"), tools);
  const [schema] = success.schemas;
  const alone = success.schemas.length === 1 && !success.empty;
  const pages =
    schema !== undefined && alone
      ? findPages({
          operation,
          shape,
          body: schema,
          graph: api.schemas,
          locked,
          reporter,
        })
      : undefined;
  const body = alone ? schema : undefined;
  if (body === undefined && operation.overrides.pagination !== undefined)
    reporter.report(
      "x-pagination-unused",
      operation.overrides.places.get("x-pagination"),
      {},
    );
  const payload = unwrappedMember(operation, body, api, reporter);
  // The items of a page are what is wanted of a list.
  const unwrapped = pages === undefined ? payload : undefined;
  const failures = failuresOf(operation);
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
        unwrap: unwrapped?.name,
        api,
      }),
    },
  };
  return {
    plan,
    pages,
    lock: {
      call: call.join("."),
      params: lockParams(shape),
      items: pages === undefined ? "none" : pages.list.path.join("."),
      pages: pages?.style ?? "none",
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
  if (only === undefined)
    return { type: success.text ? { kind: "keyword", name: "string" } : VOID };
  const wanted = typeName(`${base}Response`);
  const inline =
    only.kind !== "reference" &&
    only.name === undefined &&
    !api.schemas.named.has(only.key);
  if (inline && others.length === 0 && !success.empty) {
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
    ...(success.empty ? [UNDEFINED] : []),
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
