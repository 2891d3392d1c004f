import type { PackagePlan } from "../../generator/plan/package-plan.js";
import {
  docs,
  enumMember,
  keyword,
  literal,
  member,
  object,
  PlanBuilder,
  symbol,
  union,
} from "./plan-builder.js";

const string = keyword("string");

/** Names of every length that plan gives, so that each line breaks at each place in some package. */
export function longPlan(length: number): PackagePlan {
  const builder = new PlanBuilder();
  const named = (name: string): string => name.padEnd(length, "x");
  const model = named("Model");
  builder.model(
    named("file"),
    {
      kind: "enum",
      symbol: model,
      docs: docs("An enum."),
      members: [enumMember(named("first")), enumMember(named("second-"))],
      open: true,
      guard: named("isKnownModel"),
    },
    {
      kind: "template-id",
      symbol: named("Id"),
      docs: docs("An id."),
      type: { kind: "template", parts: [named("id_"), string] },
      pattern: named("^id_"),
      flags: "u",
      isWhole: true,
      guard: named("isId"),
    },
    {
      kind: "open-union",
      symbol: named("Union"),
      docs: docs("A union."),
      known: named("KnownUnion"),
      unknown: {
        kind: "interface",
        symbol: named("UnknownUnion"),
        tag: keyword("string"),
      },
      guard: named("isKnownUnion"),
      members: [object(member(named("tag-"), literal(named("a"))))],
      discriminator: named("tag-"),
      tags: [named("a"), named("b")],
    },
  );
  const get = builder.operation(named("get"), "things", {
    call: [named("things"), named("get")],
    params: {
      optional: false,
      members: [member(named("id"), union(symbol(named("Id")), string))],
    },
    data: symbol(model),
    body: object(member(named("data"), symbol(model))),
    errors: [member("400", symbol(named("Union")))],
    request: { path: [named("/"), named("id")], unwrap: named("data") },
  });
  const list = builder.operation(named("list"), "things", {
    call: [named("things"), named("nested"), named("list")],
    data: symbol(model),
    page: { item: symbol(model), style: "singlePage", data: { items: [] } },
  });
  const face = builder.face(
    named("Things"),
    "things",
    named("things"),
    [{ name: named("get"), operation: get.function }],
    [
      builder.face(named("ThingsNested"), "things", named("nested"), [
        { name: named("list"), operation: list.function },
      ]),
    ],
  );
  builder.resource("things", face, [get, list]);
  const options = builder.symbol(named("Options"), "src/acme.ts");
  const first = builder.symbol(named("FirstOptions"), "src/acme.ts");
  const second = builder.symbol(named("SecondOptions"), "src/acme.ts");
  return builder.plan({
    className: builder.symbol(named("Client"), "src/acme.ts", true),
    options: {
      symbol: options,
      docs: docs("Options."),
      members: [],
      alternatives: [
        {
          symbol: first,
          docs: docs("First."),
          members: [member(named("token"), string)],
        },
        { symbol: second, docs: docs("Second."), members: [] },
      ],
    },
    usage: {
      credentials: [{ option: named("token"), variable: named("TOKEN") }],
      call: get.function,
      list: list.function,
    },
  });
}
