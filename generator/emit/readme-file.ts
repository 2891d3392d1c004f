import type { FacePlan } from "../plan/package-plan.js";
import {
  codeBlock,
  codeSpan,
  markdownComment,
  markdownLink,
  markdownText,
} from "./doors/markdown.js";
import { bannerText } from "./source-file.js";
import type { TextFile } from "./text-file.js";
import { usageCode } from "./usage-code.js";
import type { PrintPlan } from "./symbol-table.js";

/** What a person reads first: how to install, authenticate, call, loop and catch. */
export function readmeFile(plan: PrintPlan): TextFile {
  const { name, title, description, documentation } = plan.package;
  const code = usageCode(plan);
  const paragraphs = [
    `# ${markdownText(title)}`,
    markdownComment(bannerText(plan.banner)),
    markdownText(description),
    ...section(
      documentation && markdownLink("API documentation", documentation),
    ),
    "## Install",
    codeBlock("sh", `npm install ${name}`),
    plan.needsTemporal
      ? 'The package gives dates as `Temporal` has them, and depends on nothing. It runs where `Temporal` is (Node.js 26 or later), or where a polyfill has put it before; to make a client without it is a `TypeError`. Its types need TypeScript 6.0 or later with `"lib": ["esnext.temporal"]`, or those of the polyfill.'
      : "The package runs in Node.js 20.19 or later, Bun, Deno, workers and browsers, and depends on nothing.",
    plan.client.usage.credentials.length === 0
      ? "## Create a client"
      : "## Authenticate",
    codeBlock("ts", code.construct),
    ...waysToAuthenticate(plan),
    ...section(code.call, "## Call", callText(plan)),
    ...section(
      code.loop,
      "## Loop over a list",
      "The loop fetches one page after the other, as far as it is followed.",
    ),
    ...section(
      code.page,
      "A list that is awaited gives one page: `page.getNextPage()` fetches the next one, and `page.body` is the whole answer.",
    ),
    ...section(
      code.errors,
      "## Handle errors",
      "There is a class for each common status. What an operation documents about its error bodies is in its `…Errors` type.",
    ),
    ...section(
      code.result,
      "Or take the outcome as a value, where testing the `status` of an `APIError` tells the type of its `body`:",
    ),
    ...section(
      code.single,
      "## Keep bundles small",
      "The class reaches every resource. Where bytes matter, import the functions that it is made of: a bundler keeps the ones that are called.",
    ),
    "## Resources",
    plan.resources
      .map((resource) =>
        resourceItem(resource.face, [], `${name}/${resource.entry}`),
      )
      .join("\n"),
    `Every method, with its types, is in ${markdownLink("api.md", "./api.md")}.`,
  ];
  return {
    path: "README.md",
    text: `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`,
  };
}

function callText({ resources, headers }: PrintPlan): string {
  const operations = resources.flatMap((resource) => resource.operations);
  return [
    "Parameters and results have the names that the API documents. The promise of a call has `.withResponse()` for the status, the whole body, the response and the request id, and `.asResponse()` for the unread response.",
    ...(operations.some(({ bodies }) => bodies !== undefined)
      ? [
          "Where statuses have different bodies, testing the `status` of `.withResponse()` tells the type of its `data`.",
        ]
      : []),
    ...(headers === undefined
      ? []
      : [
          "Its `headers` are those that are documented, under their names in lower case; any may be missing.",
        ]),
  ].join(" ");
}

/** A part of README that is there when it has something to show. */
function section(
  code: string | undefined,
  ...before: readonly string[]
): readonly string[] {
  if (code === undefined) return [];
  return before.length === 0 ? [code] : [...before, codeBlock("ts", code)];
}

/** Alternatives of authentication, by the options that go together. */
function waysToAuthenticate({ client }: PrintPlan): readonly string[] {
  const ways = client.options.alternatives.map(
    ({ members }) =>
      members.map(({ name }) => codeSpan(name)).join(" and ") || "none",
  );
  return ways.length < 2
    ? []
    : [
        "There are several ways to authenticate. Give the options of one of them:",
        ways.map((way) => `- ${way}`).join("\n"),
      ];
}

function resourceItem(
  { member, methods, nested }: FacePlan,
  path: readonly string[],
  entry: string,
): string {
  const own = [...path, member];
  const names = methods.map(({ name }) => codeSpan(name)).join(", ");
  const from = path.length === 0 ? ` (${codeSpan(entry)})` : "";
  const item = `- ${codeSpan(["client", ...own].join("."))}${from}${names === "" ? "" : `: ${names}`}`;
  return [item, ...nested.map((face) => resourceItem(face, own, entry))].join(
    "\n",
  );
}
