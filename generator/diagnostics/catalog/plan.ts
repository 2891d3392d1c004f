import { error, consequence, warning } from "../entry.js";

/** What stands in the way of a package that reads well, and what a new run would change. */
export const planCatalog = {
  "name-taken": warning<{ what: string; wanted: string; given: string }>(
    ({ what, wanted, given }) =>
      `${what} is called \`${given}\`, because \`${wanted}\` is taken`,
    () => "choose a name with `x-name`",
  ),
  "x-name-taken": error<{ what: string; wanted: string }>(
    ({ what, wanted }) =>
      `${what} cannot be called \`${wanted}\`: the name is taken or reserved`,
    () => "choose another `x-name`",
  ),
  "params-shape-changed": error<{ member: string; clash: string }>(
    ({ member, clash }) =>
      `\`${member}\` now shares its place in the params with a ${clash}, which would break every caller`,
    () =>
      "give one of them another `x-name`, or delete the operation's entry under `operations` in `.specwright.json` to accept the new shape",
  ),
  "params-body-changed": error<object>(
    () =>
      "the body has no declared members any more that could stay beside the parameters, which would break every caller",
    () =>
      "make it an object with declared members again, or delete the operation's entry under `operations` in `.specwright.json` to accept a `body` member",
  ),
  "value-kept": warning<{ format: string; stays: string; why: string }>(
    ({ format, stays, why }) =>
      `a value of format \`${format}\` stays a \`${stays}\`: ${why}`,
    () =>
      "leave the `format` out where that is right; in a union, a `discriminator` tells the members apart",
  ),
  "pattern-slow": warning<{ guard: string; begin: string }>(
    ({ guard, begin }) =>
      `for some texts the pattern could take for ever; \`${guard}\` only looks whether a value begins with \`${begin}\``,
    () =>
      "write it so that each text can be read in one way: no repetition in a repeated group, and none beside one of the same characters",
  ),
  "params-group-clash": error<{ name: string }>(
    ({ name }) => `the parameter \`${name}\` has the name of a group of params`,
    ({ name }) =>
      `give it another name with \`x-name\`, such as \`${name}Value\``,
  ),
  "media-type-ignored": warning<{
    kept: readonly string[];
    ignored: readonly string[];
  }>(
    ({ kept, ignored }) =>
      `a call can send \`${kept.join("`, `")}\`; \`${ignored.join("`, `")}\` ${ignored.length === 1 ? "was" : "were"} left out`,
    () =>
      "media types are chosen with `contentType`: let nothing else in the params be called so, and say which types `*/*` stands for",
  ),
  "security-unsatisfiable": warning<{ scheme: string }>(
    ({ scheme }) =>
      `an alternative that needs \`${scheme}\` is left out of the constructor`,
    ({ scheme }) =>
      `describe \`${scheme}\` as http, apiKey or oauth2 if the API takes that, or remove the alternative`,
  ),
  "client-option-taken": error<{ option: string; other: string }>(
    ({ option, other }) =>
      `the client option \`${option}\` is already ${other}`,
    () => "give the parameter or the security scheme another `x-name`",
  ),
  "server-relative": warning<{ url: string; others: boolean }>(
    ({ url, others }) =>
      others
        ? `the server \`${url}\` is relative and was left out: callers reach it with \`baseURL\``
        : `the server \`${url}\` is relative: callers must give the \`baseURL\` that it stands under`,
    () => "write the whole URL, with its scheme and host",
  ),
  "server-unusable": warning<{ url: string; why: string }>(
    ({ url, why }) => `the server \`${url}\` was left out: ${why}`,
    () => "write the whole URL, with `https://` and its host",
  ),
  "pagination-lost": consequence<{ was: string; why: string }>(
    ({ was, why }) =>
      `the list was paged (${was}) and is not any more, since ${why}: each call now gives one page`,
    () =>
      "put the member back, or say with `x-pagination` which members play its part",
  ),
  "list-lost": consequence<{ items: string }>(
    ({ items }) =>
      `the operation was a list of ${items === "" ? "its body" : `\`${items}\``} and is not any more: each call now gives the body`,
    () =>
      "put the array back, or name it with `x-pagination: { style: single, items: … }`",
  ),
};
