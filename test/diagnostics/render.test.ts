import { describe, expect, it } from "vitest";
import type {
  Diagnostic,
  Place,
} from "../../generator/diagnostics/diagnostic.js";
import {
  renderGithub,
  renderJson,
  renderPretty,
} from "../../generator/diagnostics/render.js";

function place(
  file: string,
  line: number,
  column: number,
  text?: string,
  pointer?: string,
): Place {
  return {
    file,
    ...(pointer === undefined ? {} : { pointer }),
    position: () => ({ line, column }),
    line: () => text,
  };
}

const wrong: Diagnostic = {
  code: "unknown-key",
  severity: "error",
  message: 'The key "parametrs" has no meaning in an operation.',
  place: place("api.yaml", 7, 7, "      parametrs: []", "/paths/~1a/get"),
  related: [
    { place: place("api.yaml", 5, 3, "  /a:"), message: "in this path" },
  ],
  fix: 'did you mean "parameters"?',
};
const doubtful: Diagnostic = {
  code: "no-operations",
  severity: "warning",
  message: "Nothing to call.",
  place: place("api.yaml", 3, 1),
  related: [],
};
const placeless: Diagnostic = {
  code: "option-unknown",
  severity: "error",
  message: "There is no option --outptu.",
  related: [],
};

describe("pretty", () => {
  it("shows place, line, what explains it and the way out, in the order of the text", () => {
    expect(renderPretty([wrong, doubtful, placeless], { color: false })).toBe(
      `error option-unknown: There is no option --outptu.

api.yaml:3:1 - warning no-operations: Nothing to call.

api.yaml:7:7 - error unknown-key: The key "parametrs" has no meaning in an operation.
  7 |       parametrs: []
    |       ^
  at /paths/~1a/get
  api.yaml:5:3 - in this path
  5 |   /a:
    |   ^
  help: did you mean "parameters"?

2 errors and 1 warning
`,
    );
  });

  it("colours only when asked to", () => {
    const escape = "\u001b";
    expect(renderPretty([wrong], { color: false })).not.toContain(escape);
    expect(renderPretty([wrong], { color: true })).toContain(`${escape}[31m`);
  });

  it("puts the caret under the column behind tabs and hidden characters", () => {
    const hidden = {
      ...doubtful,
      place: place("a.yaml", 1, 4, "\t\u202eb: c"),
    };
    expect(renderPretty([hidden], { color: false })).toContain(
      "  1 |   \\u{202e}b: c\n    |           " + " ".repeat(1) + "^",
    );
  });

  it("cuts long lines around the place", () => {
    const long = {
      ...doubtful,
      place: place("a.json", 1, 100_000, "x".repeat(200_000)),
    };
    const lines = renderPretty([long], { color: false }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
  });
});

const hostile: Diagnostic = {
  code: "ref-not-found",
  severity: "error",
  message: 'Nothing stands at "a\u001b[2J\u202e\u200b\rb%".',
  place: place("a,b:c%\n.yaml", 1, 1, "\u001b[31mred", "/\u0007"),
  related: [],
  fix: "x\u001b]0;title\u0007",
};

it.each([
  ["pretty", renderPretty([hostile], { color: false })],
  ["json", renderJson([hostile])],
  ["github", renderGithub([hostile])],
])("%s lets no control character through", (_, text) => {
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

it("JSON is an array of plain objects", () => {
  expect(JSON.parse(renderJson([wrong, placeless]))).toEqual([
    {
      code: "option-unknown",
      severity: "error",
      message: "There is no option --outptu.",
      related: [],
    },
    {
      code: "unknown-key",
      severity: "error",
      message: 'The key "parametrs" has no meaning in an operation.',
      file: "api.yaml",
      line: 7,
      column: 7,
      pointer: "/paths/~1a/get",
      related: [
        { message: "in this path", file: "api.yaml", line: 5, column: 3 },
      ],
      fix: 'did you mean "parameters"?',
    },
  ]);
});

it("GitHub's commands escape what would end them", () => {
  expect(renderGithub([wrong, hostile])).toBe(
    "::error file=a%2Cb%3Ac%25\\u{a}.yaml,line=1,col=1,title=ref-not-found::" +
      'Nothing stands at "a\\u{1b}[2J\\u{202e}\\u{200b}\\u{d}b%25".%0Ahelp: x\\u{1b}]0;title\\u{7}\n' +
      "::error file=api.yaml,line=7,col=7,title=unknown-key::" +
      'The key "parametrs" has no meaning in an operation.%0Ahelp: did you mean "parameters"?\n',
  );
});
