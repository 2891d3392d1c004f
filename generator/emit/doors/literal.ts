import { escapeInvisible, unicodeEscape } from "./invisible.js";

const shortEscapes: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
};

/** Text that means itself between double quotes: no quote, no backslash, no `<`, nothing unseen. */
const plain = /^[ !#-&(-;=-[\]-~]*$/;

/**
 * A string as TypeScript source, in the quotes that Prettier would choose: the
 * ones that need fewer escapes, double ones when that is even.
 */
export function stringLiteral(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  const escaped = escapeInvisible(
    text
      .replaceAll("\\", "\\\\")
      .replaceAll(quote, `\\${quote}`)
      .replace(
        /[\b\t\n\v\f\r]/g,
        (control) => shortEscapes[control] ?? control,
      ),
  )
    // The writer of ts-morph takes the quote of `"\\"` for an escaped one.
    .replace(/\\\\$/, unicodeEscape("\\"))
    // A page that holds the script must not end it.
    .replaceAll("</", "<\\/");
  return quote + escaped + quote;
}

/**
 * A number as Prettier writes it. What is too large for a number is `Infinity`
 * when a document is read, and written so that it is read the same again.
 */
export function numberLiteral(value: number): string {
  if (Number.isNaN(value)) throw new Error("NaN is not a value of a document");
  if (value === Infinity) return "1e400";
  if (value === -Infinity) return "-1e400";
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

/** The text between the parts of a template literal. No backslash of it is left, so that nothing escapes a delimiter. */
export function templateText(text: string): string {
  return escapeInvisible(
    text.replace(/[\\`]|\$(?=\{)/g, unicodeEscape),
  ).replace(/[\n\r\t]/g, unicodeEscape);
}
