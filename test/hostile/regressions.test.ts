import { describe, expect, test } from "vitest";
import { bearers } from "./bearers.js";
import { inject, type Form } from "./injection.js";
import { positionsOf, printPosition } from "./positions.js";
import { createJudge } from "./rendering.js";

type Row = readonly [
  about: string,
  given: {
    readonly bearer: string;
    /** As `printPosition` has it. */
    readonly at: string;
    readonly payload: string;
    readonly form: Form;
    readonly everywhere?: true;
  },
];

/** What the fuzzer of positions has found: each was something else than text once. */
const injected: readonly Row[] = [
  [
    "zero-width characters of a key in the manifest",
    {
      bearer: "swagger-2.0",
      at: "/security/0/key#",
      payload: "a\u200bb\ufeffc\u200dd\u00ade",
      form: "instead",
      everywhere: true,
    },
  ],
  [
    "control characters of the title in package.json",
    {
      bearer: "operations-3.2",
      at: "/info/title",
      payload: "\u0008\u007f\u0085",
      form: "inside",
    },
  ],
  [
    "a digit that is none to TypeScript in the name of a class",
    {
      bearer: "operations-3.2",
      at: "/paths/~1storms#",
      payload: "COM\u00b9",
      form: "before",
    },
  ],
  [
    "a word as the home page",
    {
      bearer: "schemas-3.1",
      at: "/externalDocs/url",
      payload: "default",
      form: "instead",
    },
  ],
  [
    "code as the home page",
    {
      bearer: "swagger-2.0",
      at: "/externalDocs/url",
      payload: "{`${globalThis.__PWNED=1}`}",
      form: "instead",
    },
  ],
  [
    "backslashes in the host of the home page",
    {
      bearer: "operations-3.2",
      at: "/externalDocs/url",
      payload: "\\\\\\",
      form: "inside",
    },
  ],
  [
    "half a character in the name of an heir",
    {
      bearer: "swagger-2.0",
      at: "/definitions/Fish#",
      payload: "\ud800",
      form: "behind",
      everywhere: true,
    },
  ],
  [
    "an order to Liquid in the title",
    {
      bearer: "operations-3.2",
      at: "/info/title",
      payload: "{{x}}",
      form: "behind",
    },
  ],
];

/** What the mutator of bytes has found. */
const texts: readonly (readonly [about: string, text: string])[] = [
  [
    "lists in lists below a key",
    `openapi: 3.1.1\nx:\n  ${"- ".repeat(20_000)}`,
  ],
  ["lists in lists at the root", "- ".repeat(20_000)],
  ["keys that are lists", `${"? ".repeat(20_000)}a`],
  ["lists of lists in brackets", `a: ${"[".repeat(20_000)}`],
];

describe("what a fuzzer found once", async () => {
  const judge = await createJudge();

  test.each(injected)("%s", async (_, given) => {
    const { bearer, at, payload, form, everywhere = false } = given;
    const document =
      bearers.find(({ name }) => name === bearer)?.document ?? {};
    const position = positionsOf(document).find(
      (each) => printPosition(each) === at,
    );
    if (position === undefined) throw new Error(`there is no ${at}`);
    const hostile = inject(document, { position, payload, form, everywhere });
    const { troubles, package: made } = await judge(hostile);
    expect(troubles).toEqual([]);
    expect(made).toBeDefined();
  });

  test.each(texts)("%s", async (_, text) => {
    const { troubles, diagnostics } = await judge(text, "yaml");
    expect(troubles).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("document-too-deep");
  });
});
