import { error, warning } from "../entry.js";

const force =
  "Move your change elsewhere, or pass --force to overwrite it with what would be generated.";

/** What stands in the way of writing a package; none of it is touched. */
export const outputCatalog = {
  "manifest-unreadable": error(
    ({ reason }: { reason: string }) =>
      `The manifest of the package cannot be read: ${reason}.`,
    () =>
      "Restore .specwright.json from version control; or pass --force to write the package anew, without the names it had.",
  ),
  "manifest-invalid": error(
    ({ problem }: { problem: string; conflict: boolean }) =>
      `The manifest of the package is broken: ${problem}.`,
    ({ conflict }) =>
      conflict
        ? "Resolve it so that the names of both sides stay, and run again."
        : "Restore .specwright.json from version control; or pass --force to write the package anew, without the names it had.",
  ),
  "lock-unreadable": error(
    ({ reason }: { reason: string }) => `The lock cannot be read: ${reason}.`,
    () => "Correct the path that `lock` names, or restore the file.",
  ),
  "lock-invalid": error(
    ({ problem }: { problem: string; conflict: boolean }) =>
      `The lock is broken: ${problem}.`,
    ({ conflict }) =>
      conflict
        ? "Resolve it so that the names of both sides stay, and run again."
        : "Restore it from version control; or remove it, to name everything anew.",
  ),
  "lock-write-failed": error(
    ({ reason }: { reason: string }) =>
      `The lock could not be written: ${reason}.`,
    () => "See that its folder can be written to, and run again.",
  ),
  "package-json-invalid": error(
    ({ reason }: { reason: string }) =>
      `The package.json that is there cannot be merged: ${reason}.`,
    () => "Mend it, or pass --force to replace it.",
  ),
  "package-json-reverted": warning(
    ({ key, found }: { key: string; found: string; wanted: string }) =>
      `\`${key}\` is written by specwright, and does not stay ${found}.`,
    ({ wanted }) => `It becomes ${wanted}; keys of your own are kept.`,
  ),
  "output-stale": error(
    ({ path, gone }: { path: string; gone: boolean }) =>
      gone
        ? `\`${path}\` is no longer generated.`
        : `\`${path}\` is not what would be generated.`,
    () => "Run `specwright generate`, and commit what it writes.",
  ),
  "output-not-a-folder": error(
    ({ output }: { output: string }) =>
      `The output \`${output}\` is not a folder.`,
    () => "Choose another --output, or remove what is there.",
  ),
  "output-unreadable": error(
    ({ reason }: { reason: string }) =>
      `The output folder cannot be read: ${reason}.`,
    () => "Choose another --output, or see to the folder's permissions.",
  ),
  "output-not-ours": error(
    ({ found, more }: { output: string; found: string; more: number }) =>
      `The output folder was not made by specwright: it holds \`${found}\`${more === 0 ? "" : ` and ${String(more)} more`}, and no .specwright.json.`,
    () =>
      "Choose an empty folder; or pass --force to write into this one, over files of the same name.",
  ),
  "output-file-edited": error(
    ({ path }: { path: string }) =>
      `\`${path}\` was edited since it was generated.`,
    () => force,
  ),
  "output-file-foreign": error(
    ({ path }: { path: string }) =>
      `\`${path}\` would be generated, but a file of that name is there that specwright did not write.`,
    () => "Move the file, or pass --force to overwrite it.",
  ),
  "output-path-taken": error(
    ({ path, taken }: { path: string; taken: string }) =>
      `\`${path}\` cannot be written: \`${taken}\` stands in its way.`,
    () => "Move what is there.",
  ),
  "output-through-link": error(
    ({ path, link }: { path: string; link: string }) =>
      `\`${path}\` would be written through the symbolic link \`${link}\`.`,
    () =>
      "Replace the link by a folder or file; links in a package are never followed.",
  ),
  "output-outside": error(
    ({ path }: { path: string }) =>
      `\`${path}\` would be written outside of the package's folder.`,
    () => "Rename what the file is named after, with `x-name` or `x-resource`.",
  ),
  "output-case-collision": error(
    ({ path, other }: { path: string; other: string }) =>
      `\`${path}\` and \`${other}\` are one file where case is ignored, as on macOS and Windows.`,
    () => "Rename one of them, with `x-name` or `x-resource`.",
  ),
  "output-write-failed": error(
    ({ reason }: { reason: string }) =>
      `The package could not be written, and is as it was: ${reason}.`,
    () =>
      "See to the disk's space and the folder's permissions, and run again.",
  ),
};
