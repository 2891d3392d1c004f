import { consequence, warning } from "../entry.js";
import { excerpt } from "../visible.js";
import { named } from "./words.js";

/** What a schema says that no type can, and what was written instead. */
export const schemaCatalog = {
  "schema-keyword-unsaid": warning<{ keyword: string }>(
    ({ keyword }) =>
      `\`${keyword}\` is not part of the type: the type accepts what the other keywords accept`,
    () =>
      "leave it as it is for servers that check it; say what callers should know in the `description`",
  ),
  "type-implied": warning<{ keyword: string; type: string; taken: string }>(
    ({ keyword, type, taken }) =>
      `only \`${keyword}\` says that this is an ${type}, and it says nothing of other values: ${taken}`,
    ({ type }) => `write \`type: ${type}\``,
  ),
  "schema-in-itself": consequence<{ key: string }>(
    ({ key }) =>
      `The schema "${excerpt(key, 100)}" is an alternative or a part of itself, which says nothing of its values; that alternative is left out.`,
    () => "refer to it inside an object or a list, or leave the reference out",
  ),
  "enum-extension-ignored": warning<{ name: string; why: string }>(
    ({ name, why }) => `\`${name}\` was left out: ${why}`,
    () =>
      "give a list with one entry for each value of the `enum`, in its order",
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
  "security-scheme-unsaid": warning<{ name: string; type: string }>(
    ({ name, type }) =>
      `the security scheme \`${name}\` (${type}) has no option in the constructor; callers set \`headers\` or \`fetch\` themselves`,
    () =>
      "describe a scheme that a client can apply itself where the API has one: http, apiKey or oauth2",
  ),
  "schema-contradiction": warning<{
    one: string;
    other: string;
    member: string | undefined;
    fatal: boolean;
  }>(
    ({ one, other, member, fatal }) => {
      const both = `both ${excerpt(one, 60)} and ${excerpt(other, 60)}`;
      const what =
        member === undefined
          ? `nothing can be ${both}`
          : `the member \`${excerpt(member)}\` can't be ${both}`;
      return `${what}: ${fatal ? "no value fits, so that the type is never" : "it can never be there"}`;
    },
    () =>
      "mend one of the two, or write `oneOf` where one or the other is meant",
  ),
  "schema-closed-to-parts": warning<{
    members: readonly string[];
    fatal: boolean;
  }>(
    ({ members, fatal }) =>
      `one part says \`additionalProperties: false\`, which leaves no room for the members of another (${named(members)}): ${fatal ? "no value fits, so that the type is never" : "they can never be there"}`,
    () =>
      "close the whole with `unevaluatedProperties: false`, and none of its parts",
  ),
  "discriminator-tag-refused": warning<{
    property: string;
    values: readonly string[];
    member: string;
  }>(
    ({ property, values, member }) =>
      `the mapping gives ${named(values)} to ${excerpt(member, 100)}, whose own \`${excerpt(property)}\` can't be that: the type goes by the schema`,
    ({ property }) =>
      `list the values under \`mapping\` that the schema has for \`${excerpt(property)}\``,
  ),
  "discriminator-unusable": warning<{ property: string }>(
    ({ property }) =>
      `the discriminator \`${property}\` does not tell all members apart; the type is a plain union`,
    () =>
      "give each inline member a `const` for the tag, or move it to `components/schemas` and add it to `mapping`",
  ),
};
