import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as markdown from "prettier/plugins/markdown";
import { describe, expect, test } from "vitest";
import { hostileTexts } from "../emit/hostile-texts.js";
import {
  documentWith,
  fileOf,
  operationWith,
  packageOf,
  schemaWith,
} from "./package-of.js";
import { runBeside } from "./run-package.js";
import { payload, syntaxOf } from "./syntax.js";

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

describe("10. fences, links and HTML in Markdown", () => {
  test.each(hostileTexts)(
    "%s is text in README and api.md",
    async (_, text) => {
      const document = {
        ...operationWith({
          summary: text,
          description: text,
          tags: [`pets ${text}`],
          parameters: [
            {
              name: `q${text}`,
              in: "query",
              description: text,
              schema: { type: "string", example: text },
            },
          ],
        }),
        info: { title: `Pets ${text}`, version: "1", description: text },
        tags: [{ name: `pets ${text}`, description: text }],
      };
      const made = await packageOf(document);
      for (const path of ["README.md", "api.md"]) {
        const nodes = nodesOf(fileOf(made, path));
        const html = nodes.filter(({ type }) => type === "html");
        // The one comment that is ours.
        for (const { value = "" } of html)
          expect(value, path).toMatch(/^<!--(?:(?!-->)[^])*-->$/);
        const links = nodes.flatMap(({ url }) => url ?? []);
        for (const url of links)
          expect(url, path).toMatch(/^(?:https:|\.\/|#)/);
        expect(links.join(), path).not.toMatch(/evil/);
        expect(nodes.map(({ type }) => type)).not.toContain("image");
      }
    },
  );
});

function nodesOf(text: string): readonly MarkdownNode[] {
  const { parse } = markdown.parsers.markdown;
  const all: MarkdownNode[] = [];
  const visit = (node: MarkdownNode): void => {
    all.push(node);
    node.children?.forEach(visit);
  };
  visit(parse(text, {} as never) as MarkdownNode);
  return all;
}

describe("13. code made at run time", () => {
  const runtime = resolve(import.meta.dirname, "../../generator/runtime");
  const runtimeFiles = readdirSync(runtime)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({
      path,
      text: readFileSync(join(runtime, path), "utf8"),
    }));
  const makers = /^(?:eval|Function|import\(…\)|setImmediate|require)$/;

  test("nothing of the runtime makes code of text", () => {
    expect(runtimeFiles.length).toBeGreaterThan(30);
    const { calls, names } = syntaxOf(runtimeFiles);
    expect(calls.filter((callee) => makers.test(callee))).toEqual([]);
    for (const name of ["eval", "Function", "WebAssembly", "importScripts"])
      expect(names).not.toContain(name);
  });

  test("nor does what is generated, whatever schemas are called", async () => {
    const names = ["eval", "Function", "Pet}{", payload, "constructor"];
    const schemas = Object.fromEntries(
      names.map((name) => [
        name.replace(/[^\w.-]/g, "_"),
        {
          type: "object",
          title: name,
          properties: { [name]: { const: name } },
        },
      ]),
    );
    const made = await packageOf({
      ...operationWith({ operationId: "eval" }),
      components: { schemas },
    });
    const { calls } = syntaxOf(made.files);
    expect(calls.filter((callee) => makers.test(callee))).toEqual([]);
    expect(calls.length).toBeGreaterThan(0);
  });

  test("a client works where text may not become code", async () => {
    const made = await packageOf({
      ...schemaWith({
        type: "string",
        pattern: "^id_[a-z]+$",
        "x-template-literal": true,
      }),
      ...documentWith({}),
      ...{ paths: operationWith({})["paths"] ?? {} },
    });
    const answer = runBeside(
      made,
      `import { createServer } from "node:http";
       import * as api from "./dist/index.js";
       let refused = false;
       try { new Function("return 1")(); } catch { refused = true; }
       const server = createServer((_, response) => response.writeHead(204).end());
       await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
       const Client = Object.values(api).find((one) => /^PetShop$/.test(one.name));
       const baseURL = "http://127.0.0.1:" + server.address().port;
       const client = new Client({ baseURL });
       const [resource] = Object.values(client).filter((one) => typeof one === "object");
       const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(resource));
       const method = methods.find((name) => name !== "constructor");
       const data = await resource[method]();
       server.close();
       console.log(JSON.stringify({ refused, data: String(data) }));`,
    );
    expect(answer).toEqual({ refused: true, data: "undefined" });
  });
});
