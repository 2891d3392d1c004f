/** Where a text stops being JSON, and in which way. */
export interface JsonSlip {
  readonly offset: number;
  readonly problem: string;
  /** The text holds the marks of a merge; nothing else in it is worth a word. */
  readonly conflict: boolean;
}

type Due = "value" | "first value" | "name" | "first name" | ":" | "," | "end";

const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar =
  /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/m;

const problems: Readonly<Record<Due, string>> = {
  value: "no value where one is due",
  "first value": "no value where one is due",
  name: "no name in double quotes where a member is due",
  "first name": "no name in double quotes where a member is due",
  ":": 'no ":" after the name of a member',
  ",": 'no "," and no closing bracket after a value',
  end: "more text after its end",
};

/** Finds the first slip in a text that `JSON.parse` refuses; a merge's marks come before all else. */
export function findJsonSlip(text: string): JsonSlip {
  const marks = conflict.exec(text);
  if (marks !== null) {
    const problem = "it holds a merge conflict";
    return { offset: marks.index, problem, conflict: true };
  }
  const open: string[] = [];
  let due: Due = "value";
  let at = 0;
  for (;;) {
    at += matched(space, at).length;
    const character = text[at] ?? "";
    if (due === "end" || character === "") break;
    const next = step(character);
    if (next === undefined) break;
    due = next;
  }
  const ended = at >= text.length && due !== "end";
  const problem = ended ? "it ends too early" : problems[due];
  return { offset: at, problem, conflict: false };

  /** Goes past one token; what is due after it, or nothing when it is out of place. */
  function step(character: string): Due | undefined {
    if (due === ":") return character === ":" ? past(1, "value") : undefined;
    if (due === "," && character === ",") {
      return past(1, open.at(-1) === "}" ? "name" : "value");
    }
    const mayClose = due !== "value" && due !== "name";
    if (mayClose && character === open.at(-1)) {
      open.pop();
      return past(1, afterValue());
    }
    if (due === ",") return undefined;
    const word = matched(string, at);
    if (due === "name" || due === "first name") {
      return word === "" ? undefined : past(word.length, ":");
    }
    if (character === "{" || character === "[") {
      open.push(character === "{" ? "}" : "]");
      return past(1, character === "{" ? "first name" : "first value");
    }
    const value = word === "" ? matched(scalar, at) : word;
    return value === "" ? undefined : past(value.length, afterValue());
  }

  function past(length: number, next: Due): Due {
    at += length;
    return next;
  }

  function afterValue(): Due {
    return open.length === 0 ? "end" : ",";
  }

  function matched(pattern: RegExp, offset: number): string {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0] ?? "";
  }
}

/** Where a member stands in a JSON text, by the names that lead to it; the start when it is not there. */
export function memberOffset(text: string, names: readonly string[]): number {
  let offset = Math.max(0, text.search(/\S/));
  for (const name of names) {
    const key = JSON.stringify(name);
    let found = text.indexOf(key, offset);
    while (found !== -1 && !/^\s*:/.test(text.slice(found + key.length))) {
      found = text.indexOf(key, found + 1);
    }
    if (found === -1) return offset;
    offset = found;
  }
  return offset;
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
