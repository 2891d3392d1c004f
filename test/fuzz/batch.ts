import { rmSync } from "node:fs";
import { join } from "node:path";
import type { RenderedPackage } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/source/json.js";
import { compileFolders, type CompileError } from "../corpus/compile.js";
import type { Project } from "../packages/project.js";
import type { Find } from "./find.js";
import {
  questionsOf,
  type Instance,
  type Question,
  type Questions,
} from "./questions.js";

/** What came of a batch. */
export interface Answers {
  readonly finds: readonly Find[];
  readonly counts: Counts;
}

export interface Counts {
  readonly valid: number;
  readonly invalid: number;
  readonly rejected: number;
}

interface Member {
  readonly document: JsonObject;
  readonly questions: Questions;
}

/** Packages that are compiled as one program, with one runtime for all of them. */
export class Batch {
  readonly #project: Project;
  readonly #folder: string;
  readonly #members: Member[] = [];

  constructor(project: Project, folder: string) {
    this.#project = project;
    this.#folder = folder;
  }

  /** Asks about values that a seed gives, or about the one that is given. */
  add(
    document: JsonObject,
    rendered: RenderedPackage,
    seed: number,
    given?: Instance,
  ): void {
    const folder = `${this.#folder}/${String(this.#members.length)}`;
    const isFirst = this.#members.length === 0;
    for (const { path, text } of rendered.committed) {
      if (!path.endsWith(".ts")) continue;
      if (!path.startsWith("src/runtime/"))
        this.#project.write(`${folder}/${path}`, withRuntime(path, text));
      else if (isFirst)
        this.#project.write(
          `${this.#folder}/${path.replace("src/", "")}`,
          text,
        );
    }
    const questions = questionsOf(document, rendered, seed, given);
    this.#project.write(`${folder}/check.ts`, questions.text);
    this.#members.push({ document, questions });
  }

  async compile(): Promise<Answers> {
    const counts = { valid: 0, invalid: 0, rejected: 0 };
    if (this.#members.length === 0) return { finds: [], counts };
    const errors = await compileFolders(this.#project, "TypeScript 7.0", [
      this.#folder,
    ]);
    // Ten thousand packages are many files.
    rmSync(join(this.#project.folder, this.#folder), { recursive: true });
    const byFolder = grouped(errors, ({ file }) => file.split("/")[1] ?? "");
    const outside = byFolder.get("runtime") ?? [];
    if (outside.length > 0) throw new Error(JSON.stringify(outside[0]));
    const finds = this.#members.flatMap(({ document, questions }, index) => {
      const own = byFolder.get(String(index)) ?? [];
      return [
        ...nameless(document, questions),
        ...answered(document, questions, own, counts),
      ];
    });
    return { finds, counts };
  }
}

/** The runtime is the same in all packages, and read once: a relative import of it leads two folders further up. */
function withRuntime(path: string, text: string): string {
  const depth = path.split("/").length - 2;
  const from = depth === 0 ? "./" : "../".repeat(depth);
  const to = "../".repeat(depth + 2);
  return text.replaceAll(`from "${from}runtime/`, `from "${to}runtime/`);
}

function nameless(
  document: JsonObject,
  { nameless: names }: Questions,
): readonly Find[] {
  const detail = names.join(", ");
  return names.length === 0
    ? []
    : [{ trouble: "nameless", document, mark: "nameless", detail }];
}

function answered(
  document: JsonObject,
  { lines }: Questions,
  errors: readonly CompileError[],
  counts: { -readonly [Name in keyof Counts]: Counts[Name] },
): readonly Find[] {
  const finds: Find[] = [];
  const asked = new Set([...lines.values()].flat());
  const isAnswer = ({ file, line }: CompileError): boolean =>
    file.endsWith("/check.ts") && asked.has(line);
  const other = errors.find((error) => !isAnswer(error));
  if (other !== undefined) finds.push(notCompiled(document, other));
  const answers = grouped(errors.filter(isAnswer), ({ line }) => line);
  for (const [question, own] of lines) {
    const [first, ...others] = own.map((line) => answers.get(line) ?? []);
    const refusals = others.some(({ length }) => length === 0) ? [] : first;
    if (question.isValid) {
      counts.valid += 1;
      const error = refusals?.find((each) => !isWeak(each));
      if (error !== undefined) finds.push(unsound(document, question, error));
    } else {
      counts.invalid += 1;
      if (refusals !== undefined && refusals.length > 0) counts.rejected += 1;
    }
  }
  return finds;
}

/** A weak type refuses what has none of its members, at whatever depth: TypeScript's own rule, TS2559. */
function isWeak({ code, text }: CompileError): boolean {
  return (
    code === "TS2559" ||
    (text.at(-1) ?? "").includes(" has no properties in common with ")
  );
}

function notCompiled(document: JsonObject, error: CompileError): Find {
  return {
    trouble: "does not compile",
    document,
    mark: `does not compile: ${error.code}`,
    detail: said(error),
  };
}

function unsound(
  document: JsonObject,
  { component, value }: Question,
  error: CompileError,
): Find {
  return {
    trouble: "unsound",
    document,
    mark: "unsound",
    detail: said(error),
    at: { component, value },
  };
}

function said({ file, line, code, text }: CompileError): string {
  return [`${file}:${String(line)} ${code}`, ...text].join("\n");
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
