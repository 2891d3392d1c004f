import type { Api, Header, Operation } from "../ir/operation.js";
import type { Conversions } from "./conversion/conversions.js";
import { commentOf, noComment } from "./docs.js";
import { sameType, union } from "./expressions.js";
import type { HeadersModule, HeadersPlan } from "./headers-plan.js";
import { headerKind, headerType, type HeaderKind } from "./header-kinds.js";
import { CLIENT } from "./lock.js";
import { memberName, typeName } from "./names.js";
import type { Declaration, ModelModule } from "./package-plan.js";
import { isRequestId } from "./request-ids.js";
import { successesOf } from "./responses.js";
import { sameSchema } from "./same-schema.js";
import { spread, type SpreadTools } from "./spread.js";
import type { DocComment, Member } from "./type-expr.js";
import type { Types } from "./typing.js";
import { pascalCase, wordsOf } from "./words.js";

const FILE = "src/headers.ts";

interface Tools extends SpreadTools {
  readonly types: Types;
  readonly conversions: Conversions;
}

/** The documented headers of successes. */
export interface ResponseHeaders {
  /** Those of an operation, by its key. */
  readonly of: ReadonlyMap<string, HeadersPlan>;
  /** Their types: operations that answer the same headers share one. */
  readonly models: readonly ModelModule[];
  readonly module?: HeadersModule;
}

/** A header as all answers have it that have the same set. */
interface Entry {
  /** In lower case: names are the same in any case, and platforms give them so. */
  readonly name: string;
  readonly kind: HeaderKind;
  readonly headers: readonly Header[];
}

/** What some operations answer. */
interface HeaderSet {
  readonly title: string;
  /** What the lock calls it. */
  readonly role: string;
  readonly entries: readonly Entry[];
  /** Their keys. */
  readonly operations: readonly string[];
}

export function planHeaders(api: Api, tools: Tools): ResponseHeaders {
  const sets = setsOf(api);
  if (sets.length === 0) return { of: new Map(), models: [] };
  const { names, symbols } = tools;
  const file = names.file(
    `${CLIENT} headers`,
    "src/models",
    "response headers",
  );
  const declarations: Declaration[] = [];
  const of = new Map<string, HeadersPlan>();
  const plans: HeadersModule["sets"][number][] = [];
  for (const { title, role, entries, operations } of sets) {
    const wanted = typeName(`${title}Headers`);
    const type = symbols.companion(CLIENT, role, wanted, false, file);
    const name = symbols.get(type).export;
    const value = symbols.companion(
      CLIENT,
      `${role} value`,
      memberName(name),
      true,
      FILE,
    );
    const inline: Declaration[] = [];
    declarations.push({
      kind: "interface",
      symbol: type,
      docs: about("Headers of answers, as `.withResponse()` gives them."),
      members: entries.map((entry) =>
        memberOf(entry, name, { ...tools, file, declarations: inline, api }),
      ),
    });
    for (const each of inline) declarations.push(each);
    plans.push({
      symbol: value,
      kinds: entries.map((entry) => [entry.name, entry.kind] as const),
    });
    for (const key of operations) of.set(key, { type, value });
  }
  return {
    of,
    models: spread(file, declarations, tools),
    module: { file: FILE, sets: plans },
  };
}

/** The different sets of headers, in an order that does not depend on that of operations. */
function setsOf(api: Api): readonly HeaderSet[] {
  const byIdentity = new Map<string, HeaderSet[]>();
  for (const operation of api.operations) {
    const entries = entriesOf(operation, api);
    if (entries.length === 0) continue;
    const identity = identityOf(entries);
    const one = {
      title: titleOf(entries),
      entries,
      operations: [operation.key],
    };
    const known = byIdentity.get(identity) ?? [];
    byIdentity.set(identity, [...known, { ...one, role: "" }]);
  }
  const taken = new Map<string, number>();
  return [...byIdentity]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, [first, ...others]]): readonly HeaderSet[] => {
      if (first === undefined) return [];
      const { title } = first;
      const nth = (taken.get(title) ?? 0) + 1;
      taken.set(title, nth);
      return [
        {
          title,
          // What it is about, so that one more header of a kind renames nothing.
          role: `headers ${title}${nth === 1 ? "" : ` ${String(nth)}`}`,
          entries: merged([first, ...others].map(({ entries }) => entries)),
          operations: [first, ...others].flatMap((each) => each.operations),
        },
      ];
    });
}

/** The headers of an operation; where statuses say different things of one, it is a text. */
function entriesOf(operation: Operation, api: Api): readonly Entry[] {
  const byName = new Map<string, Header[]>();
  for (const header of successesOf(operation).flatMap((each) => each.headers)) {
    const name = header.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), header]);
  }
  // The answer has it as `requestId`.
  const ids = [...byName.keys()].filter(isRequestId);
  if (ids.length === 1) byName.delete(ids[0] ?? "");
  return [...byName].map(([name, headers]): Entry => {
    const kinds = headers.map((each) => headerKind(name, each, api.schemas));
    const [kind = "text", ...others] = kinds;
    const isOne = others.every((other) => isSameKind(other, kind));
    return { name, kind: isOne ? kind : "text", headers };
  });
}

function isSameKind(left: HeaderKind, right: HeaderKind): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** What makes a set the same: the names with what their texts stand for, in any order. */
function identityOf(entries: readonly Entry[]): string {
  const parts = entries.map(({ name, kind }) =>
    typeof kind === "string" ? `${name}=${kind}` : `${name}=[${kind[0]}]`,
  );
  return parts.sort().join(" ");
}

/** One set of several that are alike. */
function merged([
  first = [],
  ...others
]: readonly (readonly Entry[])[]): Entry[] {
  return first.map(({ name, kind, headers }) => {
    const more = others.flatMap((entries) =>
      entries.flatMap((each) => (each.name === name ? each.headers : [])),
    );
    return { name, kind, headers: [...headers, ...more] };
  });
}

function memberOf(
  { name, kind, headers }: Entry,
  owner: string,
  {
    api,
    file,
    declarations,
    ...tools
  }: Tools & {
    readonly api: Api;
    readonly file: string;
    readonly declarations: Declaration[];
  },
): Member {
  const site = {
    name: typeName(owner + pascalCase(name)),
    file,
    declarations,
    direction: "response",
  } as const;
  const different = headers.filter(
    ({ schema }, index) =>
      headers.findIndex((other) => sameSchema(other.schema, schema)) === index,
  );
  const types = different.map((header) =>
    headerType(kind, header, site, { ...tools, graph: api.schemas }),
  );
  const [docs = noComment, ...others] = headers.map((header) =>
    commentOf(header.docs),
  );
  const isOne = others.every(
    (other) => JSON.stringify(other) === JSON.stringify(docs),
  );
  return {
    name,
    type: union(types.filter((type, index) => indexOf(types, type) === index)),
    // A required one too: a browser keeps it from pages of another origin, a proxy may drop it.
    optional: true,
    docs: isOne ? docs : noComment,
  };
}

function indexOf(
  types: readonly Member["type"][],
  type: Member["type"],
): number {
  return types.findIndex((other) => sameType(other, type));
}

/** What headers are about: `Link`, and one `RateLimit` for all that begin so. */
function titleOf(entries: readonly Entry[]): string {
  const families = new Map<string, readonly string[]>();
  const names = entries.map(({ name }) => name.replace(/^x-/, ""));
  for (const name of names.sort()) {
    const words = wordsOf(name);
    const [family = ""] = words;
    const known = families.get(family);
    families.set(family, known === undefined ? words : common(known, words));
  }
  return [...families.values()]
    .slice(0, 3)
    .map((words) => pascalCase(words.join("-")))
    .join("");
}

function common(
  left: readonly string[],
  right: readonly string[],
): readonly string[] {
  const end = left.findIndex((word, index) => word !== right[index]);
  return end === -1 ? left : left.slice(0, end);
}

function about(text: string): DocComment {
  return { paragraphs: [text], tags: [] };
}
