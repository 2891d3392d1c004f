import { error, warning } from "../entry.js";
import { excerpt } from "../visible.js";

interface Suggested {
  readonly suggestion?: string | undefined;
}

function meant(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined
    ? otherwise
    : `did you mean "${excerpt(suggestion)}"?`;
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => excerpt(name, 40));
  return shown.join(", ") + (names.length > 12 ? ", …" : "");
}

/** Documents that break the OpenAPI Specification, or that can be read only with a guess. */
export const openapiCatalog = {
  "version-missing": error<{ asyncapi: boolean; keys: readonly string[] }>(
    ({ asyncapi }) =>
      asyncapi
        ? "This is an AsyncAPI document; specwright reads OpenAPI."
        : 'This object does not say which version of OpenAPI it is written in: it has no "openapi" key.',
    () => 'begin the document with "openapi: 3.1.0"',
  ),
  "version-unsupported": error<{ written: string }>(
    ({ written }) =>
      `The version "${excerpt(written)}" is not one that specwright reads: 3.0, 3.1 and 3.2.`,
    ({ written }) =>
      written.startsWith("2")
        ? "Swagger 2.0 comes later; until then convert the document, for instance with npx swagger2openapi"
        : 'write "openapi: 3.1.0", or convert the document',
  ),
  "version-imprecise": warning<{ written: string }>(
    ({ written }) =>
      `"${excerpt(written)}" is only the half of a version; it is read as ${excerpt(written)}.0.`,
    ({ written }) => `write "${excerpt(written)}.0", in quotes`,
  ),

  "unknown-key": error<
    Suggested & { key: string; owner: string; known: readonly string[] }
  >(
    ({ key, owner }) => `The key "${excerpt(key)}" has no meaning in ${owner}.`,
    ({ suggestion, known }) =>
      meant(
        suggestion,
        `remove it, or begin it with "x-" if it is your own; known are ${named(known)}`,
      ),
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
  "wrong-type": error<{ name: string; expected: string; found: string }>(
    ({ name, expected, found }) =>
      `"${excerpt(name)}" must be ${expected}; this is ${found}.`,
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
    ({ suggestion, allowed, name, written }) =>
      name === "in" && (written === "body" || written === "formData")
        ? 'that is Swagger 2.0; describe the body under "requestBody"'
        : meant(suggestion, `write one of ${named(allowed)}`),
  ),
  "name-empty": error<{ owner: string }>(
    ({ owner }) => `The name of ${owner} is empty text.`,
    () => "give it a name, or remove it",
  ),
  "list-empty": error<{ name: string }>(
    ({ name }) =>
      `"${name}" is an empty list, which no value can satisfy or which says nothing.`,
    ({ name }) => `remove "${name}", or say what belongs in it`,
  ),

  "ref-wrong-kind": error<{ ref: string; expected: string; found: string }>(
    ({ ref, expected, found }) =>
      `The reference "${excerpt(ref, 200)}" must lead to ${expected}; it leads to ${found}.`,
    ({ expected }) => `refer to ${expected}`,
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
      "move it to what the reference leads to, or wrap the reference in allOf",
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
    () => "$dynamicRef is not followed yet; the schema allows any value there.",
    () => "write $ref where the target is always the same",
  ),
  "callbacks-ignored": warning<{ names: readonly string[] }>(
    ({ names }) =>
      `Callbacks are not written out yet (${named(names)}); the operation itself is.`,
  ),

  "path-syntax": error<{ path: string; problem: string }>(
    ({ path, problem }) =>
      `The path "${excerpt(path, 200)}" can't be read: ${excerpt(problem, 200)}.`,
    () => 'write it like "/pets/{petId}"',
  ),
  "path-ambiguous": warning<{ path: string; other: string }>(
    ({ path, other }) =>
      `The paths "${excerpt(path)}" and "${excerpt(other)}" differ in nothing but names; no request can tell them apart.`,
    () => "put their operations under one path",
  ),
  "path-parameter-undeclared": error<
    Suggested & { name: string; path: string }
  >(
    ({ name, path }) =>
      `{${excerpt(name)}} in the path "${excerpt(path)}" has no parameter of that name with "in: path".`,
    ({ name, suggestion }) =>
      suggestion === undefined
        ? `add a parameter { name: ${excerpt(name)}, in: path, required: true, schema: { type: string } }`
        : `a path parameter is called "${excerpt(suggestion)}"; name them alike`,
  ),
  "path-parameter-unused": error<Suggested & { name: string; path: string }>(
    ({ name, path }) =>
      `The path parameter "${excerpt(name)}" does not stand in the path "${excerpt(path)}", so it could never be sent.`,
    ({ name, suggestion }) =>
      suggestion === undefined
        ? `write {${excerpt(name)}} in the path, or remove the parameter`
        : `the path has {${excerpt(suggestion)}}; name them alike`,
  ),
  "path-parameter-not-required": warning<{ name: string }>(
    ({ name }) =>
      `The path parameter "${excerpt(name)}" must say "required: true"; it is read as if it did.`,
    () => "add required: true",
  ),
  "duplicate-parameter": error<{ name: string; in: string }>(
    ({ name, in: location }) =>
      `There are two ${location} parameters "${excerpt(name)}" in this list.`,
    () => "remove one of them",
  ),
  "header-reserved": warning<{ name: string }>(
    ({ name }) =>
      `The header "${excerpt(name)}" is set by the client itself; as a parameter it is left out.`,
    () => 'describe it under "security", "requestBody" or "responses" instead',
  ),
  "header-name-invalid": error<{ name: string }>(
    ({ name }) => `"${excerpt(name)}" can't be the name of an HTTP header.`,
    () =>
      "use letters, digits and dashes only; names hold no spaces, quotes, colons or line breaks",
  ),
  "media-type-invalid": error<{ written: string }>(
    ({ written }) => `"${excerpt(written)}" is not a media type.`,
    () => 'write it like "application/json" or "text/csv; charset=utf-8"',
  ),
  "method-invalid": error<{ method: string }>(
    ({ method }) => `"${excerpt(method)}" can't be an HTTP method.`,
    () => "use capital letters only, such as LINK",
  ),
  "schema-and-content": error(
    () => 'A parameter has either "schema" or "content"; this one has both.',
    () =>
      'remove "content" unless the value is sent as a media type of its own',
  ),
  "schema-missing": warning(
    () =>
      'This parameter says nothing about its value: it has no "schema" and no "content". Any value is allowed.',
    () => "add schema: { type: string }",
  ),
  "content-many": error<{ first: string }>(
    ({ first }) =>
      `The "content" of a parameter or header holds exactly one media type; "${excerpt(first)}" is there already.`,
    () => "remove all but one",
  ),
  "responses-missing": warning(
    () =>
      "The operation says nothing about its responses; its result is of an unknown type.",
    () => 'add responses: { "200": { description: …, content: … } }',
  ),
  "description-missing": warning(
    () => 'A response needs a "description"; none is shown.',
    () => "say in a few words when this response comes",
  ),
  "status-invalid": error<{ written: string }>(
    ({ written }) =>
      `"${excerpt(written)}" is not an HTTP status: a number from 100 to 599, a range such as 2XX, or default.`,
    () => 'write it like "200", "4XX" or "default"',
  ),
  "status-case": warning<{ written: string; status: string }>(
    ({ written, status }) =>
      `The range "${excerpt(written)}" is written with capitals; it is read as ${status}.`,
    ({ status }) => `write "${status}"`,
  ),
  "no-operations": warning(
    () => "There are no operations, so there is nothing to call.",
    () => 'describe at least one under "paths"',
  ),
  "operation-id-duplicate": warning<{ id: string }>(
    ({ id }) =>
      `The operationId "${excerpt(id)}" is used twice; the later operation gets a name made from its path.`,
    () => "give each operation an id of its own",
  ),
  "link-operation-unknown": warning<Suggested & { id: string }>(
    ({ id }) =>
      `No operation has the operationId "${excerpt(id)}" that this link names.`,
    ({ suggestion }) =>
      meant(suggestion, "remove the link, or mend its operationId"),
  ),

  "server-url-invalid": error<{ url: string; problem: string }>(
    ({ url, problem }) =>
      `The server URL "${excerpt(url)}" can't be used: ${problem}.`,
    () => 'write it like "https://api.example.com/v1" or "/v1"',
  ),
  "server-url-without-host": warning<{ url: string }>(
    ({ url }) =>
      `The server URL "${excerpt(url)}" names no host; this server is left out.`,
    () => 'write it like "https://api.example.com/v1", or remove the server',
  ),
  "server-variable-unknown": error<{ name: string; known: readonly string[] }>(
    ({ name }) =>
      `{${excerpt(name)}} in the server URL has no entry under "variables".`,
    ({ name }) => `add variables: { ${excerpt(name)}: { default: … } }`,
  ),
  "server-default-not-in-enum": error<{
    name: string;
    written: string;
    allowed: readonly string[];
  }>(
    ({ name, written }) =>
      `The default "${excerpt(written)}" of the server variable "${excerpt(name)}" is not in its enum.`,
    ({ allowed }) => `write one of ${named(allowed)}`,
  ),
  "security-scheme-unknown": error<
    Suggested & { name: string; known: readonly string[] }
  >(
    ({ name }) =>
      `There is no security scheme "${excerpt(name)}" under components/securitySchemes.`,
    ({ suggestion, known }) =>
      meant(
        suggestion,
        known.length === 0
          ? "describe it there"
          : `describe it there, or use one of ${named(known)}`,
      ),
  ),

  "type-unknown": error<Suggested & { written: string }>(
    ({ written }) =>
      `${written} is not a type: null, boolean, object, array, number, integer or string.`,
    ({ suggestion }) => meant(suggestion, "write one of these, in lower case"),
  ),
  "enum-empty": error(
    () => "The enum is empty, so that no value is allowed.",
    () => 'list the values, or remove "enum"',
  ),
  "enum-duplicate": warning<{ value: string }>(
    ({ value }) => `${capital(value)} is in this enum twice; it is read once.`,
    () => "remove the second one",
  ),
  "enum-type-mismatch": warning<{
    value: string;
    types: string;
    text: boolean;
  }>(
    ({ value, types }) =>
      `${capital(excerpt(value))} can never be allowed: the schema says type ${types}.`,
    ({ value, text }) =>
      text
        ? `put it in quotes: "${excerpt(value)}"`
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
  "discriminator-property-missing": warning<{ name: string; branch: string }>(
    ({ name, branch }) =>
      `The discriminator "${excerpt(name)}" is not a property of ${excerpt(branch, 100)}, so values can't be told apart by it.`,
    ({ name }) =>
      `declare "${excerpt(name)}" there, and list it under required`,
  ),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
