import type { Reporter } from "../diagnostics/reporter.js";
import type { Api } from "../ir/operation.js";
import { bodyKinds, planAnswers, planErrors } from "./answer-types.js";
import type { Conversions } from "./conversion/conversions.js";
import { convertOperation } from "./conversion/operation-conversion.js";
import type { Direction } from "./direction.js";
import { failuresOf } from "./failures.js";
import type { LockedOperation } from "./lock.js";
import { typeName } from "./names.js";
import { operationDocs } from "./operation-docs.js";
import type { NamedOperation } from "./operation-table.js";
import type { Declaration, OperationPlan } from "./package-plan.js";
import { findPages, lockPages } from "./paging/find-pages.js";
import { pagePlan } from "./paging/page-plan.js";
import type { PagesVerdict } from "./paging/pages.js";
import { planParams } from "./params.js";
import { lockParams, shapeParams } from "./params-shape.js";
import { planRequest } from "./request-plan.js";
import type { ResponseHeaders } from "./response-headers.js";
import { successOf } from "./responses.js";
import type { SecurityPlan } from "./security.js";
import type { Servers } from "./servers.js";
import type { Symbols } from "./symbols.js";
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
  readonly headers: ResponseHeaders;
  readonly locked: ReadonlyMap<string, LockedOperation>;
  readonly servers: Servers;
  readonly security: SecurityPlan;
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
  const success = successOf(operation, api.schemas);
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
  const failures = failuresOf(operation, graph);
  // Pages and members are made of JSON, so that nothing else is asked for.
  const isJsonOnly = pages !== undefined || unwrapped !== undefined;
  const withTexts = success.acceptTexts !== undefined && !isJsonOnly;
  const owner = { symbol, base, site: site("response") };
  const response = planAnswers(owner, success, withTexts, tools);
  const headers = tools.headers.of.get(operation.key);
  const { bodies } = response;
  if (bodies !== undefined) declarations.push(bodies);
  const kinds = bodyKinds(success, withTexts);
  const conversion = convertOperation(operation, shape, tools.conversions);
  const call = [...name.resource, name.method];
  const plan: OperationPlan = {
    key: operation.key,
    function: symbol,
    call,
    docs: operationDocs(operation, failures, pages, bodies?.symbol),
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
    ...(bodies === undefined ? {} : { bodies: bodies.symbol }),
    errors: planErrors(owner, failures, tools),
    ...(headers === undefined ? {} : { headers }),
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
        accept: withTexts ? success.acceptTexts : success.accept,
        binary,
        kinds,
        unwrap: unwrapped?.name,
        api,
        servers: tools.servers,
        security: tools.security,
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
