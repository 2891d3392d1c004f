import type { Fetch } from "./client.js";
import { APIConnectionError, type ErrorContext } from "./errors.js";
import { kindOf } from "./kind-of.js";

/** The most redirects that one attempt follows. */
const most = 5;

/**
 * Sends a request and follows redirects as `fetch` does (its standard, 4.4), but
 * for what the caller did not mean for another origin: there goes neither a
 * header but Accept, however it is called, nor a body. What would need one, a
 * redirect from https to http, and one that the platform hides (browsers do),
 * is an `APIConnectionError`.
 */
export async function fetchFollowing(
  send: Fetch,
  address: string,
  init: Parameters<Fetch>[1] & { method: string; headers: Headers },
  context: ErrorContext,
): Promise<Response> {
  const refuse = (what: string): APIConnectionError =>
    new APIConnectionError(`The API redirects ${what}`, context);
  let url = address;
  let { method, headers, body } = init;
  for (let hops = 0; ; hops += 1) {
    const response = await send(url, {
      ...init,
      ...{ method, headers, redirect: "manual" },
      body: body ?? null,
    });
    // The types of some platforms do not know it.
    if ((response.type as string) === "opaqueredirect") {
      throw refuse("this call, and the platform does not say where to");
    }
    const { status } = response;
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(status) || location === null) {
      return response;
    }
    await response.body?.cancel();
    if (hops === most) throw refuse(`more than ${String(most)} times`);
    const from = new URL(url);
    let to: URL;
    try {
      to = new URL(location, from);
    } catch {
      throw refuse("to what is no URL");
    }
    const isGet = method === "GET" || method === "HEAD";
    if (status === 303 ? !isGet : status < 303 && method === "POST") {
      method = "GET";
      body = undefined;
      headers = new Headers(headers);
      headers.delete("content-type");
    }
    if (kindOf(body) === "ReadableStream") {
      throw refuse("a stream, which can't be sent twice");
    }
    const isOwn = to.origin === from.origin;
    const mayLeave =
      (method === "GET" || method === "HEAD") &&
      (to.protocol === "https:" || to.protocol === from.protocol);
    if (to.username || to.password || !(isOwn || mayLeave)) {
      throw refuse(
        `${method} from ${from.origin} to ${to.origin}, where it is not sent`,
      );
    }
    if (!isOwn) {
      headers = new Headers({ accept: headers.get("accept") ?? "*/*" });
    }
    url = to.href;
  }
}
