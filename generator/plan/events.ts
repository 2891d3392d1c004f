import type { Api, ApiEvent } from "../ir/operation.js";
import { noComment } from "./docs.js";
import { union } from "./expressions.js";
import { CLIENT } from "./lock.js";
import { typeName } from "./names.js";
import type { Declaration, ModelModule } from "./package-plan.js";
import { spread, type SpreadTools } from "./spread.js";
import type { Member, SymbolId, TypeExpr } from "./type-expr.js";
import type { Declarer, Types } from "./typing.js";

interface EventTools extends SpreadTools {
  readonly types: Types;
  readonly declarer: Declarer;
}

/** What a kind of event is called in the package. */
interface Kind {
  readonly role: string;
  readonly name: string;
  readonly text: string;
}

const WEBHOOK: Kind = {
  role: "webhook",
  name: "Webhook",
  text: "What the webhooks send, by name.",
};
const CALLBACK: Kind = {
  role: "callback",
  name: "Callback",
  text: "What the callbacks send, by operation and name.",
};

/** The types of webhooks and callbacks: a payload each, all by name, and a union that the name tells apart. */
export function planEvents(
  api: Api,
  tools: EventTools,
): readonly ModelModule[] {
  const isWebhook = ({ operation }: ApiEvent): boolean =>
    operation === undefined;
  return [
    ...planKind(api.events.filter(isWebhook), WEBHOOK, tools),
    ...planKind(
      api.events.filter((event) => !isWebhook(event)),
      CALLBACK,
      tools,
    ),
  ];
}

function planKind(
  events: readonly ApiEvent[],
  { role, name, text }: Kind,
  tools: EventTools,
): readonly ModelModule[] {
  if (events.length === 0) return [];
  const { symbols, names, types, declarer } = tools;
  const file = names.file(`${CLIENT} ${role}`, "src/models", `${name} events`);
  const declarations: Declaration[] = [];
  const taken = new Map<string, number>();
  const payloads = events.map((event) => {
    const { chosen, key, payload } = event;
    const wanted = chosen ?? typeName(`${nameOf(event, tools)} payload`);
    const symbol = symbols.define(
      key,
      wanted,
      file,
      false,
      chosen !== undefined,
    );
    const { export: given } = symbols.get(symbol);
    const site = {
      name: given,
      file,
      declarations,
      direction: "response" as const,
    };
    if (payload === undefined)
      declarations.push(alias(symbol, { kind: "keyword", name: "undefined" }));
    else if (payload.kind === "reference")
      declarations.push(alias(symbol, types.typeOf(payload, site)));
    else declarer.declareAs(symbol, payload, site, types);
    // One callback may listen under several URLs.
    const plain = nameOf(event, tools);
    const nth = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, nth);
    return {
      event,
      name: nth === 1 ? plain : `${plain} ${String(nth)}`,
      symbol,
    };
  });
  const own = (suffix: string): SymbolId =>
    symbols.companion(
      CLIENT,
      `${role} ${suffix}`,
      `${name}${suffix}`,
      false,
      file,
    );
  const members = payloads.map(({ event, name: member, symbol }): Member => ({
    name: member,
    type: { kind: "symbol", symbol },
    optional: false,
    docs: commentOf(event, types),
  }));
  const byName = own("Payloads");
  declarations.push({
    kind: "interface",
    symbol: byName,
    docs: { ...noComment, paragraphs: [text] },
    members,
  });
  declarations.push(
    alias(
      own("Event"),
      union(payloads.map(({ name: tag, symbol }) => event(tag, symbol))),
      `A ${role} by its name: \`switch (event.name)\` tells what \`event.payload\` is.`,
    ),
  );
  return spread(file, declarations, tools);
}

/** `{ name: "pet.created"; payload: PetCreatedPayload }`. */
function event(name: string, payload: SymbolId): TypeExpr {
  const member = (key: string, type: TypeExpr): Member => ({
    name: key,
    type,
    optional: false,
    docs: noComment,
  });
  return {
    kind: "object",
    members: [
      member("name", { kind: "literal", value: name }),
      member("payload", { kind: "symbol", symbol: payload }),
    ],
  };
}

function alias(symbol: SymbolId, type: TypeExpr, text?: string): Declaration {
  const paragraphs = text === undefined ? [] : [text];
  return { kind: "alias", symbol, docs: { ...noComment, paragraphs }, type };
}

function commentOf({ docs, payload }: ApiEvent, types: Types): Member["docs"] {
  return payload === undefined ? noComment : types.commentOf(docs, payload);
}

/** A callback is told apart by the operation that asks for it. */
function nameOf(
  { operation, name }: ApiEvent,
  { symbols }: EventTools,
): string {
  return operation === undefined
    ? name
    : `${symbols.get(operation).export}.${name}`;
}
