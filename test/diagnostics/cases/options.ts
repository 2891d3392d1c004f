import { commandLine, config, type Case } from "../tell.js";

const pets = { input: "a.yaml", output: "generated/a" };
const files = { "a.yaml": "" };

/** The command line and the config. */
export const optionCases: Readonly<Record<string, Case>> = {
  "command-missing": commandLine("--check"),
  "unknown-command": commandLine("genrate a.yaml"),
  "unknown-flag": commandLine("generate a.yaml --ouput client"),
  "flag-needs-value": commandLine("generate a.yaml --output --check"),
  "flag-takes-no-value": commandLine("generate a.yaml --check=yes"),
  "flag-twice": commandLine("generate a.yaml --output a --output b"),
  "flag-needs-input": commandLine("generate --output client", files),
  "flag-wrong-value": commandLine("generate a.yaml --format xml"),
  "too-many-inputs": commandLine("generate a.yaml b.yaml"),
  "input-and-config": commandLine("generate a.yaml --config c.json", files),
  "nothing-to-do": commandLine("generate"),
  "input-missing": commandLine("generate a.yml", files),
  "input-is-url": commandLine("generate https://api.example.com/openapi.json"),
  "config-missing": commandLine("generate --config nope.json"),
  "config-ambiguous": commandLine("generate", {
    ...files,
    "specwright.config.json": JSON.stringify({ apis: [pets] }),
    "specwright.config.js": "",
    "specwright.config.mjs": "",
  }),
  "config-wrong-extension": commandLine("generate --config c.yaml", {
    "c.yaml": "apis: []",
  }),
  "config-unreadable": commandLine("generate --config c.json", {
    "c.json/a": "a folder",
  }),
  "config-broken": commandLine("generate --config c.ts", {
    "c.ts": "export default {\n  apis: [;\n",
  }),
  "config-no-default": commandLine(
    "generate --config c.mjs",
    { "c.mjs": "export const apis = [];\n" },
    (host) => ({
      ...host,
      importModule: () => Promise.resolve({ kind: "module", exports: {} }),
    }),
  ),
  "config-empty": config({ apis: [] }),
  "config-missing-key": config({ apis: [{ output: "client" }] }),
  "config-unknown-key": config({ apis: [{ ...pets, clientname: "Pets" }] }),
  "config-wrong-type": config({ apis: [{ ...pets, version: 1 }] }),
  "option-wrong-value": config({ apis: [{ ...pets, version: "v1" }] }),
  "rule-unknown": config({ apis: [pets], rules: { "ref-not-fond": "warn" } }),
  "rule-fixed": config({ apis: [pets], rules: { "yaml-syntax": "warn" } }),
  "output-shared": config({
    apis: [pets, { input: "b.yaml", output: "generated/a" }],
  }),
  "output-nested": config({
    apis: [pets, { input: "b.yaml", output: "generated/a/b" }],
  }),
  "package-shared": config({
    apis: [
      { ...pets, package: "@acme/a" },
      { input: "b.yaml", output: "generated/b", package: "@acme/a" },
    ],
  }),
};
