import { planBodyParams } from "./body-params.js";
import type { PlacedParameter, ParamsShape } from "./params-shape.js";
import { noComment } from "./docs.js";
import { UNDEFINED, union } from "./expressions.js";
import { orInherited } from "./inherited.js";
import { typeName } from "./names.js";
import type { ParamsPlan } from "./package-plan.js";
import type { DocComment, Member, SymbolId, TypeExpr } from "./type-expr.js";
import type { Site, Types } from "./typing.js";
import { pascalCase } from "./words.js";

const GROUP_DOCS: Readonly<Record<string, string>> = {
  query: "Query parameters whose names are taken by other members.",
  headers: "Headers whose names are taken by other members.",
  cookies: "Cookies whose names are taken by other members.",
};

/** The params interface of an operation. Inline schemas in it are called after `functionName`. */
export function planParams(
  symbol: SymbolId,
  shape: ParamsShape,
  functionName: string,
  { site, types }: { readonly site: Site; readonly types: Types },
): ParamsPlan {
  const members: Member[] = [];
  for (const placed of shape.parameters)
    if (placed.group === undefined)
      members.push(parameterMember(placed, functionName, site, types));
  for (const each of groups(shape, functionName, site, types))
    members.push(each);
  const body =
    shape.body && planBodyParams(shape.body, functionName, site, types);
  for (const each of body?.members ?? []) members.push(each);
  return {
    symbol,
    docs: noComment,
    optional:
      members.every((member) => member.optional) && body?.needsVariant !== true,
    members,
    ...(body?.variants === undefined ? {} : { variants: body.variants }),
  };
}

function parameterMember(
  { parameter, member, option }: PlacedParameter,
  functionName: string,
  site: Site,
  types: Types,
): Member {
  const name = typeName(pascalCase(functionName) + pascalCase(member));
  const type = types.typeOf(parameter.schema, { ...site, name });
  const docs = types.commentOf(parameter.docs, parameter.schema);
  const required = parameter.required && option === undefined;
  return {
    name: member,
    type: required ? type : union([orInherited(member, type), UNDEFINED]),
    optional: !required,
    docs:
      option === undefined
        ? docs
        : withParagraph(docs, `Default: the client option \`${option}\`.`),
  };
}

function withParagraph(docs: DocComment, text: string): DocComment {
  return { ...docs, paragraphs: [...docs.paragraphs, text] };
}

function groups(
  shape: ParamsShape,
  functionName: string,
  site: Site,
  types: Types,
): readonly Member[] {
  const grouped = new Map<string, Member[]>();
  for (const placed of shape.parameters) {
    if (placed.group === undefined) continue;
    const members = grouped.get(placed.group) ?? [];
    grouped.set(placed.group, members);
    const name = functionName + pascalCase(placed.group);
    members.push(parameterMember(placed, name, site, types));
  }
  return [...grouped].map(([name, members]) => {
    const optional = members.every((member) => member.optional);
    const type: TypeExpr = { kind: "object", members };
    return {
      name,
      type: optional ? union([type, UNDEFINED]) : type,
      optional,
      docs: { paragraphs: [GROUP_DOCS[name] ?? ""], tags: [] },
    };
  });
}
