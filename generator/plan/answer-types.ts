import type { Api } from "../ir/operation.js";
import { hasValue } from "./declare.js";
import { noComment } from "./docs.js";
import {
  BLOB,
  sameType,
  STRING,
  UNDEFINED,
  union,
  UNKNOWN,
  VOID,
} from "./expressions.js";
import type { Failure } from "./failures.js";
import { typeName } from "./names.js";
import type {
  AliasDeclaration,
  InterfaceDeclaration,
  OperationPlan,
} from "./package-plan.js";
import type { Answer, Success } from "./responses.js";
import { sameSchema } from "./same-schema.js";
import type { Symbols } from "./symbols.js";
import type { DocComment, Member, SymbolId, TypeExpr } from "./type-expr.js";
import type { Declarer, Site, Types } from "./typing.js";

/** What the types of answers are made with. */
interface AnswerTools {
  readonly api: Api;
  readonly symbols: Symbols;
  readonly types: Types;
  readonly declarer: Declarer;
}

/** The operation whose types are written. */
interface Owner {
  /** Its function. */
  readonly symbol: SymbolId;
  /** What its types begin with. */
  readonly base: string;
  readonly site: Site;
}

/** What a call gives. */
export interface AnswerTypes {
  readonly type: TypeExpr;
  readonly alias?: AliasDeclaration;
  /** By status, where they differ. */
  readonly bodies?: InterfaceDeclaration;
}

/**
 * The type of the body: always under the name that derives from the function,
 * so that moving a schema about renames nothing. `withTexts`: texts may come in
 * the place of JSON.
 */
export function planAnswers(
  owner: Owner,
  success: Success,
  withTexts: boolean,
  tools: AnswerTools,
): AnswerTypes {
  const { symbol, base, site } = owner;
  const { api, symbols, types, declarer } = tools;
  const [only, ...others] = success.schemas;
  const plain: readonly TypeExpr[] = [
    ...(success.text || withTexts ? [STRING] : []),
    ...(success.binary ? [BLOB] : []),
    ...(success.empty ? [UNDEFINED] : []),
  ];
  const isNothing = !success.text && !success.binary;
  if (only === undefined && isNothing) return { type: VOID };
  const wanted = typeName(`${base}Response`);
  const isInline =
    only !== undefined &&
    only.kind !== "reference" &&
    only.name === undefined &&
    !api.schemas.named.has(only.key);
  if (isInline && others.length === 0 && plain.length === 0) {
    const own = symbols.companion(symbol, "response", wanted, hasValue(only));
    symbols.standIn(only.key, own);
    declarer.declareAs(own, only, { ...site, name: wanted }, types);
    return { type: { kind: "symbol", symbol: own } };
  }
  const typeOf = (answer: Answer): TypeExpr => {
    const schema = success.schemas.find(
      (each) => answer.schema && sameSchema(each, answer.schema),
    );
    if (schema === undefined) return plainType(answer);
    const suffix = answer.status === "default" ? "Default" : answer.status;
    const name = typeName(`${wanted}${suffix}`);
    const type = types.typeOf(schema, { ...site, name });
    return withTexts && answer.texts.length > 0 ? union([type, STRING]) : type;
  };
  const members = success.answers.map((answer) => ({
    ...statusMember(answer),
    type: typeOf(answer),
  }));
  const bodyTypes = members.flatMap((member, index) =>
    success.answers[index]?.schema === undefined ? [] : [member.type],
  );
  const type = union([...bodyTypes, ...plain]);
  const [first] = members;
  const isOne = members.every((each) =>
    sameType(each.type, first?.type ?? VOID),
  );
  const bodies = isOne ? undefined : bodiesOf(owner, members, tools);
  const told = bodies === undefined ? {} : { bodies };
  if (only === undefined) return { type, ...told };
  const alias = symbols.companion(symbol, "response", wanted, false);
  return {
    // Hover shows a model's own name rather than that of an alias for it.
    type: type.kind === "symbol" ? type : { kind: "symbol", symbol: alias },
    alias: {
      kind: "alias",
      symbol: alias,
      docs: about(`What \`${symbols.get(symbol).export}\` answers.`),
      type,
    },
    ...told,
  };
}

function plainType({ kind }: Answer): TypeExpr {
  if (kind === "none") return UNDEFINED;
  return kind === "bytes" ? BLOB : STRING;
}

function bodiesOf(
  { symbol, base }: Owner,
  members: readonly Member[],
  { symbols }: AnswerTools,
): InterfaceDeclaration {
  return {
    kind: "interface",
    symbol: symbols.companion(
      symbol,
      "responses",
      typeName(`${base}Responses`),
      false,
    ),
    docs: about(`Bodies of \`${symbols.get(symbol).export}\` by status.`),
    members,
  };
}

/** What the runtime must know of bodies that differ by status in more than their schema. */
export function bodyKinds(
  { answers }: Success,
  withTexts: boolean,
): Readonly<Record<string, string>> | undefined {
  const kinds = answers
    .filter(({ status }) => status !== "204" && status !== "205")
    .map(({ status, kind, texts }) => ({
      status,
      kind: withTexts && texts.length > 0 ? undefined : kind,
    }));
  if (new Set(kinds.map(({ kind }) => kind)).size < 2) return undefined;
  return Object.fromEntries(
    kinds.flatMap(({ status, kind }) =>
      kind === undefined ? [] : [[status, kind]],
    ),
  );
}

export function planErrors(
  { symbol, base, site }: Owner,
  failures: readonly Failure[],
  { symbols, types }: AnswerTools,
): OperationPlan["errors"] {
  const members = failures.map((failure): Member => {
    const { status, schema, text, empty } = failure;
    const suffix = status === "default" ? "Default" : status;
    const name = typeName(`${base}Error${suffix}`);
    const parts = [
      ...(schema === undefined
        ? []
        : [types.typeOf(schema, { ...site, name })]),
      ...(text ? [STRING] : []),
    ];
    const body = parts.length === 0 ? UNKNOWN : union(parts);
    return { ...statusMember(failure), type: empty ? UNDEFINED : body };
  });
  return {
    symbol: symbols.companion(symbol, "errors", `${base}Errors`, false),
    docs: about(`Error bodies of \`${symbols.get(symbol).export}\` by status.`),
    members: members.filter(
      (member, index) =>
        members.findIndex(({ name }) => name === member.name) === index,
    ),
  };
}

function statusMember({
  status,
  description,
}: Pick<Answer, "status" | "description">): Omit<Member, "type"> {
  const docs = description === undefined ? noComment : about(description);
  return { name: status, optional: false, docs };
}

function about(text: string): DocComment {
  return { paragraphs: [text], tags: [] };
}
