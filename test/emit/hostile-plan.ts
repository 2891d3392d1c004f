import type { PackagePlan } from "../../generator/plan/package-plan.js";
import type { DocComment } from "../../generator/plan/type-expr.js";
import { hostileTexts } from "./hostile-texts.js";
import {
  keyword,
  literal,
  map,
  member,
  object,
  optional,
  PlanBuilder,
  symbol,
  union,
} from "./plan-builder.js";

/** A plan with hostile text wherever a plan holds text of a document. */
export function hostilePlan(): PackagePlan {
  const builder = new PlanBuilder();
  const string = keyword("string");
  const operations = hostileTexts.map(([, text], index) => {
    const id = String(index);
    const docs = commentOf(text);
    builder.model(
      `model-${id}`,
      {
        kind: "interface",
        symbol: `Model${id}`,
        docs,
        members: [
          member(text, literal(text), docs),
          optional(
            "nested",
            object(member(text, literal({ [text]: text }), docs)),
          ),
        ],
      },
      {
        kind: "enum",
        symbol: `Enum${id}`,
        docs,
        members: [
          { key: text, value: text, docs },
          { key: `${text}"`, value: `${text}'`, docs },
        ],
        open: true,
        guard: `isKnownEnum${id}`,
      },
      {
        kind: "template-id",
        symbol: `Id${id}`,
        docs,
        type: { kind: "template", parts: [text, string, text] },
        pattern: text,
        flags: "u",
        isWhole: true,
        guard: `isId${id}`,
      },
      {
        kind: "open-union",
        symbol: `Union${id}`,
        docs,
        known: `KnownUnion${id}`,
        unknown: {
          kind: "interface",
          symbol: `UnknownUnion${id}`,
          tag: string,
        },
        guard: `isKnownUnion${id}`,
        members: [object(member(text, literal(text)))],
        discriminator: text,
        tags: [text, `${text}\\`],
      },
      {
        kind: "alias",
        symbol: `Alias${id}`,
        docs,
        type: union(literal(text), map(literal(`${text}\\`))),
      },
    );
    return builder.operation(`operate${id}`, "things", {
      call: ["things", `operate${id}`],
      docs,
      params: {
        optional: false,
        members: [
          member(text, symbol(`Id${id}`), docs),
          optional("plain", union(string, keyword("undefined")), docs),
        ],
      },
      data: symbol(`Model${id}`),
      body: symbol(`Model${id}`),
      errors: [member(text, symbol(`Alias${id}`), docs)],
      page: {
        item: symbol(`Union${id}`),
        style: "singlePage",
        data: { items: [text], param: [text, text] },
      },
      request: {
        name: text,
        method: text,
        path: [text, text, text],
        parameters: [
          { name: text, in: "query", member: text },
          { name: text, in: "header", option: text },
        ],
        body: {
          write: "writeBody",
          encode: "plainBody",
          mediaType: text,
          from: "body",
        },
        security: [[text], [text, text]],
      },
    });
  });
  const face = builder.face(
    "Things",
    "things",
    "things",
    operations.map((operation) => ({
      name: operation.function,
      operation: operation.function,
    })),
  );
  builder.resource("things", face, operations);
  const all = hostileTexts.map(([, text]) => text);
  const plan = builder.plan({
    docs: commentOf(all.join("\n\n")),
    description: {
      name: all.join(""),
      environments: Object.fromEntries(all.map((text) => [text, text])),
      requestIdHeaders: all,
    },
    usage: { credentials: [], call: "operate9", list: "operate12" },
  });
  return {
    ...plan,
    banner: `Generated from ${all.join(" ")}`,
    package: {
      ...plan.package,
      title: all.join(" "),
      description: all.join("\n"),
      documentation: `https://docs.test/${all.join("")}`,
    },
  };
}

function commentOf(text: string): DocComment {
  return {
    paragraphs: [text, [text, { link: "Things" }, text]],
    deprecated: text,
    tags: [
      { tag: "throws", type: text, text },
      { tag: "defaultValue", value: text },
      { tag: "example", value: { [text]: text } },
      { tag: "see", url: text },
    ],
  };
}
