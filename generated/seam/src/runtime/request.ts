import { APIPromise, type NoDetails, type NoErrors } from "./api-promise.js";
import type { Client } from "./client.js";
import { exchange } from "./exchange.js";
import { memberAt } from "./member.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./request-options.js";
import type { AnswerDetails } from "./with-response.js";

/**
 * Sends one call of an operation. The type parameters come from the declared
 * return type of the function that calls it.
 */
export function request<
  Data,
  Body = Data,
  Errors extends object = NoErrors,
  Details extends AnswerDetails = NoDetails,
>(
  client: Client,
  operation: Operation,
  params: object,
  options?: RequestOptions,
): APIPromise<Data, Body, Errors, Details> {
  const { unwrap } = operation;
  return new APIPromise(
    exchange(client, operation, params, options),
    ({ body, unexpected }) => {
      if (unwrap === undefined) return body as Data;
      const data = memberAt(body, [unwrap]);
      if (data === undefined) {
        throw unexpected(`the body has no member "${unwrap}"`);
      }
      return data as Data;
    },
  );
}
