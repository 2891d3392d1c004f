import type {
  OperationPlan,
  PlanReport,
} from "../../generator/plan/package-plan.js";
import { child } from "../../generator/source/pointer.js";
import type {
  LabelGroup,
  PagedStyle,
  PagingLabels,
} from "../plan/paging-labels/labels.js";

/** How an operation is paged, as far as a style needs it: comparable as text. */
export type Verdict = Readonly<Record<string, string>>;

/** A labelled operation. */
export interface Labelled {
  readonly document: string;
  /** `GET /pets`. */
  readonly call: string;
  readonly want: Verdict;
}

const STYLES: Readonly<Record<string, PagedStyle>> = {
  pageNumberPages: "page",
  offsetPages: "offset",
  cursorPages: "cursor",
  lastItemPages: "last-item",
  urlPages: "url",
  linkPages: "link",
};

/** The parts that decide what a style asks for, and when it ends. */
const PARTS: Readonly<Record<PagedStyle, readonly string[]>> = {
  page: ["param", "in", "more", "total", "pages"],
  offset: ["param", "in", "more", "total"],
  cursor: ["param", "in", "next", "more"],
  "last-item": ["param", "in", "next", "more"],
  url: ["next"],
  link: [],
};

export function labelledOf(labels: PagingLabels): readonly Labelled[] {
  const { document, groups } = labels;
  return groups.flatMap((group) =>
    callsOf(group).map(([call, items]) => ({
      document,
      call,
      want:
        group.style === "none"
          ? { style: "none" }
          : verdict(group.style, { ...group, items }),
    })),
  );
}

function callsOf(group: LabelGroup): readonly (readonly [string, string])[] {
  return group.style === "none"
    ? group.operations.map((call) => [call, ""] as const)
    : Object.entries(group.operations);
}

function verdict(style: PagedStyle, parts: object): Verdict {
  const given = new Map<string, unknown>(Object.entries(parts));
  const kept = ["items", "size", "through", ...PARTS[style]].flatMap((part) => {
    const value = given.get(part);
    return typeof value === "string" ? [[part, value] as const] : [];
  });
  return { style, ...Object.fromEntries(kept) };
}

/** What the plan says, in the words of the labels. */
export function verdictOf(
  { page, request, call }: OperationPlan,
  { paginated }: PlanReport,
): Verdict {
  const style = page && STYLES[page.style];
  if (style === undefined) return { style: "none" };
  const { items, param, next, more, total, totalPages } = page?.data ?? {};
  const name = Array.isArray(param) ? String(param.at(-1)) : undefined;
  const parameters = (request.data["parameters"] ?? []) as { name: string }[];
  const inBody =
    name !== undefined && !parameters.some((each) => each.name === name);
  return verdict(style, {
    items: located(items),
    size: paginated.find(({ operation }) => operation === call.join("."))?.size,
    param: name,
    in: inBody ? "body" : undefined,
    next: located(next),
    more: located(more),
    total: located(total),
    pages: located(totalPages),
  });
}

/** A pointer into the body, or a header. */
function located(path: unknown): string | undefined {
  if (typeof path === "string") return `header ${path}`;
  return Array.isArray(path) ? path.map(String).reduce(child, "") : undefined;
}

/** The operation of a call among those that were planned. */
export function operationAt(
  operations: readonly OperationPlan[],
  call: string,
): OperationPlan | undefined {
  const [method = "", path = ""] = call.split(/ (.*)/s);
  const ending = `${child("", path)}/${method.toLowerCase()}`;
  return operations.find(({ key }) => key.endsWith(ending));
}
