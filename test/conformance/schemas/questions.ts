import type { CompileError } from "../../corpus/compile.js";
import { literalType } from "../../corpus/literal-type.js";
import type { Json } from "../../examples/spec.js";
import type { ExportedType } from "./generated.js";
import type { Row } from "./row.js";

/** A line for the compiler, and what it means when there is an error in it or none. */
export interface Question {
  readonly line: string;
  /** What is wrong, by the codes of the line's errors; nothing is. */
  readonly fault: (codes: readonly string[]) => string | undefined;
}

/** All that a row asks of the types that were made of it. */
export function questionsOf(row: Row, type: ExportedType): readonly Question[] {
  const sent = type.input ?? type.export;
  return [
    ...valuesOf(row, type.export, ""),
    ...valuesOf(row.sent ?? {}, sent, " as it is sent"),
    ...narrowingOf(row, type.export),
  ];
}

function valuesOf(
  { accepts = [], rejects = [], but }: Pick<Row, "accepts" | "rejects" | "but">,
  type: string,
  where: string,
): readonly Question[] {
  return [
    ...[...accepts, ...(but?.accepts ?? [])].map((value) => ({
      line: assigned(value, type),
      fault: (codes: readonly string[]) =>
        codes.length === 0
          ? undefined
          : `refuses ${JSON.stringify(value)}${where}${weak(codes)}`,
    })),
    ...[...rejects, ...(but?.rejects ?? [])].map((value) => ({
      line: assigned(value, type),
      fault: (codes: readonly string[]) =>
        codes.length > 0 ? undefined : `takes ${JSON.stringify(value)}${where}`,
    })),
  ];
}

/** TS2559: a type of nothing but optional members refuses what has none of them; it says so of no value that is meant. */
function weak(codes: readonly string[]): string {
  return codes.every((code) => code === "TS2559") ? " as a weak type" : "";
}

function assigned(value: Json, type: string): string {
  // To the compiler these two end a line.
  const literal = literalType(value)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
  return `{ const v = null! as ${literal}; const t: ${type} = v; void t; }`;
}

/** The tag of a union, once looked at, gives its member away. */
function narrowingOf({ narrows }: Row, type: string): readonly Question[] {
  return Object.entries(narrows?.to ?? {}).map(([tag, member]) => {
    const by = JSON.stringify(narrows?.by);
    const known = `v[${JSON.stringify(member)}]`;
    const isTag = `v[${by}] === ${JSON.stringify(tag)}`;
    const guard = narrows?.guard;
    const test = guard === undefined ? isTag : `${guard}(v) && ${isTag}`;
    return {
      line: `{ const v = null! as ${type}; if (${test}) void ${known}; }`,
      fault: (codes) =>
        codes.length === 0
          ? undefined
          : `does not know ${member} where ${String(narrows?.by)} is ${tag}`,
    };
  });
}

/** A file that asks the questions, each on a line of its own after the head. */
export function textOf(
  questions: readonly Question[],
  { export: name, input, file }: ExportedType,
  guard: string | undefined,
): string {
  const types = [name, ...(input === undefined ? [] : [input])];
  const names = [
    ...types.map((type) => `type ${type}`),
    ...(guard === undefined ? [] : [guard]),
  ].join(", ");
  const from = `./${file.replace(/\.ts$/, ".js")}`;
  return [
    `import { ${names} } from ${JSON.stringify(from)};`,
    ...questions.map(({ line }) => line),
    "",
  ].join("\n");
}

/** What is wrong, by the errors of the file that asks. */
export function faultsIn(
  questions: readonly Question[],
  errors: readonly CompileError[],
): readonly string[] {
  return questions.flatMap(({ fault }, index) => {
    const own = errors.filter(({ line }) => line === index + 2);
    return fault(own.map(({ code }) => code)) ?? [];
  });
}
