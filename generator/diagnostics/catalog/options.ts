import { error, warning } from "../entry.js";
import { excerpt } from "../visible.js";

const seeHelp = "Run `specwright --help` to see what there is.";

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? seeHelp : `Did you mean \`${suggestion}\`?`;
}

/** The command line and the config: all of them end the run with exit code 2. */
export const optionsCatalog = {
  "command-missing": error(
    () => "There is no command, only flags.",
    () => "Write `specwright generate` before them.",
  ),
  "unknown-command": error(
    ({ command }: { command: string; suggestion?: string | undefined }) =>
      `There is no command \`${command}\`.`,
    ({ suggestion }) => didYouMean(suggestion),
  ),
  "unknown-flag": error(
    ({ flag }: { flag: string; suggestion?: string | undefined }) =>
      `There is no flag \`${flag}\`.`,
    ({ suggestion }) => didYouMean(suggestion),
  ),
  "flag-needs-value": error(
    ({ flag }: { flag: string; example: string }) =>
      `\`${flag}\` needs a value.`,
    ({ flag, example }) => `Write it as \`${flag} ${example}\`.`,
  ),
  "flag-takes-no-value": error(
    ({ flag }: { flag: string; value: string }) =>
      `\`${flag}\` is a switch and takes no value.`,
    ({ flag }) => `Write \`${flag}\` alone, or leave it out.`,
  ),
  "flag-twice": error(
    ({ flag }: { flag: string }) => `\`${flag}\` is given twice.`,
    ({ flag }) => `Leave one \`${flag}\` out.`,
  ),
  "flag-needs-input": error(
    ({ flag }: { flag: string; key: string }) =>
      `\`${flag}\` belongs to one input, and none is given.`,
    ({ flag, key }) =>
      `Write \`specwright generate <input> ${flag} …\`, or set \`${key}\` in the config.`,
  ),
  "flag-wrong-value": error(
    ({ flag, value }: { flag: string; value: string; wanted: string }) =>
      `\`${flag}\` cannot be \`${value}\`.`,
    ({ wanted }) => `Write ${wanted}.`,
  ),
  "too-many-inputs": error(
    ({ extra }: { extra: string }) =>
      `\`${extra}\` is one input too many: the command line takes one.`,
    () => "Run it once for each, or list them in a specwright.config.ts.",
  ),
  "input-and-config": error(
    () => "An input and `--config` are both given.",
    () => "Leave one out: an input is generated without a config.",
  ),
  "nothing-to-do": error(
    ({ folder }: { folder: string }) =>
      `There is no input, and no specwright.config.{ts,mjs,js,json} in ${folder}.`,
    () =>
      "Write `specwright generate <input>`, or make a config: `specwright --help` shows one.",
  ),
  "input-missing": error(
    ({ input }: { input: string }) => `There is no file \`${input}\`.`,
    () =>
      "Correct the path; it starts at the folder of the config, or at the one you stand in.",
  ),
  "input-is-url": error(
    ({ input }: { input: string }) =>
      `\`${input}\` is a URL; only files are read.`,
    () => "Download the document, and give the path of the file.",
  ),
  "config-missing": error(
    ({ file }: { file: string }) => `There is no config \`${file}\`.`,
    () => "Correct the path that follows `--config`.",
  ),
  "config-ambiguous": warning(
    ({ used, ignored }: { used: string; ignored: readonly string[] }) =>
      `There are several configs; \`${used}\` is used, and ${ignored.map((name) => `\`${name}\``).join(" and ")} ${ignored.length === 1 ? "is" : "are"} not.`,
    () => "Remove those that you don't need, or say which with `--config`.",
  ),
  "config-wrong-extension": error(
    ({ file }: { file: string }) =>
      `\`${file}\` is no config that can be read.`,
    () => "A config ends in .ts, .mts, .mjs, .js or .json.",
  ),
  "config-unreadable": error(
    ({ reason }: { reason: string }) => `The config cannot be read: ${reason}.`,
    () => "See that it is a file, and that you may read it.",
  ),
  "config-broken": error(
    ({ reason }: { reason: string }) => `The config does not run: ${reason}`,
    () => "Run it by itself to see where it fails.",
  ),
  "config-no-default": error(
    () => "The config has no default export.",
    () =>
      'Write `export default defineConfig({ apis: [{ input: "api.yaml", output: "client" }] });`.',
  ),
  "config-empty": error(
    () => "The config lists no API.",
    () => 'Add an entry to `apis`: `{ input: "api.yaml", output: "client" }`.',
  ),
  "config-missing-key": error(
    ({ key }: { key: string; example: string }) => `\`${key}\` is missing.`,
    ({ key, example }) => `Add \`${key}: ${example}\`.`,
  ),
  "config-unknown-key": error(
    ({
      key,
    }: {
      key: string;
      known: readonly string[];
      suggestion?: string | undefined;
    }) => `There is no option \`${key}\`.`,
    ({ suggestion, known }) =>
      suggestion === undefined
        ? `There are ${known.map((key) => `\`${key}\``).join(", ")}.`
        : `Did you mean \`${suggestion}\`?`,
  ),
  "config-wrong-type": error(
    ({ key, wanted, found }: { key: string; wanted: string; found: string }) =>
      `\`${key}\` must be ${wanted}; it is ${found}.`,
    ({ wanted }) => `Write ${wanted}.`,
  ),
  "option-wrong-value": error(
    ({ key, value }: { key: string; value: string; wanted: string }) =>
      `\`${key}\` cannot be \`${value}\`.`,
    ({ wanted }) => `Write ${wanted}.`,
  ),
  "rule-unknown": error(
    ({ code }: { code: string; suggestion?: string | undefined }) =>
      `\`rules\` names \`${excerpt(code)}\`, and no diagnostic has that code.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Write a code as a diagnostic shows it before its message; docs/rules.md lists them all."
        : `Did you mean \`${suggestion}\`?`,
  ),
  "rule-fixed": error(
    ({ code, level, why }: { code: string; level: string; why: string }) =>
      `\`${code}\` cannot be \`${level}\`: ${why}.`,
    ({ code }) =>
      `Take \`${code}\` out of \`rules\`, and mend what it tells of; docs/rules.md lists what can be lowered.`,
  ),
  "output-shared": error(
    ({
      output,
      input,
      other,
    }: {
      output: string;
      input: string;
      other: string;
    }) =>
      `\`${input}\` and \`${other}\` would both be written into \`${output}\`.`,
    () => "Give each API an output folder of its own.",
  ),
  "output-nested": error(
    ({ inner, outer }: { inner: string; outer: string }) =>
      `The output \`${inner}\` lies inside the output \`${outer}\`.`,
    () => "Put the folders side by side: each holds one package.",
  ),
  "package-shared": error(
    ({ name, input, other }: { name: string; input: string; other: string }) =>
      `\`${input}\` and \`${other}\` would both be the package \`${name}\`.`,
    () => "Give each API a package name of its own.",
  ),
};
