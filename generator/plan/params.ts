import type { ObjectSchema } from "../ir/schema.js";
import { isMultipart } from "./body-shape.js";
import type {
  PlacedBody,
  PlacedParameter,
  ParamsShape,
} from "./params-shape.js";
import { commentOf, noComment } from "./docs.js";
import { sameType, UNDEFINED, union } from "./expressions.js";
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
  members.push(...groups(shape, functionName, site, types));
  const body = shape.body;
  const variants =
    body === undefined
      ? undefined
      : addBody(body, members, functionName, site, types);
  const optional =
    members.every((member) => member.optional) && variants === undefined;
  return {
    symbol,
    docs: noComment,
    optional,
    members,
    ...(variants === undefined ? {} : { variants }),
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
  const docs = commentOf(parameter.docs);
  const required = parameter.required && option === undefined;
  return {
    name: member,
    type: required ? type : union([type, UNDEFINED]),
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

/** Adds the body's members, or the body; a flat union is returned, to stand beside the members. */
function addBody(
  body: PlacedBody,
  members: Member[],
  functionName: string,
  site: Site,
  types: Types,
): TypeExpr | undefined {
  const { schema } = body.content;
  const name = pascalCase(functionName);
  if (body.at === "body") {
    const type: TypeExpr = isMultipart(body.content.mediaType)
      ? { kind: "keyword", name: "FormData" }
      : types.typeOf(schema, { ...site, name: `${name}Body` });
    members.push({
      name: "body",
      type: body.required ? type : union([type, UNDEFINED]),
      optional: !body.required,
      docs: commentOf(schema.docs),
    });
    return undefined;
  }
  const [object, ...others] = body.objects ?? [];
  const isOpen =
    object?.additional !== undefined && object.additional !== false;
  if (object !== undefined && others.length === 0 && !isOpen) {
    members.push(...flatMembers(object, name, site, types));
    return undefined;
  }
  return types.typeOf(schema, { ...site, name: `${name}Body` });
}

/** Copies rather than references: what is sent may be `undefined` where it is optional. */
function flatMembers(
  object: ObjectSchema,
  name: string,
  site: Site,
  types: Types,
): readonly Member[] {
  return types
    .membersOf(object, { ...site, name, direction: "request" })
    .map((member) =>
      member.optional && !sameType(member.type, UNDEFINED)
        ? { ...member, type: union([member.type, UNDEFINED]) }
        : member,
    );
}
