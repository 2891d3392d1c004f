/** A JSONPath that is nothing but members: in the body, or in the last item of a list in it. */
export type MemberPath =
  | { readonly of: "body"; readonly path: readonly string[] }
  | {
      readonly of: "last-item";
      readonly items: readonly string[];
      readonly path: readonly string[];
    };

const STEP = /^(?:\.([^.[\]'"*?()@]+)|\['([^']+)'\]|\["([^"]+)"\]|(\[-1\]))/;

/** Reads `$.meta.next`, `$['next']` or `$.items[-1].id`; anything cleverer is undefined. */
export function jsonPath(text: string): MemberPath | undefined {
  if (!text.startsWith("$")) return undefined;
  let rest = text.slice(1);
  let items: readonly string[] | undefined;
  let path: string[] = [];
  while (rest !== "") {
    const step = STEP.exec(rest);
    if (step === null) return undefined;
    const [whole, dotted, quoted, doubled, last] = step;
    rest = rest.slice(whole.length);
    if (last === undefined) {
      path.push(dotted ?? quoted ?? doubled ?? "");
      continue;
    }
    if (items !== undefined) return undefined;
    items = path;
    path = [];
  }
  return items === undefined
    ? { of: "body", path }
    : { of: "last-item", items, path };
}
