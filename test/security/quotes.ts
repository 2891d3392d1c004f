import { payload } from "./syntax.js";

/** What ends a string of each kind, or escapes its end. */
export const quotes: readonly (readonly [string, string])[] = [
  ["double quotes", `";${payload};"`],
  ["single quotes", `';${payload};'`],
  ["backticks", `\`;${payload};\``],
  ["a substitution", `\${${payload}}`],
  ["an escaped substitution", `\\\${${payload}}`],
  ["an escaped quote", `\\";${payload};//`],
  ["all quotes at once", `'"\`+(${payload})+'"\``],
  ["a line break", `\n${payload}\n`],
  ["U+2028", `\u2028${payload}\u2028`],
  ["the end of a script", `</script><script>${payload}</script>`],
];
