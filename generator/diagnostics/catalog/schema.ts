import { warning } from "../entry.js";

/** What a schema says that no type can, and what was written instead. */
export const schemaCatalog = {
  "schema-keyword-unsaid": warning<{ keyword: string }>(
    ({ keyword }) =>
      `\`${keyword}\` is not part of the type: the type accepts what the other keywords accept`,
  ),
  "enum-extension-ignored": warning<{ name: string; why: string }>(
    ({ name, why }) => `\`${name}\` was left out: ${why}`,
  ),
  "enum-names-unusable": warning<{
    extension: string;
    names: readonly string[];
  }>(
    ({ extension, names }) =>
      `\`${extension}\` has names that can't be keys: ${names.map((name) => JSON.stringify(name)).join(", ")}; the values are the keys instead`,
    () =>
      "give each value a name of its own, of letters, digits, `_` and `$`, and no digit first",
  ),
  "webhook-unsaid": warning<{ name: string }>(
    ({ name }) => `the webhook \`${name}\` is not part of the package yet`,
  ),
  "querystring-unsaid": warning<{ name: string }>(
    ({ name }) =>
      `the \`querystring\` parameter \`${name}\` is not sent yet; it was left out of the params`,
    () => "declare the members of the query string as `in: query` parameters",
  ),
  "security-scheme-unsaid": warning<{ name: string; type: string }>(
    ({ name, type }) =>
      `the security scheme \`${name}\` (${type}) has no option in the constructor; callers set \`headers\` or \`fetch\` themselves`,
  ),
  "discriminator-unusable": warning<{ property: string }>(
    ({ property }) =>
      `the discriminator \`${property}\` does not tell all members apart; the type is a plain union`,
    () =>
      "give each inline member a `const` for the tag, or move it to `components/schemas` and add it to `mapping`",
  ),
};
