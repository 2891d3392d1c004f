import type { Handler, Reply } from "./call.js";
import type { Violation } from "./request-check.js";

/** An API as its fact sheet tells it: what its description can't say. */
export interface SpecAPI {
  /** The accepted values of each security scheme, by its name. */
  readonly credentials: Readonly<Record<string, readonly string[]>>;
  /** By operationId, all of the description. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** A JSON pointer to what errors look like that no operation declares. */
  readonly errorSchema: string;
  /** Answers a call without good credentials. */
  unauthorized(): Reply;
  /** Answers a call that does not fit the description. */
  refuse(violation: Violation): Reply;
}
