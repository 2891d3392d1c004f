import { chooseCredentials, type Credential } from "./auth.js";
import { ownAddress } from "./base-url.js";
import {
  chooseForm,
  contentTypeOf,
  encodeBody,
  isStream,
  type RequestBody,
} from "./body.js";
import type { ClientConfig } from "./client.js";
import type { HeaderEntry } from "./headers.js";
import { memberAt, ownMembers } from "./member.js";
import type { BodyForm, Operation, ParameterPlan } from "./operation.js";
import { serialize } from "./parameter.js";
import { checkPath, pathValue } from "./path.js";
import { queryString } from "./querystring.js";
import { checkLimits, type RequestOptions } from "./request-options.js";

/** A call as far as it is the same in every attempt. */
export interface Call {
  readonly config: ClientConfig;
  readonly operation: Operation;
  readonly credentials: readonly Credential[];
  readonly timeout: number;
  readonly maxRetries: number;
  readonly signal: AbortSignal | undefined;
  /** Without the query. */
  readonly url: string;
  readonly query: readonly string[];
  readonly cookie: readonly string[];
  /** Headers that credentials win over. */
  readonly defaults: readonly HeaderEntry[];
  /** Headers that win over credentials. */
  readonly overrides: readonly HeaderEntry[];
  readonly body: RequestBody;
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
  const write = (
    plan: ParameterPlan,
    writer: typeof serialize,
  ): string | undefined => {
    const { member = plan.name, group, option } = plan;
    claimed.add(group ?? member);
    const given = memberAt(members, group ? [group, member] : [member]);
    const value =
      given === undefined && option ? config.options[option] : given;
    const label = `${name}: ${plan.in} parameter "${member}"`;
    return writer(plan, value, label, sends?.stringify);
  };

  const path = operation.path.map((part, index) => {
    if (index % 2 === 0) return part;
    const plan = parameters.find((p) => p.in === "path" && p.name === part);
    return write(plan ?? { name: part, in: "path" }, pathValue);
  });
  const sent = {
    query: [] as string[],
    cookie: [] as string[],
    header: [] as HeaderEntry[],
  };
  for (const plan of parameters) {
    if (plan.in === "path") continue;
    const isWhole = plan.in === "querystring";
    const text = write(plan, isWhole ? queryString : serialize);
    if (text === undefined) continue;
    if (plan.in === "header") sent.header.push([plan.name, text]);
    else sent[plan.in === "cookie" ? "cookie" : "query"].push(text);
  }

  const { contentType: choice } = members;
  const form = operation.body && chooseForm(operation.body, choice, name);
  if (operation.body?.others) claimed.add("contentType");
  const body = writeBody(operation, form, members, claimed);
  const contentType = contentTypeOf(form?.mediaType, body);
  const maxRetries = options.maxRetries ?? config.maxRetries;
  return {
    config,
    operation,
    credentials: chooseCredentials(name, config, security),
    timeout: options.timeout ?? config.timeout,
    maxRetries: isStream(body) ? 0 : maxRetries,
    signal: options.signal,
    url: ownAddress(config, operation) + checkPath(path.join(""), name),
    query: sent.query,
    cookie: sent.cookie,
    defaults: [
      ["accept", accept],
      ["content-type", contentType],
    ],
    overrides: [
      ...Object.entries(config.headers),
      ...sent.header,
      ...Object.entries(options.headers ?? {}),
    ],
    body,
  };
}

function writeBody(
  { name, sends }: Operation,
  form: BodyForm | undefined,
  members: Readonly<Record<string, unknown>>,
  claimed: ReadonlySet<string>,
): RequestBody {
  if (!form) return undefined;
  let value = members["body"];
  if (form.from === "rest") {
    const rest = Object.entries(members).filter(
      ([member, one]) => !claimed.has(member) && one !== undefined,
    );
    const none = rest.length === 0 && form.optional;
    value = none ? undefined : Object.fromEntries(rest);
  }
  return encodeBody(form, value, name, sends?.stringify);
}
