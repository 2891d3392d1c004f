import { attempt, type Progress } from "./attempt.js";
import { Client } from "./client.js";
import { withDeadline } from "./deadline.js";
import { APIConnectionTimeoutError, APIUserAbortError } from "./errors.js";
import { templateOf, type Operation } from "./operation.js";
import { prepare, type Call } from "./prepare.js";
import type { RequestOptions } from "./request-options.js";
import type { Answer } from "./response.js";
import { backoff, mayRepeat } from "./retry.js";

/**
 * Prepares a call at once, with a last `change`, and gives the function that sends it and reads the
 * answer (or leaves the body unread when `raw`). That function also rejects
 * with what is wrong with the arguments.
 */
export function exchange(
  client: Client,
  operation: Operation,
  params: object,
  options: RequestOptions = {},
  change: (call: Call) => Call = (prepared) => prepared,
): (raw: boolean) => Promise<Answer> {
  const call = new Promise<Call>((resolve) => {
    const config = Client.configOf(client);
    resolve(change(prepare(config, operation, params, options)));
  });
  return async (raw) => send(await call, raw);
}

/** Sends a call until it is answered, fails for good or is aborted. */
async function send(call: Call, raw: boolean): Promise<Answer> {
  const { operation, signal, timeout } = call;
  const context: Progress = {
    method: operation.method,
    pathTemplate: templateOf(operation),
    attempts: 0,
    tries: 0,
  };
  const aborted = (): Error =>
    new APIUserAbortError("The call was aborted", context, signal?.reason);
  for (;;) {
    context.tries += 1;
    let outcome = await withDeadline(timeout, signal, aborted, (controller) =>
      attempt(call, raw, controller, context),
    );
    if (outcome === undefined) {
      if (!mayRepeat(call, context.tries)) {
        throw new APIConnectionTimeoutError(
          `No answer within ${String(timeout)} ms`,
          context,
        );
      }
      outcome = backoff(context.tries);
    }
    if (typeof outcome !== "number") return outcome;
    const never = new Promise<never>(() => undefined);
    await withDeadline(outcome, signal, aborted, () => never);
  }
}
