import { parse } from "yaml";
import type { Row } from "./row.js";
import type { Version } from "./sections.js";

/** The files of a document that has the schemas of a row. */
export interface RowDocument {
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
  /** The names of its schemas, in their order. */
  readonly names: readonly string[];
}

const headers: Readonly<Record<Version, string>> = {
  "2.0": 'swagger: "2.0"',
  "3.0": "openapi: 3.0.4",
  "3.1": "openapi: 3.1.1",
  "3.2": "openapi: 3.2.0",
};

/** Where the schemas of a version stand. */
export function folderOf(version: Version): string {
  return version === "2.0" ? "/definitions/" : "/components/schemas/";
}

export function documentOf(row: Row, version: Version): RowDocument {
  const spell = (text: string): string =>
    text.replaceAll("#/components/schemas/", `#${folderOf(version)}`);
  const schemas = parse(row.given, { mapAsMap: true }) as Map<string, unknown>;
  // A number is a name, too.
  const names = [...schemas.keys()].map(String);
  const [first = ""] = names;
  const { root = "" } = row;
  const lines = [
    headers[version],
    'info: { title: Conformance, version: "1" }',
    ...(/^paths:/m.test(root) ? [] : [pathsOf(row, version, first)]),
    ...(root === "" ? [] : [root.trim()]),
    ...(version === "2.0"
      ? ["definitions:", indented(row.given, 2)]
      : ["components:", "  schemas:", indented(row.given, 4)]),
  ];
  const others = Object.entries(row.files ?? {}).map(
    ([name, text]) => [name, spell(text)] as const,
  );
  return {
    entry: "api.yaml",
    files: {
      "api.yaml": `${spell(lines.join("\n"))}\n`,
      ...Object.fromEntries(others),
    },
    names,
  };
}

function indented(text: string, by: number): string {
  const lines = text.trim().split("\n");
  return lines.map((line) => " ".repeat(by) + line).join("\n");
}

/** A document needs an operation; one that sends and receives the schema, where that matters. */
function pathsOf(
  { sent, received }: Row,
  version: Version,
  name: string,
): string {
  const schema = { $ref: `#/components/schemas/${name}` };
  const isOld = version === "2.0";
  const json = { content: { "application/json": { schema } } };
  const body = isOld
    ? {
        consumes: ["application/json"],
        parameters: [{ name: "body", in: "body", required: true, schema }],
      }
    : { requestBody: { required: true, ...json } };
  const answer = isOld ? { schema } : json;
  const isAnswer = sent !== undefined || received === true;
  const operation = {
    operationId: "echo",
    ...(isOld && isAnswer ? { produces: ["application/json"] } : {}),
    ...(sent === undefined ? {} : body),
    responses: isAnswer
      ? { "200": { description: "The same.", ...answer } }
      : { "204": { description: "Nothing." } },
  };
  return `paths: ${JSON.stringify({ "/echo": { post: operation } })}`;
}
