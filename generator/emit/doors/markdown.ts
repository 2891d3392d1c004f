import { escapeInvisible, unicodeEscape } from "./invisible.js";

/**
 * Document text as one paragraph of plain Markdown: no markup of it is left, no
 * HTML and no link, not even one that a reader would make of an address.
 */
export function markdownText(text: string): string {
  const line = escapeInvisible(text.replace(/\s+/g, " ").trim());
  return (
    line
      .replace(/[\\`[\]|#~^!$*]/g, "\\$&")
      .replace(/[<>&]/g, entity)
      // `{{x}}` and `{% x %}` are orders to Liquid and Vue, which pages are made with.
      .replace(/\{(?=[{%])/g, entity)
      .replace(/:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@/gi, entity)
      // Inside of a word an underscore is a letter, to Markdown as to Prettier.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      // What would begin a list, a rule or a heading.
      .replace(/^[-+=]/, "\\$&")
      .replace(/^(\d+)([.)])/, "$1\\$2")
  );
}

/** Text in the type of code. Escapes show as such there, so that only the delimiter and what is not seen get one. */
export function codeSpan(text: string): string {
  const inside = escapeInvisible(text)
    .replaceAll("`", unicodeEscape)
    .replace(/^ | $/g, unicodeEscape);
  return inside === "" ? '`""`' : `\`${inside}\``;
}

/** Lines of code, in a fence that no line of them closes. */
export function codeBlock(language: string, code: string): string {
  const runs = code.match(/`{3,}/g) ?? [];
  const longest = Math.max(2, ...runs.map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** A comment that is not shown. */
export function markdownComment(text: string): string {
  return `<!-- ${escapeInvisible(text).replace(/[<>]|--/g, "")} -->`;
}

/** A link that we mean, to a web address or a file beside this one. */
export function markdownLink(label: string, target: string): string {
  const address = target.replace(/[^\w.~:/?#@!$&'+,;=%-]/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Cs}/u, "\ufffd")).replace(
      /[()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
  const isSafe = /^(?:https?:\/\/|\.\/)/i.test(address);
  return isSafe ? `[${markdownText(label)}](${address})` : markdownText(label);
}

function entity(character: string): string {
  return `&#${String(character.charCodeAt(0))};`;
}
