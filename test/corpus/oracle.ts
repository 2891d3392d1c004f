import { createHost } from "../../generator/host.js";
import type { Project } from "../packages/project.js";
import type { CompileError } from "./compile.js";
import {
  packageFolder,
  pathOf,
  render,
  type CorpusDocument,
} from "./corpus.js";
import { documentedInstances, type Instance } from "./instances.js";
import { createJudge, type Verdict } from "./judge.js";
import { literalType } from "./literal-type.js";
import { addProbes, hostWith } from "./probe.js";
import { RawDocument } from "./raw-document.js";

/** Instances of a document that have the same type and value, asked once. */
export interface Question {
  readonly document: string;
  /** Where the first of them stands. */
  readonly at: string;
  readonly verdict: Verdict;
  /** How many instances it stands for. */
  readonly count: number;
  /** Where the compiler answers. */
  readonly file: string;
  readonly line: number;
}

/** What is asked of one document. */
export interface Asked {
  readonly questions: readonly Question[];
  /** How many instances Ajv says nothing of: bytes, or a schema it can't read. */
  readonly unjudged: number;
  /** How many have a schema without a type. */
  readonly untyped: number;
}

interface Manifest {
  readonly names: Readonly<
    Record<string, { readonly file: string; readonly export: string }>
  >;
  readonly companions: Readonly<
    Record<string, { readonly input?: string } | undefined>
  >;
}

/** Generates a document with its probes, and writes a file that asks the compiler for each instance. */
export async function ask(
  document: CorpusDocument,
  project: Project,
): Promise<Asked> {
  const raw = new RawDocument(pathOf(document));
  const instances = [...documentedInstances(raw)];
  if (instances.length === 0) return { questions: [], unjudged: 0, untyped: 0 };
  const probed = addProbes(raw, instances);
  const host = hostWith(createHost(), document.path, probed.text);
  const { package: rendered, errors } = await render(document, host);
  if (rendered === undefined) {
    throw new Error(`${document.path} with probes: ${errors.join(", ")}`);
  }
  const folder = packageFolder(document);
  for (const { path, text } of rendered.committed) {
    if (path.endsWith(".ts")) project.write(`${folder}/${path}`, text);
  }
  const manifest = rendered.committed.find(
    ({ path }) => path === ".specwright.json",
  );
  const locked = JSON.parse(manifest?.text ?? "{}") as Manifest;
  return writeQuestions(raw, instances, {
    document: document.path,
    file: `${folder}/check.ts`,
    typesOf: (instance) => {
      const place = probed.placeOf(instance);
      const name = place && locked.names[place.component];
      if (name === undefined) return [];
      const input = locked.companions[place?.component ?? ""]?.input;
      const member = place?.member === undefined ? "" : `["${place.member}"]`;
      // The type that is received, and the one that is sent where it is another.
      return [name.export, ...(input === undefined ? [] : [input])].map(
        (type) => ({ type, member, from: name.file }),
      );
    },
    write: (text) => {
      project.write(`${folder}/check.ts`, text);
    },
  });
}

interface TypeUse {
  readonly type: string;
  readonly member: string;
  readonly from: string;
}

function writeQuestions(
  raw: RawDocument,
  instances: readonly Instance[],
  {
    document,
    file,
    typesOf,
    write,
  }: {
    readonly document: string;
    readonly file: string;
    readonly typesOf: (instance: Instance) => readonly TypeUse[];
    readonly write: (text: string) => void;
  },
): Asked {
  const judge = createJudge(raw, instances);
  const imports = new Map<string, string>();
  const known = new Map<string, { question: Question; count: number }>();
  const lines: string[] = [];
  const asked = { unjudged: 0, untyped: 0 };
  for (const instance of instances) {
    const types = typesOf(instance);
    const verdict = judge(instance);
    if (types.length === 0) asked.untyped += 1;
    else if (verdict === "none") asked.unjudged += 1;
    else {
      const literal = literalType(instance.value);
      const code = types.map(({ type, member, from }) => {
        imports.set(type, from);
        return type + member;
      });
      const id = `${code.join(" ")} ${literal} ${verdict}`;
      const before = known.get(id);
      if (before !== undefined) {
        before.count += 1;
        continue;
      }
      const n = String(lines.length);
      const answers = code.map(
        (type, index) =>
          `export const t${n}_${String(index)}: ${type} = v${n};`,
      );
      lines.push(`declare const v${n}: ${literal}; ${answers.join(" ")}`);
      const { at } = instance;
      const question = { document, at, verdict, count: 1, file, line: 0 };
      known.set(id, {
        question: { ...question, line: lines.length },
        count: 1,
      });
    }
  }
  const head = [...imports].map(
    ([name, from]) =>
      `import type { ${name} } from "./${from.replace(/\.ts$/, ".js")}";`,
  );
  write([...head, ...lines, ""].join("\n"));
  const questions = [...known.values()].map(({ question, count }) => ({
    ...question,
    count,
    line: question.line + head.length,
  }));
  return { ...asked, questions };
}

/** What the compiler says to the questions; an error elsewhere is one of the package. */
export function answersOf(errors: readonly CompileError[]) {
  const byLine = new Map<string, CompileError[]>();
  const elsewhere: CompileError[] = [];
  for (const error of errors) {
    if (!error.file.endsWith("/check.ts")) elsewhere.push(error);
    const place = `${error.file}:${String(error.line)}`;
    byLine.set(place, [...(byLine.get(place) ?? []), error]);
  }
  return {
    elsewhere,
    of: ({ file, line }: Question) =>
      byLine.get(`${file}:${String(line)}`) ?? [],
  };
}
