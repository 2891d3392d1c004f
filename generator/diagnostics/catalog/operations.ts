import { error, survivable, warning } from "../entry.js";
import { excerpt } from "../visible.js";
import { meant, named, type Suggested } from "./words.js";

/** Paths, operations and all that belongs to them, as the OpenAPI Specification has them. */
export const operationsCatalog = {
  "path-syntax": error<{ path: string; problem: string }>(
    ({ path, problem }) =>
      `The path "${excerpt(path, 200)}" can't be read: ${excerpt(problem, 200)}.`,
    () => 'write it like "/pets/{petId}"',
  ),
  "path-slash-missing": warning<{ path: string }>(
    ({ path }) =>
      `A path begins with a slash; this one is read as "${excerpt(path, 200)}".`,
    ({ path }) => `write "${excerpt(path, 200)}"`,
  ),
  "path-ambiguous": warning<{ path: string; other: string }>(
    ({ path, other }) =>
      `The paths "${excerpt(path)}" and "${excerpt(other)}" differ in nothing but names, and no request can tell them apart; both are kept.`,
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
    ({ name, path, suggestion }) =>
      suggestion === undefined
        ? path.includes(`:${name}`)
          ? `write the path with braces: "${excerpt(path.replaceAll(`:${name}`, `{${name}}`), 200)}"`
          : `write {${excerpt(name)}} in the path, or remove the parameter`
        : `the path has {${excerpt(suggestion)}}; name them alike`,
  ),
  "path-parameter-not-required": warning<{ name: string }>(
    ({ name }) =>
      `The path parameter "${excerpt(name)}" must say "required: true"; it is read as if it did.`,
    () => "add required: true",
  ),
  "query-parameter-fixed": warning<{ name: string }>(
    ({ name }) =>
      `The path itself says what "${excerpt(name)}" is in its query, so nobody is asked for it.`,
    () =>
      "remove it from the path if callers are to choose, else remove the parameter",
  ),
  "collection-format-unsupported": warning<{ format: string }>(
    ({ format }) =>
      `A list can't be written as collectionFormat "${excerpt(format)}" here; it is sent with commas between its values.`,
    () =>
      "use csv, or in a query or form also ssv, tsv, pipes or multi; check what the server accepts",
  ),
  "querystring-not-alone": error<{ name: string }>(
    ({ name }) =>
      `The parameter "${excerpt(name)}" is the whole query string, so there can be no other querystring or query parameter beside it.`,
    () => "describe all of the query in one of the two ways",
  ),
  "querystring-without-content": error<{ name: string }>(
    ({ name }) =>
      `The parameter "${excerpt(name)}" is the whole query string and needs "content", which says how it is written.`,
    () => "write content: { application/x-www-form-urlencoded: { schema: … } }",
  ),
  "tag-parent-unknown": warning<Suggested & { parent: string }>(
    ({ parent }) =>
      `There is no tag "${excerpt(parent)}"; this one is read as if it had no parent.`,
    ({ suggestion }) => meant(suggestion, "describe the parent under tags"),
  ),
  "tag-parent-cycle": warning<{ name: string }>(
    ({ name }) =>
      `The tag "${excerpt(name)}" is above itself; it is read as if it had no parent.`,
    () => "remove one of these parents",
  ),
  "body-twice": error(
    () =>
      'An operation has one body: one parameter "in: body", or any number "in: formData", and never both.',
    () => "remove one of them, or make the body an object that holds both",
  ),
  "body-not-sent": warning<{ method: string }>(
    ({ method }) =>
      `No platform sends a body with ${method}, so this one is left out.`,
    () => "describe the operation with POST, or what it takes as parameters",
  ),
  "duplicate-parameter": survivable<{ name: string; in: string }>(
    ({ name, in: location }) =>
      `There are two ${location} parameters "${excerpt(name)}" in this list.`,
    () => "remove one of them",
    "the second one is left out",
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
  "response-content-type": warning(
    () =>
      'The header "Content-Type" says nothing here that "content" does not say; it is left out.',
    () => 'describe the media types under "content"',
  ),
  "response-without-body": warning<{ status: string }>(
    ({ status }) =>
      `An answer with the status ${status} never has a body, so this one is left out.`,
    () => "remove the body, or describe it under the status that has it",
  ),
  "media-type-invalid": error<{ written: string }>(
    ({ written }) => `"${excerpt(written)}" is not a media type.`,
    () => 'write it like "application/json" or "text/csv; charset=utf-8"',
  ),
  "method-invalid": error<{ method: string }>(
    ({ method }) => `"${excerpt(method)}" can't be an HTTP method.`,
    () => "use capital letters only, such as LINK",
  ),
  "schema-and-content": survivable(
    () => 'A parameter has either "schema" or "content"; this one has both.',
    () =>
      'remove "content" unless the value is sent as a media type of its own',
    '"content" is ignored',
  ),
  "schema-missing": warning(
    () =>
      'This parameter says nothing about its value: it has no "schema" and no "content". Any value is allowed.',
    () => "add schema: { type: string }",
  ),
  "content-many": survivable<{ first: string }>(
    ({ first }) =>
      `The "content" of a parameter or header holds exactly one media type; "${excerpt(first)}" is there already.`,
    () => "remove all but one",
    "all but the first are left out",
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
  "status-invalid": survivable<{ written: string }>(
    ({ written }) =>
      `"${excerpt(written)}" is not an HTTP status: a number from 100 to 599, a range such as 2XX, or default.`,
    () => 'write it like "200", "4XX" or "default"',
    "the response is left out",
  ),
  "status-case": warning<{ written: string; status: string }>(
    ({ written, status }) =>
      `The range "${excerpt(written)}" is written with capitals; it is read as ${status}.`,
    ({ status }) => `write "${status}"`,
  ),
  "no-operations": warning(
    () =>
      "There are no operations, so there is nothing to call; the package holds types alone.",
    () => 'describe at least one under "paths"',
  ),
  "operation-id-duplicate": warning<{ id: string }>(
    ({ id }) =>
      `The operationId "${excerpt(id)}" is used twice; the later operation gets a name made from its path.`,
    () => "give each operation an id of its own",
  ),
  "link-operation-unknown": warning<Suggested & { id: string }>(
    ({ id }) =>
      `No operation has the operationId "${excerpt(id)}" that this link names; the link is left out.`,
    ({ suggestion }) =>
      meant(suggestion, "remove the link, or mend its operationId"),
  ),

  "server-url-invalid": survivable<{ url: string; problem: string }>(
    ({ url, problem }) =>
      `The server URL "${excerpt(url)}" can't be used: ${problem}.`,
    () => 'write it like "https://api.example.com/v1" or "/v1"',
    "the server is left out",
  ),
  "server-url-without-host": warning<{ url: string }>(
    ({ url }) =>
      `The server URL "${excerpt(url)}" names no host; this server is left out.`,
    () => 'write it like "https://api.example.com/v1", or remove the server',
  ),
  "server-variable-unknown": survivable<{
    name: string;
    known: readonly string[];
  }>(
    ({ name }) =>
      `{${excerpt(name)}} in the server URL has no entry under "variables".`,
    ({ name }) => `add variables: { ${excerpt(name)}: { default: … } }`,
    "the server is left out",
  ),
  "server-default-not-in-enum": survivable<{
    name: string;
    written: string;
    allowed: readonly string[];
  }>(
    ({ name, written }) =>
      `The default "${excerpt(written)}" of the server variable "${excerpt(name)}" is not in its enum.`,
    ({ allowed }) => `write one of ${named(allowed)}`,
    "it is kept",
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
};
