import type { RenderedPackage } from "../../generator/generate.js";
import type { TextFile } from "../../generator/host.js";
import type { Json, JsonObject } from "../../generator/source/json.js";
import { componentsOf, pointerOf, versionOf } from "./document.js";
import { instancesOf } from "./instances.js";
import { literalTypes, memberNames } from "./literal.js";
import { createJudge } from "./judge.js";
import { directionOf } from "./operations.js";
import type { Way } from "./reading.js";

/** A value of a component. */
export interface Instance {
  readonly component: string;
  readonly value: Json;
}

/** Whether a value is of a type, asked on one line of a file. */
export interface Question extends Instance {
  readonly isValid: boolean;
}

export interface Questions {
  /** The file that asks. */
  readonly text: string;
  /** The lines that ask, from 1: yes on one of them is yes. */
  readonly lines: ReadonlyMap<Question, readonly number[]>;
  /** Components without a type. */
  readonly nameless: readonly string[];
}

interface Manifest {
  readonly names: Readonly<
    Record<string, { readonly file: string; readonly export: string }>
  >;
  readonly companions: Readonly<
    Record<string, { readonly input?: string } | undefined>
  >;
}

/** Asks values of every component of a document, or only the one that is given. */
export function questionsOf(
  document: JsonObject,
  rendered: RenderedPackage,
  seed: number,
  given?: Instance,
): Questions {
  const version = versionOf(document);
  const { names, companions } = manifestOf(rendered);
  const components = Object.keys(componentsOf(document));
  const members = memberNames(document);
  const imports: string[] = [];
  const asked: { readonly question: Question; readonly type: string }[] = [];
  const nameless: string[] = [];
  for (const way of waysOf(document)) {
    const judge = createJudge(document, components, way);
    for (const component of components) {
      const pointer = pointerOf(version, component);
      const name = names[pointer];
      if (name === undefined) {
        nameless.push(component);
        continue;
      }
      const input = companions[pointer]?.input;
      // The same type as the one for responses, which was asked already.
      if (way === "request" && directionOf(document) === "both" && !input)
        continue;
      const { valid, invalid } =
        given === undefined
          ? instancesOf(judge, component, seed + imports.length)
          : only(given, component, judge.verdict(component, given.value));
      if (valid.length + invalid.length === 0) continue;
      const type = `T${String(imports.length)}`;
      const exported = way === "request" ? (input ?? name.export) : name.export;
      const file = fileOf(rendered, exported, name.file);
      imports.push(
        `import type { ${exported} as ${type} } from "./${file.replace(/\.ts$/, ".js")}";`,
      );
      for (const value of valid)
        asked.push({ question: { component, value, isValid: true }, type });
      for (const value of invalid)
        asked.push({ question: { component, value, isValid: false }, type });
    }
  }
  const text = [...imports];
  const lines = new Map<Question, readonly number[]>();
  for (const { question, type } of asked) {
    const own = literalTypes(question.value, members).map((literal) => {
      const n = String(text.length);
      return text.push(
        `declare const v${n}: ${literal}; export const t${n}: ${type} = v${n};`,
      );
    });
    lines.set(question, own);
  }
  return { text: [...text, "export {};", ""].join("\n"), lines, nameless };
}

function only(
  given: Instance,
  component: string,
  verdict: "valid" | "invalid" | "none",
) {
  const isAsked = given.component === component && verdict === "valid";
  return { valid: isAsked ? [given.value] : [], invalid: [] };
}

/** The file of a type; of what is too long for one file the type for requests may be in the next. */
function fileOf(
  { committed }: RenderedPackage,
  name: string,
  file: string,
): string {
  const starts = [`export interface ${name} `, `export type ${name} `];
  const holds = ({ text }: TextFile): boolean =>
    starts.some((start) => text.includes(start));
  const [folder = ""] = file.split(/[^/]*$/);
  const own = committed.find(({ path }) => path === file);
  if (own !== undefined && holds(own)) return file;
  const other = committed.find(
    (each) => each.path.startsWith(folder) && holds(each),
  );
  return other?.path ?? file;
}

/** How the types of a document are to be read: those of requests have no readOnly members. */
function waysOf(document: JsonObject): readonly Way[] {
  const direction = directionOf(document);
  if (direction === "unused") return ["both"];
  return direction === "both" ? ["response", "request"] : [direction];
}

function manifestOf({ committed }: RenderedPackage): Manifest {
  const file = committed.find(({ path }) => path === ".specwright.json");
  if (file === undefined) throw new Error("a package without a manifest");
  return JSON.parse(file.text) as Manifest;
}
