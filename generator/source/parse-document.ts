import type { Reporter } from "../diagnostics/reporter.js";
import { LineIndex } from "./line-index.js";
import { isJson, parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import {
  textPlace,
  type SourceDocument,
  type SourceText,
} from "./source-document.js";

/** Reads a text as the JSON or YAML that it is; reports what it is instead. */
export function parseDocument(
  file: string,
  name: string,
  bytes: string,
  reporter: Reporter,
): SourceDocument | undefined {
  const text = bytes.startsWith("\u{feff}") ? bytes.slice(1) : bytes;
  const source: SourceText = { file, name, text, lines: new LineIndex(text) };
  const start = text.search(/\S/);
  if (start === -1) {
    reporter.report("file-empty", textPlace(source, 0), { file });
    return undefined;
  }
  const foreign = foreignKind(text, start);
  if (foreign !== undefined) {
    reporter.report("file-not-a-document", textPlace(source, start), {
      found: foreign,
    });
    return undefined;
  }
  const bracketed = text[start] === "{" || text[start] === "[";
  // `{openapi: 3.1.0}` is YAML too; a .json file is held to its name.
  const json =
    /\.json$/i.test(file) || (bracketed && (!isYamlName(file) || isJson(text)));
  return json ? parseJson(source, reporter) : parseYaml(source, reporter);
}

function isYamlName(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}

/** What people save under the name of a description by mistake. */
function foreignKind(text: string, start: number): string | undefined {
  const head = text.slice(start, start + 200);
  if (/^<(!doctype\s+html|html|head|body|script|title|!--)/i.test(head)) {
    return "an HTML page";
  }
  if (head.startsWith("<")) return "an XML or HTML text";
  if (text.includes("\0")) return "a binary file";
  return undefined;
}
