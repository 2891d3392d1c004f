import { error, warning } from "../entry.js";
import { excerpt } from "../visible.js";
import { meant, type Suggested } from "./words.js";

/** What an author can write wrong in an extension of ours. */
export const extensionCatalog = {
  "extension-misplaced": error<{
    name: string;
    carrier: string;
    carriers: readonly string[];
  }>(
    ({ name, carrier }) => `\`${name}\` has no meaning on ${a(carrier)}`,
    ({ name, carriers }) =>
      `move \`${name}\` to ${carriers.map(a).join(", or ")}`,
  ),
  "extension-unknown": warning<{ name: string; meant: string }>(
    ({ name }) => `\`${name}\` is not read by anybody, and is ignored`,
    ({ meant }) => `did you mean \`${meant}\`?`,
  ),
  "extension-wrong-type": error<{ name: string; wanted: string }>(
    ({ name, wanted }) => `\`${name}\` must be ${wanted}`,
    ({ name, wanted }) => `give \`${name}\` ${wanted}`,
  ),
  "include-matches-nothing": error<Suggested & { line: string }>(
    ({ line }) => `No operation is what \`${excerpt(line)}\` of include means`,
    ({ suggestion }) =>
      meant(suggestion, "correct it, or leave it out of include"),
  ),
  "exclude-matches-nothing": warning<Suggested & { line: string }>(
    ({ line }) =>
      `No operation is what \`${excerpt(line)}\` of exclude means, so that it leaves nothing out`,
    ({ suggestion }) =>
      meant(suggestion, "correct it, or leave it out of exclude"),
  ),
  "x-name-invalid": error<{ name: string }>(
    ({ name }) => `"${name}" cannot be a name in TypeScript`,
    () => "use letters, digits, `_` and `$`, and no digit first",
  ),
  "x-resource-invalid": error<{ resource: string }>(
    ({ resource }) => `"${resource}" is not a path of resource names`,
    () => "write names with dots between them, such as `users.keys`",
  ),
  "x-enum-open-unused": error<{ why: string }>(
    ({ why }) => `\`x-enum-open\` cannot be used here: ${why}`,
    () =>
      "put it beside an `enum`, or beside a `oneOf` and a `discriminator` that tells its members apart",
  ),
  "x-template-literal-unused": error<{ why: string }>(
    ({ why }) => `\`x-template-literal\` cannot be used here: ${why}`,
    () =>
      "put it on a string schema whose `pattern` begins with `^` and literal text",
  ),
  "x-unwrap-optional": error<{ member: string }>(
    ({ member }) =>
      `\`x-unwrap\` names \`${member}\`, which the success body may leave out`,
    ({ member }) =>
      `add \`${member}\` to the body's \`required\`, or remove the \`x-unwrap\``,
  ),
  "x-unwrap-no-member": error<{
    member: string;
    members: readonly string[];
  }>(
    ({ member }) =>
      `\`x-unwrap\` names \`${member}\`, which the success body does not declare`,
    ({ members }) =>
      members.length === 0
        ? "remove it: the success body is not an object with declared members"
        : `name one of ${members.map((m) => `\`${m}\``).join(", ")}`,
  ),
  "x-pagination-unknown-part": error<{
    part: string;
    style: string;
    parts: readonly string[];
  }>(
    ({ part, style }) =>
      `\`${part}\` is not a part of \`x-pagination\` of style \`${style}\``,
    ({ parts }) => `the parts are ${parts.map((p) => `\`${p}\``).join(", ")}`,
  ),
  "x-pagination-style": error<{
    style: string | undefined;
    styles: readonly string[];
  }>(
    ({ style }) =>
      style === undefined
        ? "`x-pagination` does not say its `style`"
        : `\`${style}\` is not a style of \`x-pagination\``,
    ({ styles }) =>
      `write \`style:\` and one of ${styles.map((s) => `\`${s}\``).join(", ")}`,
  ),
  "pagination-extension-unread": warning<{ name: string; why: string }>(
    ({ name, why }) =>
      `\`${name}\` is not followed, since ${why}: paging is looked for as if it was not there`,
    () => "say it with `x-pagination`, which wins over it",
  ),
  "x-pagination-no-request-member": error<{
    part: string;
    member: string;
    members: readonly string[];
  }>(
    ({ part, member }) =>
      `\`x-pagination.${part}\` names \`${member}\`, which the request does not have`,
    ({ members }) =>
      members.length === 0
        ? "the request has no parameters and no body members to page by"
        : `name one of ${members.map((m) => `\`${m}\``).join(", ")}`,
  ),
  "x-pagination-no-response-member": error<{ part: string; path: string }>(
    ({ part, path }) =>
      `\`x-pagination.${part}\` points to \`${path}\`, which the response does not declare`,
    () =>
      "write the path of a declared member of the success body, with dots between the names",
  ),
  "x-pagination-items-not-array": error<{ path: string }>(
    ({ path }) =>
      `\`x-pagination.items\` points to \`${path}\`, which is not an array`,
    () => "point it to the member that holds the items of a page",
  ),
  "x-pagination-incomplete": error<{ style: string; missing: string }>(
    ({ style, missing }) =>
      `\`x-pagination\` of style \`${style}\` needs \`${missing}\`, and none was found`,
    ({ missing }) => `name the member that plays \`${missing}\``,
  ),
  "x-unwrap-unused": error<{ member: string }>(
    ({ member }) =>
      `\`x-unwrap\` names \`${member}\`, which no success body declares`,
    () => "name the member that holds the payload of an answer",
  ),
  "x-pagination-unused": error<object>(
    () => "`x-pagination` stands on an operation that answers with no JSON",
    () => "remove it, or declare the body of the success response",
  ),
};

function a(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
