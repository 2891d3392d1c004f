import { stringLiteral } from "./literal.js";

/** As ECMAScript has it, but for the joiners, which are not seen, and the astral letters, which not every compiler knows. */
const name =
  /^(?!.*[\p{Cf}\u{10000}-\u{10ffff}])[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/** `400`, but not `0400`, `1e3` or a number that JavaScript would respell. */
const simpleNumber = /^(?:0|[1-9]\d{0,14})$/;

/** What TypeScript does not take as the name of a declaration in a module. */
const reserved = new Set(
  (
    "any arguments as await bigint boolean break case catch class const continue " +
    "debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let never new null " +
    "number object package private protected public return static string super " +
    "switch symbol this throw true try type typeof undefined unknown var void " +
    "while with yield"
  ).split(" "),
);

/** Whether a declaration can have this name. */
export function isIdentifier(text: string): boolean {
  return name.test(text) && !reserved.has(text);
}

/**
 * A name in a declaring position. There is no way to quote one, so that a text
 * that cannot be a name is refused: plan has let a bad name through.
 */
export function identifier(text: string): string {
  if (!isIdentifier(text)) {
    throw new Error(`not the name of a declaration: ${stringLiteral(text)}`);
  }
  return text;
}

/** Whether a member of a class can have this name; reserved words can be one. */
export function isMemberName(text: string): boolean {
  return name.test(text) && text !== "constructor";
}

/** The name of a member of a class. */
export function memberName(text: string): string {
  if (!isMemberName(text)) {
    throw new Error(`not the name of a member: ${stringLiteral(text)}`);
  }
  return text;
}

/** A key in an interface or an object type: bare where Prettier leaves it bare. */
export function propertyKey(text: string): string {
  return name.test(text) || simpleNumber.test(text)
    ? text
    : stringLiteral(text);
}

/** A key in an object literal, where a bare `__proto__` would set the prototype. */
export function literalKey(text: string): string {
  return text === "__proto__" ? '["__proto__"]' : propertyKey(text);
}

/** `.name`, or `["not a name"]`. */
export function propertyAccess(text: string): string {
  return name.test(text) ? `.${text}` : `[${stringLiteral(text)}]`;
}
