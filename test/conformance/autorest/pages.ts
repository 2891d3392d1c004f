import type { AnyCall } from "./generated-client.js";

/** Every item of a list, page after page. */
export async function all(call: AnyCall): Promise<unknown> {
  if (call.toArray === undefined) throw new Error("this is no list");
  return call.toArray();
}
