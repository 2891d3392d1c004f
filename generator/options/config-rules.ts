import { FILTER_FORMS, parseFilter } from "../openapi/select/filter.js";
import type { ApiConfig, DateTimeOption, Int64Option } from "./config.js";

/** What an option of an entry may be. */
export interface Rule {
  readonly example: string;
  readonly wanted: string;
  readonly allows: (value: string) => boolean;
  /** The option is a list of such values. */
  readonly list?: true;
}

const path: Omit<Rule, "example"> = {
  wanted: "a path",
  allows: (value) => value.trim() !== "" && !value.includes("\0"),
};
const selection: Omit<Rule, "example"> = {
  list: true,
  wanted: FILTER_FORMS,
  allows: (value) => parseFilter(value) !== undefined,
};
const int64Options: readonly Int64Option[] = ["number", "string", "bigint"];
const dateTimeOptions: readonly DateTimeOption[] = [
  "string",
  "Date",
  "Temporal",
];
/** https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
/** https://semver.org, the pattern it suggests, without groups. */
const version =
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** The options that are text, or lists of text. */
export type TextOption = Exclude<keyof ApiConfig, "rules">;

export const textRules: Readonly<Record<TextOption, Rule>> = {
  input: { ...path, example: '"specs/api.yaml"' },
  output: { ...path, example: '"generated/api"' },
  package: {
    example: '"@acme/api"',
    wanted: "an npm package name, such as `@acme/api`",
    allows: (value) =>
      value.length <= 214 &&
      packageName.test(value) &&
      value !== "node_modules" &&
      value !== "favicon.ico",
  },
  clientName: {
    example: '"Acme"',
    wanted: "the name of a class, such as `Acme`",
    allows: (value) => /^[A-Z][A-Za-z0-9_$]*$/.test(value),
  },
  version: {
    example: '"1.0.0"',
    wanted: "a semantic version, such as `1.0.0`",
    allows: (value) => value.length <= 256 && version.test(value),
  },
  license: {
    example: '"MIT"',
    wanted: "an SPDX license expression, such as `MIT`",
    allows: (value) => /^[A-Za-z0-9][A-Za-z0-9 .()+-]*$/.test(value),
  },
  refRoot: { ...path, example: '"specs"' },
  include: { ...selection, example: '["tag:pets"]' },
  exclude: { ...selection, example: '["deprecated"]' },
  lock: { ...path, example: '"specs/api.lock.json"' },
  int64: oneOf(int64Options),
  dateTime: oneOf(dateTimeOptions),
};

function oneOf(values: readonly string[]): Rule {
  const quoted = values.map((value) => `\`${value}\``);
  return {
    example: JSON.stringify(values.at(-1)),
    wanted: `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1) ?? ""}`,
    allows: (value) => values.includes(value),
  };
}

/** Whether an existing package.json has a value that may be kept. */
export function isAllowed(key: TextOption, value: unknown): value is string {
  return typeof value === "string" && textRules[key].allows(value);
}
