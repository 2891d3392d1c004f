import { describe, expect, test } from "vitest";
import { broken, pets, put, read, run, useSandbox } from "./sandbox.js";

useSandbox();

/** A config of one document, as JSON. */
function configure(config: object, api: object = {}): void {
  const apis = [{ input: "pets.yaml", output: "out", ...api }];
  put("specwright.config.json", JSON.stringify({ apis, ...config }, null, 2));
}

const lowered = { rules: { "ref-not-found": "warn" } };

describe("a dangling reference", () => {
  test("is an error", () => {
    put("pets.yaml", broken);
    configure({});
    const { code, stderr } = run("generate");
    expect(code).toBe(1);
    expect(stderr).toMatch(/- error ref-not-found: .*\/Pte"\.$/m);
  });

  test.each<[string, { root: object; api: object }]>([
    ["for all documents", { root: lowered, api: {} }],
    ["for this document", { root: {}, api: lowered }],
    [
      "for this document, against all others",
      { root: { rules: { "ref-not-found": "error" } }, api: lowered },
    ],
  ])("becomes `unknown` by a rule %s", (_, { root, api }) => {
    put("pets.yaml", broken);
    configure(root, api);
    const { code, stderr } = run("generate");
    expect(stderr).toContain(
      'warning ref-not-found: Nothing stands at "#/components/schemas/Pte"; by a rule a schema there allows any value (`unknown`), and anything else is left out.',
    );
    expect(stderr).toContain('did you mean "#/components/schemas/Pet"?');
    expect(code).toBe(0);
    expect(read("out/src/api/pets.ts")).toMatch(/PagePromise<unknown, /);
    expect(run("generate --check").code).toBe(0);
  });

  test("is not told at all where the rule is off", () => {
    put("pets.yaml", broken);
    configure({ rules: { "ref-not-found": "off" } });
    expect(run("generate")).toMatchObject({ code: 0, stderr: "" });
  });
});

const imprecise = pets.replace("3.1.0", '"3.1"');

describe("a warning", () => {
  test.each<
    [string, { args: string; rules?: object; code: number; stderr: RegExp }]
  >([
    ["is one", { args: "", code: 0, stderr: /- warning version-imprecise/ }],
    [
      "is an error by a rule",
      {
        args: "",
        rules: { "version-imprecise": "error" },
        code: 1,
        stderr: /- error version-imprecise/,
      },
    ],
    [
      "is not told by a rule",
      {
        args: "",
        rules: { "version-imprecise": "off" },
        code: 0,
        stderr: /^$/,
      },
    ],
    [
      "is an error in a strict run",
      { args: " --strict", code: 1, stderr: /- error version-imprecise/ },
    ],
    [
      "is not told by a rule in a strict run, either",
      {
        args: " --strict",
        rules: { "version-imprecise": "off" },
        code: 0,
        stderr: /^$/,
      },
    ],
    [
      "stays one in a strict run where a rule says so",
      {
        args: " --strict",
        rules: { "version-imprecise": "warn" },
        code: 0,
        stderr: /- warning version-imprecise/,
      },
    ],
  ])("%s", (_, { args, rules, code, stderr }) => {
    put("pets.yaml", imprecise);
    configure(rules === undefined ? {} : { rules });
    const result = run(`generate${args}`);
    expect(result.stderr).toMatch(stderr);
    expect(result.code).toBe(code);
  });

  test("about the config is the config's error in a strict run", () => {
    configure({});
    put("specwright.config.js", "export default {};");
    put(
      "specwright.config.js",
      'export default { apis: [{ input: "pets.yaml", output: "out" }] };',
    );
    expect(run("generate").code).toBe(0);
    const { code, stderr } = run("generate --strict");
    expect(stderr).toContain("error config-ambiguous");
    expect(code).toBe(2);
  });

  test("of the last stage leaves the folder as it was in a strict run", () => {
    configure({});
    expect(run("generate").code).toBe(0);
    const edited = read("out/package.json").replace(
      '"sideEffects": false',
      '"sideEffects": true',
    );
    put("out/package.json", edited);
    const { code, stderr } = run("generate --strict");
    expect(stderr).toContain("error package-json-reverted");
    expect(code).toBe(1);
    expect(read("out/package.json")).toBe(edited);
    expect(run("generate").code).toBe(0);
  });

  test("of an earlier run's loss is told when a rule makes it the only error", () => {
    configure({ rules: { "list-lost": "error" } });
    expect(run("generate").code).toBe(0);
    put(
      "pets.yaml",
      pets.replace(
        /schema:\n\s+type: object[^]*?(?=components:)/,
        "schema: { type: string }\n",
      ),
    );
    const { code, stderr } = run("generate");
    expect(stderr).toContain("error list-lost");
    expect(code).toBe(1);
  });
});
