import type { Authentication } from "./auth.js";
import type { ClientConfig } from "./client.js";
import type { HeaderEntry } from "./headers.js";
import { memberAt, ownMembers } from "./member.js";
import type { Operation, ParameterPlan, WrittenBody } from "./operation.js";
import { checkPath } from "./path.js";
import { writePlain } from "./plain-parameter.js";
import { checkLimits, type RequestOptions } from "./request-options.js";

/** A call as far as it is the same in every attempt. */
export interface Call {
  readonly config: ClientConfig;
  readonly operation: Operation;
  /** Undefined where the API knows no credentials. */
  readonly authentication: Authentication | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
  /** Without the query. */
  readonly url: string;
  readonly query: readonly string[];
  readonly cookie: readonly string[];
  /** Headers that credentials win over. */
  readonly defaults: readonly HeaderEntry[];
  /** Headers that win over credentials. */
  readonly overrides: readonly HeaderEntry[];
  readonly body: WrittenBody | undefined;
}

/**
 * Writes a call's arguments. It is done when the call is made, so that later
 * changes to them are not sent. Throws a TypeError for what can't be sent.
 */
export function prepare(
  config: ClientConfig,
  operation: Operation,
  params: object,
  options: RequestOptions,
): Call {
  const { name, parameters = [], accept = "application/json" } = operation;
  const { security = config.security ?? [], sends } = operation;
  checkLimits(name, options);
  const members = ownMembers(
    sends?.write?.(params, sends.params ?? {}, name) ?? params,
  );
  const claimed = new Set<string>();
  const write = (plan: ParameterPlan): string | undefined => {
    const { member = plan.name, group, option } = plan;
    claimed.add(group ?? member);
    const given = memberAt(members, group ? [group, member] : [member]);
    const value =
      given === undefined && option ? config.options[option] : given;
    const label = `${name}: ${plan.in} parameter "${member}"`;
    const text = (plan.write ?? writePlain)(
      plan,
      value,
      label,
      sends?.stringify,
    );
    // An item's path would become its collection's.
    if (plan.in === "path" && !text && !(plan.empty && value === "")) {
      throw new TypeError(`${label} is required and can't be empty`);
    }
    return text;
  };

  const path = operation.path.map((part, index) => {
    if (index % 2 === 0) return part;
    const plan = parameters.find((p) => p.in === "path" && p.name === part);
    return write(plan ?? { name: part, in: "path" });
  });
  const query: string[] = [];
  const cookie: string[] = [];
  const header: HeaderEntry[] = [];
  for (const plan of parameters) {
    if (plan.in === "path") continue;
    const text = write(plan);
    if (plan.in === "header") header.push([plan.name, text]);
    else if (text !== undefined) {
      (plan.in === "cookie" ? cookie : query).push(text);
    }
  }

  const plan = operation.body;
  const body = plan?.write(plan, members, claimed, name, sends?.stringify);
  const base = operation.addressOf?.(config, operation) ?? config.baseURL;
  const { timeout = config.timeout, maxRetries = config.maxRetries } = options;
  const { maxResponseBytes = config.maxResponseBytes } = options;
  return {
    config,
    operation,
    authentication: config.authenticate?.(config, security, name),
    timeout,
    maxRetries: body?.once ? 0 : maxRetries,
    maxResponseBytes,
    signal: options.signal,
    url: base + checkPath(path.join(""), name),
    query,
    cookie,
    defaults: [
      ["accept", accept],
      ["content-type", body?.contentType],
    ],
    overrides: [
      ...Object.entries(config.headers),
      ...header,
      ...Object.entries(options.headers ?? {}),
    ],
    body,
  };
}
