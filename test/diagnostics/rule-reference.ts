import { catalog } from "../../generator/diagnostics/catalog.js";
import { sections } from "../../generator/diagnostics/catalog/sections.js";
import {
  groups,
  obstacle,
  type Group,
} from "../../generator/diagnostics/groups.js";
import { renderPretty } from "../../generator/diagnostics/render.js";
import type { Code } from "../../generator/diagnostics/reporter.js";
import { entryOf } from "../../generator/diagnostics/rules.js";
import { cases } from "./cases.js";

const introduction = `# Rules

Every diagnostic of specwright by its code. This file is made from the catalog
in \`generator/diagnostics/catalog/\` with \`npm run docs\`; the examples are what the
tool prints.

An **error** stops the run before anything is written; a **warning** says what was
written instead. \`rules\` in the config changes that, for all documents or for one:

\`\`\`ts
export default defineConfig({
  apis: [{ input: "specs/pets.yaml", rules: { "unknown-key": "warn" } }],
  rules: { "description-missing": "off", "path-ambiguous": "error" },
});
\`\`\`

A warning can be \`"off"\` or an \`"error"\`. An error can be \`"warn"\` or \`"off"\` only where
it says below what is done then; for the others there is nothing to go on with.
\`--strict\` makes every warning an error, but for those that \`rules\` name.
`;

/** The text of docs/rules.md. */
export async function ruleReference(): Promise<string> {
  const parts = [introduction, contents()];
  for (const group of groups) {
    const { title, about, fixed } = group;
    const notes =
      group.isEarly === true ? "" : ` Errors that cannot be lowered: ${fixed}.`;
    parts.push(`## ${title}\n\n${about}${notes}\n`);
    for (const code of group.codes) parts.push(await rule(code as Code, group));
  }
  return parts.join("\n");
}

function contents(): string {
  const lines = groups.map(({ title, codes }) => {
    const links = codes.map((code) => `[\`${code}\`](#${code})`);
    return `- ${title}: ${links.join(", ")}`;
  });
  return `${Object.keys(catalog).length} codes:\n\n${lines.join("\n")}\n`;
}

async function rule(code: Code, group: Group): Promise<string> {
  const { text, url } = sections[code];
  const example = (await cases[code]?.())?.find((one) => one.code === code);
  if (example === undefined) throw new Error(`${code} has no case`);
  const printed = renderPretty([example], { color: false });
  // The last line counts the problems.
  const block = printed.split("\n").slice(0, -3).join("\n");
  return `### \`${code}\`

${level(code, group)} · [${text}](${url})

\`\`\`text
${block}
\`\`\`
`;
}

function level(code: Code, group: Group): string {
  const entry = entryOf(code);
  if (entry === undefined) throw new Error(`${code} is not in the catalog`);
  const { severity, instead } = entry;
  const name = severity === "error" ? "Error" : "Warning";
  if (group.isEarly === true) return `${name}, no rule is about it`;
  if (severity !== "error") return `${name}, can be \`"off"\` or \`"error"\``;
  return obstacle(code, entry, "warn") === undefined
    ? `${name}, can be \`"warn"\` or \`"off"\`: then ${instead ?? ""}`
    : `${name}, cannot be lowered`;
}
