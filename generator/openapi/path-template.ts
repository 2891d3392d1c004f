import type { PathPart } from "./document/operation.js";

/** A path cut into what is sent as it stands and what a parameter fills in; done once, here. */
export interface PathTemplate {
  readonly parts: readonly PathPart[];
  /** The names between braces, each once. */
  readonly names: readonly string[];
}

/** OAS 3.2.0, 4.8.2: the template, or what is wrong with it. */
export function parsePathTemplate(
  path: string,
): PathTemplate | { readonly problem: string } {
  const problem = shapeProblem(path);
  if (problem !== undefined) return { problem };
  const parts: PathPart[] = [];
  const names: string[] = [];
  let rest = path;
  while (rest !== "") {
    const open = rest.search(/[{}]/);
    if (open === -1) {
      parts.push({ literal: rest });
      break;
    }
    if (rest[open] === "}") return { problem: 'a "}" has no "{" before it' };
    const close = rest.slice(open + 1).search(/[{}]/);
    if (close === -1 || rest[open + 1 + close] === "{") {
      return { problem: 'a "{" is not closed by "}"' };
    }
    const name = rest.slice(open + 1, open + 1 + close);
    if (name === "") return { problem: 'there is no name in "{}"' };
    if (names.includes(name)) {
      return { problem: `{${name}} stands in it twice` };
    }
    if (open > 0) parts.push({ literal: rest.slice(0, open) });
    parts.push({ name });
    names.push(name);
    rest = rest.slice(open + close + 2);
  }
  return { parts, names };
}

/** The names of the query that a path fixes: `comp` of `/?comp=list`, but neither of `/?a={a}&b`. */
export function fixedQuery(path: string): ReadonlySet<string> {
  const [, query = ""] = /^[^?#]*\?([^#]*)/.exec(path) ?? [];
  const pairs = query.split("&").map((pair) => pair.split(/=(.*)/));
  return new Set(
    pairs.flatMap(([name = "", value]) =>
      value === undefined || /[{}]/.test(name + value) ? [] : [name],
    ),
  );
}

function shapeProblem(path: string): string | undefined {
  if (!path.startsWith("/")) return 'it does not begin with "/"';
  if (path.startsWith("//") || path.startsWith("/\\")) {
    return "it begins with two slashes, which URLs read as another host";
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}\s]/u.test(path)) {
    return "it holds a space or a control character";
  }
  const segments = path.split(/[?#]/, 1)[0]?.split("/") ?? [];
  const dots = segments.find((segment) => /^(\.|%2e){1,2}$/i.test(segment));
  return dots === undefined
    ? undefined
    : `its segment "${dots}" is resolved away by every HTTP client`;
}
