import { error, survivable, warning } from "../entry.js";
import { excerpt } from "../visible.js";
import {
  capital,
  lostReference,
  meant,
  named,
  type Suggested,
} from "./words.js";

/** Documents that break the OpenAPI Specification, or that can be read only with a guess. */
export const openapiCatalog = {
  "version-missing": error<{ asyncapi: boolean; keys: readonly string[] }>(
    ({ asyncapi }) =>
      asyncapi
        ? "This is an AsyncAPI document; specwright reads OpenAPI."
        : 'This object does not say which version of OpenAPI it is written in: it has no "openapi" key.',
    ({ asyncapi }) =>
      asyncapi
        ? "name an OpenAPI document"
        : 'begin the document with "openapi: 3.1.0"',
  ),
  "version-unsupported": error<{ written: string }>(
    ({ written }) =>
      `The version "${excerpt(written)}" is not one that specwright reads: 2.0, 3.0, 3.1 and 3.2.`,
    () => 'write "openapi: 3.1.0", or convert the document',
  ),
  "version-imprecise": warning<{ written: string }>(
    ({ written }) =>
      `"${excerpt(written)}" is only the half of a version; it is read as ${excerpt(written)}.0.`,
    ({ written }) => `write "${excerpt(written)}.0", in quotes`,
  ),

  "unknown-key": survivable<
    Suggested & {
      key: string;
      owner: string;
      known: readonly string[];
      /** A member beside it that could have it, if it stood deeper. */
      inside?: string | undefined;
    }
  >(
    ({ key, owner }) => `The key "${excerpt(key)}" has no meaning in ${owner}.`,
    ({ key, suggestion, known, inside }) => {
      if (inside !== undefined && suggestion === undefined)
        return `indent it by one level more if it belongs to "${inside}"`;
      return key === "schema" && known.includes("content")
        ? "write it under a media type: content: { application/json: { schema: … } }"
        : meant(
            suggestion,
            `remove it, or begin it with "x-" if it is your own; known are ${named(known)}`,
          );
    },
    "it is ignored",
  ),
  "unknown-keyword": warning<Suggested & { key: string }>(
    ({ key }) =>
      `The keyword "${excerpt(key)}" has no meaning in a schema and is ignored.`,
    ({ suggestion }) => meant(suggestion, "remove it"),
  ),
  "missing-key": error<{ key: string; owner: string }>(
    ({ key, owner }) => `The key "${key}" is missing: ${owner} needs it.`,
    ({ key }) => `add "${key}"`,
  ),
  "wrong-type": survivable<{ name: string; expected: string; found: string }>(
    ({ name, expected, found }) =>
      `"${excerpt(name)}" must be ${expected}; this is ${found}.`,
    ({ expected, found }) => {
      const quoted = found.startsWith("the text");
      const bare = /^(true|a number|a whole|a schema)/.test(expected);
      return quoted && bare
        ? `write ${expected}, without quotes`
        : `write ${expected}`;
    },
    "it is read as if it were not there",
  ),
  "required-undeclared": warning<{ name: string; suggestion: string }>(
    ({ name }) =>
      `"required" names "${excerpt(name)}", which is no property here; the type has it all the same, with any value.`,
    ({ suggestion }) => `did you mean "${excerpt(suggestion)}"?`,
  ),
  "required-not-list": survivable<{
    written: string;
    property: string | undefined;
  }>(
    ({ written }) =>
      `"required" is a list of names in a schema; ${written} says nothing there.`,
    ({ written, property }) =>
      written === "false"
        ? "remove it: what no list names is not required"
        : `list the name beside the properties of the object around this one: required: [${excerpt(property ?? "name")}]`,
    "it is ignored, so that the property may be left out",
  ),
  "text-unquoted": warning<{ name: string; written: string }>(
    ({ name, written }) =>
      `"${excerpt(name)}" must be text; ${excerpt(written)} without quotes is not, and is read as the text "${excerpt(written)}".`,
    ({ written }) => `put it in quotes: "${excerpt(written)}"`,
  ),
  "null-ignored": warning<{ key: string }>(
    ({ key }) =>
      `There is nothing behind "${excerpt(key)}"; it is read as if it were not there.`,
    ({ key }) => `remove "${excerpt(key)}", or say what belongs there`,
  ),
  "value-not-allowed": error<
    Suggested & { name: string; written: string; allowed: readonly string[] }
  >(
    ({ name, written, allowed }) =>
      `"${name}" must be one of ${named(allowed)}; "${excerpt(written)}" is none of them.`,
    ({ suggestion, allowed, written }) =>
      allowed.includes("querystring") &&
      (written === "body" || written === "formData")
        ? 'that is Swagger 2.0; describe the body under "requestBody"'
        : meant(suggestion, `write one of ${named(allowed)}`),
  ),
  "name-empty": survivable<{ owner: string }>(
    ({ owner }) => `The name of ${owner} is empty text.`,
    () => "give it a name, or remove it",
    "what has that name is left out",
  ),
  "list-empty": survivable<{ name: string }>(
    ({ name }) =>
      `"${name}" is an empty list, which no value can satisfy or which says nothing.`,
    ({ name }) => `remove "${name}", or say what belongs in it`,
    "it is read as if it were not there",
  ),

  "ref-wrong-kind": survivable<{
    ref: string;
    expected: string;
    found: string;
  }>(
    ({ ref, expected, found }) =>
      `The reference "${excerpt(ref, 200)}" must lead to ${expected}; it leads to ${found}.`,
    ({ expected }) => `refer to ${expected}`,
    lostReference,
  ),
  "ref-cycle": error<{ steps: readonly string[] }>(
    ({ steps }) =>
      `These references lead back to where they began and never to anything: ${steps
        .slice(0, 20)
        .map((step) => excerpt(step, 100))
        .join(" -> ")}.`,
    () => "describe one of them in full",
  ),
  "ref-not-allowed": warning<{ name: string; expected: string }>(
    ({ name, expected }) =>
      `"${excerpt(name)}" must be ${expected}; a reference can't stand there and is left out.`,
    () => "write the value itself",
  ),
  "ref-in-map": warning<{ name: string }>(
    ({ name }) =>
      `A reference can't stand for all members of "${excerpt(name)}"; it is followed, and its members are added to these.`,
    () =>
      "refer to a schema that has these properties from allOf instead; for a property that is called $ref give its schema",
  ),
  "ref-sibling-ignored": warning<{ key: string }>(
    ({ key }) =>
      `"${excerpt(key)}" beside a $ref has no meaning there and is ignored.`,
    () =>
      "move it to what the reference leads to; in a schema, allOf can hold both",
  ),
  "keyword-removed": warning<{ key: string }>(
    ({ key }) =>
      `OpenAPI 3.1 has no ${key === "items" ? 'list under "items"' : `"${key}" of this kind`} any more; it is read as older versions meant it.`,
    ({ key }) =>
      key === "nullable"
        ? 'write type: [string, "null"]'
        : key === "items"
          ? 'write the list under "prefixItems"'
          : `write the limit itself under "${key}"`,
  ),
  "dynamic-ref-unsupported": warning(
    () =>
      "Where this $dynamicRef leads depends on the way to it; the schema allows any value there.",
    () => "write $ref where the target is always the same",
  ),
  "type-unknown": survivable<
    Suggested & {
      written: string;
      isNull: boolean;
      format?: string | undefined;
    }
  >(
    ({ written, isNull }) =>
      isNull
        ? "null without quotes is no name of a type; YAML reads it as nothing."
        : `${capital(written)} is not a type: null, boolean, object, array, number, integer or string.`,
    ({ suggestion, isNull, format }) =>
      isNull
        ? 'put it in quotes: "null"'
        : format === undefined
          ? meant(suggestion, "write one of these, in lower case")
          : `write type: ${suggestion ?? "string"}, and beside it format: ${format}`,
    "the schema is read as if it had no type",
  ),
  "enum-empty": error(
    () => "The enum is empty, so that no value is allowed.",
    () => 'list the values, or remove "enum"',
  ),
  "enum-without-values": warning(
    () => "The enum is empty: no value fits, so that the type is never.",
    () => 'list the values, or remove "enum"',
  ),
  "enum-duplicate": warning<{ value: string }>(
    ({ value }) => `${capital(value)} is in this enum twice; it is read once.`,
    () => "remove the second one",
  ),
  "enum-type-mismatch": warning<{
    value: string;
    types: string;
    mend: "quote" | "null" | "remove";
  }>(
    ({ value, types }) =>
      `${capital(excerpt(value))} can never be allowed, since the schema says type ${types}; it is left out.`,
    ({ value, mend }) =>
      mend === "quote"
        ? `put it in quotes: "${excerpt(value)}"`
        : mend === "null"
          ? 'add "null" to the type if null is meant, or put the value in quotes'
          : "remove the value, or mend the type",
  ),
  "number-imprecise": warning<{ written: string }>(
    ({ written }) =>
      `${excerpt(written)} is beyond what JavaScript numbers hold exactly; it loses digits.`,
    () => "write it as text if the API sends it as text",
  ),
  "pattern-invalid": warning<{ pattern: string; problem: string }>(
    ({ pattern, problem }) =>
      `The pattern "${excerpt(pattern)}" is not a regular expression of JavaScript (${excerpt(problem)}); it is left out.`,
    () => "write it without flags such as (?i) and without \\A and \\Z",
  ),
  "items-missing": warning(
    () =>
      'An array needs "items" in OpenAPI 3.0; its elements may be anything.',
    () => "add items: { type: … }",
  ),
  "items-list-untyped": warning(
    () =>
      'A list under "items" without "type" says nothing of what is no array; it is left out, and the value may be anything.',
    () =>
      'write the list under "oneOf" where it names alternatives; add type: array where it is a tuple',
  ),
  "discriminator-target-missing": warning<{ target: string }>(
    ({ target }) =>
      `The discriminator's mapping names "${excerpt(target, 200)}", which is not there; the schema is read without its discriminator.`,
    () =>
      "name a schema of this document; bundlers often leave the names of files behind",
  ),
  "discriminator-property-missing": warning<{ name: string; branch: string }>(
    ({ name, branch }) =>
      `The discriminator "${excerpt(name)}" is not a property of ${excerpt(branch, 100)}; where it can, the type adds it there as one that may be missing.`,
    ({ name }) =>
      `declare "${excerpt(name)}" there, and list it under required`,
  ),
};
