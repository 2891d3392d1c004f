import { json, reply, type Handler } from "../../runtime/server.js";
import type { StyledOperation } from "./document.js";
import { cutRequest } from "./raw-request.js";
import { readParameter } from "./read-parameter.js";

/** Answers each request with the value that it reads: `{ "value": … }`, or `{}` for none. */
export function readingBack(operations: readonly StyledOperation[]): Handler {
  return (request, response, count) => {
    let answer: Handler;
    try {
      const raw = cutRequest(request);
      const found = operations.find(([path]) =>
        path.endsWith("{color}")
          ? raw.path.startsWith(path.slice(0, -"{color}".length))
          : raw.path === path,
      );
      if (found === undefined) throw new Error(`nothing is at ${raw.path}`);
      const [path, declared] = found;
      const text = raw.path.slice(path.length - "{color}".length);
      if (declared.in === "path" && text.includes("/"))
        throw new Error(`${text} is more than a segment`);
      answer = json(readParameter(declared, raw, { text, others: [] }) ?? {});
    } catch (error) {
      answer = reply(400, String(error));
    }
    answer(request, response, count);
  };
}
