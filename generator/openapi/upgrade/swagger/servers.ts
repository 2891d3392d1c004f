import type { JsonObject } from "../../../source/json.js";
import {
  own,
  rewritten,
  texts,
  without,
  withMember,
  type Rule,
} from "../rule.js";

/** OAS 2.0, Swagger Object: `host`, `basePath` and `schemes` become `servers`. */
export const servers: Rule = (document) => {
  const urls = serverUrls(document, texts(own(document, "schemes")));
  const rest = without(document, "host", "basePath", "schemes");
  if (urls.length === 0) {
    return Object.keys(rest).length === Object.keys(document).length
      ? undefined
      : rewritten(rest);
  }
  const from = ["host", "basePath"].find((key) => Object.hasOwn(document, key));
  const moves = urls.flatMap((_, index) =>
    from === undefined ? [] : [[`/servers/${index}`, `/${from}`]],
  );
  return rewritten(
    withMember(
      rest,
      "servers",
      urls.map((url) => ({ url })),
    ),
    Object.fromEntries(moves) as Record<string, string>,
  );
};

/** OAS 2.0, Operation Object: `schemes` of its own are servers of its own, at the document's host. */
export function operationServers(document: JsonObject): Rule {
  return (operation) => {
    if (!Object.hasOwn(operation, "schemes")) return undefined;
    const schemes = texts(own(operation, "schemes"));
    const rest = without(operation, "schemes");
    const urls = serverUrls(document, schemes);
    const shared = serverUrls(document, texts(own(document, "schemes")));
    if (schemes.length === 0 || urls.join(" ") === shared.join(" ")) {
      return rewritten(rest);
    }
    return rewritten(
      withMember(
        rest,
        "servers",
        urls.map((url) => ({ url })),
      ),
      { "/servers": "/schemes" },
    );
  };
}

function serverUrls(
  document: JsonObject,
  schemes: readonly string[],
): readonly string[] {
  const host = own(document, "host");
  const basePath = own(document, "basePath");
  const path =
    typeof basePath === "string" ? basePath.replace(/\/$/, "") : undefined;
  if (typeof host !== "string") {
    return path === undefined ? [] : [path === "" ? "/" : path];
  }
  // What is encrypted comes first: the first server is the one that is used unless another is named.
  const all = [...new Set(schemes.length === 0 ? ["https"] : schemes)];
  const secure = all.filter((scheme) => /^(https|wss)$/.test(scheme));
  const plain = all.filter((scheme) => !secure.includes(scheme));
  const rooted = path === undefined || path === "" || path.startsWith("/");
  return [...secure, ...plain].map(
    (scheme) => `${scheme}://${host}${rooted ? "" : "/"}${path ?? ""}`,
  );
}
