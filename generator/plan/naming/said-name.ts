import type { Operation } from "../../ir/operation.js";
import { pathText, segmentsOf } from "../../ir/path-segments.js";
import { singular } from "../nouns.js";
import { isPlainVerb, isReadVerb, isVerb } from "../verbs.js";
import { wordsOf } from "../words.js";

/** What an operationId says, if a person has chosen it. */
export interface SaidName {
  /** Where it hangs: `repos` of `repos/list-releases`. */
  readonly namespace: readonly string[];
  /** The namespace is spelled out by a slash or a dot, not guessed. */
  readonly isExplicit: boolean;
  /** The id itself says what it hangs on, spelled out or not. */
  readonly isHung: boolean;
  readonly verb?: string;
  /** What it is done to, in the words of the id, what stood in front of the verb first. */
  readonly nouns: readonly string[];
  /** The verb stood in front and nothing was cut off: the id names a function as it is. */
  readonly whole?: string;
}

/** Generators of documents end or begin their ids with the HTTP method; nobody would call it so. */
const MACHINE_MADE =
  /(?:^|[a-z0-9])(?:Get|Put|Post|Patch|Delete|Head|Options)$/;
/** What a framework calls the class in which an operation is written. */
const CLASS = /(?:Service|Controller|Resource|Handler|Api|API)$/;
const VERSION = /^v\d+\w*$|^api$/i;
/** Words of a code base, not of an API: `files_api_routes_list_files`. */
const MACHINERY = /^(?:routes?|routers?|endpoints?|handlers?|views?)$/i;

/** Reads an operationId; undefined where it was made from method and path, or says nothing. */
export function saidName(
  operation: Operation,
  resource: readonly string[],
): SaidName | undefined {
  const { operationId } = operation;
  if (operationId === undefined || isMade(operationId, operation))
    return undefined;
  // NestJS numbers what it gives twice: `create[0]`.
  const id = withoutPath(operationId.replace(/\[\d+\]$/, ""), operation);
  if (MACHINE_MADE.test(id)) return undefined;
  const explicit = /^(?:[^/.\s]+[/.])+[^/.\s]+$/.test(id);
  if (explicit) {
    const parts = id.split(/[/.]/).filter((part) => !VERSION.test(part));
    const rest = parts.pop() ?? "";
    return {
      namespace: parts.map(withoutClass),
      isExplicit: true,
      isHung: true,
      ...parse(wordsOf(rest), operation),
    };
  }
  const [, group, called] =
    /^([A-Z][A-Za-z0-9]+)_([A-Za-z]\w*)$/.exec(id) ?? [];
  if (group !== undefined && called !== undefined)
    return {
      namespace: [withoutClass(group)],
      isExplicit: false,
      isHung: false,
      ...parse(wordsOf(called), operation),
    };
  return spoken(id, operation, resource);
}

/** `listPets`, `repoListRefs`, `volumeSnapshots_list`, `ContainerLogs`. */
function spoken(
  id: string,
  operation: Operation,
  resource: readonly string[],
): SaidName | undefined {
  const words = wordsOf(id);
  const own = namespaceIn(words, resource);
  const none = { namespace: [], isExplicit: false, isHung: own > 0 };
  const rest = words.slice(own);
  const [first = ""] = words;
  // `issueListIssues` on `issues` issues nothing.
  const [second = ""] = rest;
  const isBehind =
    own > 0 && (isPlainVerb(second) || (rest.length === 1 && isVerb(second)));
  if (isVerb(first) && !isBehind)
    return {
      ...none,
      verb: first,
      nouns: words.slice(1),
      ...(words.length > 1 ? { whole: id } : {}),
    };
  const said = parse(rest, operation);
  // Without a verb it must at least hang where it says.
  if (said.verb === undefined && (own === 0 || said.nouns.length === 0))
    return undefined;
  return { ...none, ...said };
}

/** How many words in front only say where it hangs: `repo` on `repository`. */
function namespaceIn(
  words: readonly string[],
  resource: readonly string[],
): number {
  const nouns = resource.flatMap((name) =>
    wordsOf(name).map((word) => singular(word.toLowerCase())),
  );
  const isOwn = (word: string): boolean => {
    const one = singular(word.toLowerCase());
    return one.length > 2 && nouns.some((noun) => noun.startsWith(one));
  };
  const end = words.findIndex((word) => !isOwn(word));
  return end === -1 ? words.length : end;
}

/** The verb may stand behind what it is done to: `volume snapshots list`. */
function parse(
  words: readonly string[],
  { method }: Operation,
): Pick<SaidName, "verb" | "nouns"> {
  const reads = method === "GET" || method === "HEAD";
  const at = words.findIndex((word, index) =>
    index > 0 && reads ? isReadVerb(word) : isVerb(word),
  );
  const verb = words[at];
  const plain = (nouns: readonly string[]): readonly string[] =>
    nouns.filter((word) => !VERSION.test(word));
  if (verb === undefined) {
    const nouns = plain(words);
    // `v2_4` says nothing.
    const isSaid = nouns.every((word) => /^\p{L}{2}/u.test(word));
    return { nouns: isSaid ? nouns : [] };
  }
  const before = words.slice(0, at).filter((word) => !MACHINERY.test(word));
  return { verb, nouns: plain([...before, ...words.slice(at + 1)]) };
}

function withoutClass(name: string): string {
  const short = name.replace(CLASS, "");
  return short === "" ? name : short;
}

/** FastAPI ends an id with path and method: `read_user_users__id__get`. */
function withoutPath(id: string, { path, method }: Operation): string {
  const ending = `${pathText(path).replace(/\W/g, "_")}_${method.toLowerCase()}`;
  return id.endsWith(ending) ? id.slice(0, -ending.length) : id;
}

/** Made of the method and the path: `PostAccountsAccountLoginLinks`, `get_folders_id_items`, `GetVariablesID`. */
function isMade(id: string, { path, method }: Operation): boolean {
  // Of parameters alone no name is made: `GetObject` of `/{Bucket}/{Key}`.
  if (!segmentsOf(path).some(({ text }) => /^[^?#]*[a-z]/i.test(text)))
    return false;
  // One word behind `get` or `delete` is what a person would write: `getStatus`.
  const segments = segmentsOf(path).filter(({ text }) => !VERSION.test(text));
  const isPlain = segments.length === 1 && segments[0]?.parameters.length === 0;
  if (isPlain && /^(?:GET|DELETE)$/.test(method)) return false;
  const key = (text: string): string =>
    wordsOf(text)
      .map((word) => singular(word.toLowerCase()))
      .join("");
  const said = key(id);
  const verb = method.toLowerCase();
  const bare = said.startsWith(verb)
    ? said.slice(verb.length)
    : said.endsWith(verb)
      ? said.slice(0, -verb.length)
      : undefined;
  if (bare === undefined || bare === "") return bare === "";
  const spelled = (parameter: (name: string) => string): string =>
    path
      .map((part) =>
        part.kind === "text" ? part.text : ` ${parameter(part.name)} `,
      )
      .join("");
  const spellings = [
    spelled((name) => name),
    spelled(() => "id"),
    spelled((name) => `by ${name}`),
    spelled(() => ""),
  ];
  return spellings.some((text) => {
    const whole = key(text);
    return (
      whole === bare || key(text.replace(/\bv\d+\b|\bapi\b/g, "")) === bare
    );
  });
}
