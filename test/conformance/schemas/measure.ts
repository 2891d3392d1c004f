import { compileFolders, type CompileError } from "../../corpus/compile.js";
import type { Project } from "../../packages/project.js";
import { documentOf } from "./document.js";
import { faultsOf, quarrelsOf } from "./faults.js";
import { generate } from "./generated.js";
import { createPrograms, type Programs } from "./programs.js";
import { faultsIn, questionsOf, textOf, type Question } from "./questions.js";
import { versionsOf, type Area, type Row } from "./row.js";
import type { Version } from "./sections.js";
import { validatorOf } from "./validator.js";

/** What became of a row in one version. */
export interface Result {
  readonly area: string;
  readonly row: string;
  readonly version: Version;
  /** What our types, names and warnings have wrong. */
  readonly faults: readonly string[];
  /** What the row itself has wrong, by a validator. */
  readonly quarrels: readonly string[];
  /** How much of it was asked of the compiler. */
  readonly questions: number;
}

/** A row before the compiler has answered. */
interface Asked {
  /** Where its program is; nowhere when nothing was made. */
  readonly folder?: string;
  readonly questions: readonly Question[];
  readonly faults: readonly string[];
  readonly quarrels: readonly string[];
}

/** Generates all rows in all of their versions, and asks one compiler about all of them. */
export async function measure(
  areas: Readonly<Record<string, Area>>,
  project: Project,
): Promise<readonly Result[]> {
  const programs = createPrograms(project);
  const all: (Asked & Pick<Result, "area" | "row" | "version">)[] = [];
  for (const [area, rows] of Object.entries(areas))
    for (const [name, row] of Object.entries(rows))
      for (const version of versionsOf(row)) {
        const about = { area, row: name, version };
        all.push({ ...about, ...(await ask(row, version, programs)) });
      }
  const errors = byFolder(
    await compileFolders(project, "TypeScript 7.0", programs.folders),
  );
  return all.map(({ folder = "", questions, faults, ...rest }) => ({
    ...rest,
    questions: questions.length,
    faults: [...faults, ...answersOf(questions, errors.get(folder) ?? [])],
  }));
}

async function ask(
  row: Row,
  version: Version,
  programs: Programs,
): Promise<Asked> {
  const document = documentOf(row, version);
  const generated = await generate(document, version);
  const faults = faultsOf(row, document, generated);
  const quarrels = isJudgedBefore(row, version)
    ? []
    : quarrelsOf(row, validatorOf(document, version, programs));
  const type = generated.typeOf(document.names[0] ?? "");
  if (type === undefined) return { questions: [], faults, quarrels };
  const questions = questionsOf(row, type);
  const check = {
    path: "check.ts",
    text: textOf(questions, type, row.narrows?.guard),
  };
  return {
    folder: programs.write([...generated.files, check]),
    questions,
    faults,
    quarrels,
  };
}

/** To a validator 3.1 and 3.2 are the same. */
function isJudgedBefore(row: Row, version: Version): boolean {
  return version === "3.2" && versionsOf(row).includes("3.1");
}

function answersOf(
  questions: readonly Question[],
  errors: readonly CompileError[],
): readonly string[] {
  const isAnswer = ({ file }: CompileError) => file.endsWith("/check.ts");
  const inside = errors.filter((error) => !isAnswer(error));
  return [
    ...inside.map(({ code, text }) => `${code} ${text.join(" ")}`),
    ...faultsIn(questions, errors.filter(isAnswer)),
  ];
}

function byFolder(
  errors: readonly CompileError[],
): ReadonlyMap<string, readonly CompileError[]> {
  const folders = new Map<string, CompileError[]>();
  for (const error of errors) {
    const [folder = ""] = error.file.split("/");
    folders.set(folder, [...(folders.get(folder) ?? []), error]);
  }
  return folders;
}
