import { didYouMean } from "../did-you-mean.js";
import { error, survivable } from "../entry.js";
import { excerpt } from "../visible.js";
import { lostReference, meant, type Suggested } from "./words.js";

/** Texts that can't be read as YAML or JSON, and references that lead nowhere. */
export const sourceCatalog = {
  "file-missing": error<{ file: string }>(
    ({ file }) => `There is no file ${excerpt(file, 200)}.`,
    () => "check the path; it is taken from the folder you stand in",
  ),
  "file-unreadable": error<{ file: string; reason: string }>(
    ({ file, reason }) =>
      `The file ${excerpt(file, 200)} can't be read: ${reason}.`,
    () => "name a file, and check that you may read it",
  ),
  "file-not-text": error<{ file: string }>(
    ({ file }) =>
      `The file ${excerpt(file, 200)} is not UTF-8 text: an image, an archive, or a text in another encoding such as UTF-16 or Latin-1.`,
    () => "save the document as UTF-8",
  ),
  "file-empty": error<{ file: string }>(
    ({ file }) =>
      `The file ${excerpt(file, 200)} is empty: there is nothing in it but space and comments.`,
    () => "write the document, or name another file",
  ),
  "file-not-a-document": error<{ found: string }>(
    ({ found }) =>
      `This is ${found}, where an OpenAPI document (an object that begins with "openapi: 3.1.0") is due.`,
    ({ found }) =>
      found.includes("HTML")
        ? "a login or error page was probably saved instead of the document; download it again"
        : "name a file that holds an OpenAPI document",
  ),
  "file-multiple-documents": error<{ count: number }>(
    ({ count }) =>
      `The file holds ${count} YAML documents; another one begins here. Which one is meant can't be told.`,
    () => 'keep one document a file, and remove the line "---" in between',
  ),
  "document-too-deep": error<{ limit: number }>(
    ({ limit }) =>
      `Values nest more than ${limit} levels deep here; no real description does.`,
    () =>
      "give the inner schemas names under components/schemas and refer to them",
  ),

  "yaml-syntax": error<{ problem: string; mend?: string | undefined }>(
    ({ problem }) => `This is not YAML: ${excerpt(problem, 300)}.`,
    ({ mend }) =>
      mend ??
      "compare the indentation and the quotes of this line with the lines above it",
  ),
  "yaml-tab": error(
    () => "A tab indents this line; YAML allows only spaces there.",
    () => "indent with two spaces a level",
  ),
  "yaml-duplicate-key": error<{ key: string }>(
    ({ key }) =>
      `The key "${excerpt(key)}" stands twice in this object; one of the two would be lost.`,
    () => "remove one, or merge what they hold",
  ),
  "yaml-key-not-text": error(
    () => "A key must be text; this one is a list or an object.",
    () => "put the key in quotes if its text begins with [ or {",
  ),
  "yaml-tag": error<{ tag: string }>(
    ({ tag }) =>
      `The tag ${excerpt(tag)} asks for a type that a description can't have; only plain YAML values are read.`,
    () =>
      "remove the tag, or put the value in quotes if it begins with an exclamation mark",
  ),
  "yaml-merge-invalid": error(
    () => 'A merge key ("<<") must hold an object, or a list of objects.',
    () => "write the alias of an object behind it: <<: *name",
  ),
  "yaml-number-not-finite": error<{ written: string }>(
    ({ written }) =>
      `${excerpt(written)} is not a number that JSON can hold, so no API can send it.`,
    () => "remove it, or write the largest number that is allowed",
  ),
  "yaml-alias-unknown": error<{ name: string; known: readonly string[] }>(
    ({ name }) =>
      `The alias *${excerpt(name)} has no anchor &${excerpt(name)} before it.`,
    ({ name, known }) => {
      const near = didYouMean(name, known);
      return near === undefined
        ? "put the text in quotes if its asterisk is meant as text"
        : `did you mean *${excerpt(near)}?`;
    },
  ),
  "yaml-alias-cycle": error<{ name: string }>(
    ({ name }) =>
      `The alias *${excerpt(name)} stands inside of its own anchor: the value would hold itself without end.`,
    () =>
      'give the schema a name under components/schemas and write $ref: "#/components/schemas/…" instead of the alias',
  ),
  "yaml-alias-bomb": error<{ name: string; limit: number }>(
    ({ name, limit }) =>
      `With the alias *${excerpt(name)} the aliases of this file stand for more than ${limit} values.`,
    () => "write $ref instead of aliases",
  ),

  "json-syntax": error<{ problem: string }>(
    ({ problem }) => `This is not JSON: ${excerpt(problem, 300)}.`,
    () =>
      "mend the document where it was written; a file cut short must be downloaded again",
  ),
  "json-duplicate-key": error<{ key: string }>(
    ({ key }) =>
      `The key "${excerpt(key)}" stands twice in this object; one of the two would be lost.`,
    () => "remove one, or merge what they hold",
  ),

  "ref-invalid": survivable<{ ref: string; problem: string }>(
    ({ ref, problem }) =>
      `The reference "${excerpt(ref, 200)}" can't be read: ${problem}.`,
    () => 'write it like "#/components/schemas/Pet" or "pets.yaml#/Pet"',
    lostReference,
  ),
  "ref-not-text": survivable<{ found: string }>(
    ({ found }) => `$ref must be text; this is ${found}.`,
    () => 'write it like "#/components/schemas/Pet", in quotes',
    lostReference,
  ),
  "ref-remote": survivable<{ ref: string }>(
    ({ ref }) =>
      `The reference "${excerpt(ref, 200)}" leads to another host or scheme; specwright never opens a URL on behalf of a document.`,
    () => "download the file, put it beside this one, and refer to it by name",
    lostReference,
  ),
  "ref-outside-root": survivable<{ ref: string }>(
    ({ ref }) =>
      `The reference "${excerpt(ref, 200)}" leads out of the folder of the document.`,
    ({ ref }) =>
      /^[^/\\:]+\\/.test(ref)
        ? `write it with slashes that lean forward: "${excerpt(ref.replaceAll("\\", "/"), 200)}"`
        : "move the file into the document's folder, or name a folder that holds both with --ref-root",
    lostReference,
  ),
  "ref-file-missing": survivable<Suggested & { file: string }>(
    ({ file }) =>
      `The reference asks for ${excerpt(file, 200)}, which is not there.`,
    ({ suggestion }) =>
      meant(
        suggestion,
        "put the file there, or correct the path; it starts at the folder of the file that the reference stands in",
      ),
    lostReference,
  ),
  "ref-file-unreadable": survivable<{ file: string; reason: string }>(
    ({ file, reason }) =>
      `The reference asks for ${excerpt(file, 200)}, which can't be read: ${reason}.`,
    () => "name a file, and check that you may read it",
    lostReference,
  ),
  "ref-file-broken": error<{ file: string }>(
    ({ file }) =>
      `The reference asks for ${excerpt(file, 200)}, which is not a readable document.`,
    () => "mend what is reported for that file",
  ),
  "ref-not-found": survivable<{ ref: string; suggestion?: string | undefined }>(
    ({ ref }) => `Nothing stands at "${excerpt(ref, 200)}".`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "add it, or refer to something that is there"
        : `did you mean "${excerpt(suggestion, 200)}"?`,
    lostReference,
  ),
  "ref-unsupported": survivable<{
    ref: string;
    suggestion?: string | undefined;
  }>(
    ({ ref }) =>
      `"${excerpt(ref, 200)}" names an anchor, and no schema of that file has this $anchor.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? 'write a pointer that begins with a slash: "#/components/schemas/Pet"'
        : `did you mean "${excerpt(suggestion, 200)}"?`,
    lostReference,
  ),
};
