import type { ObjectSchema, Schema } from "../ir/schema.js";
import { wholeBody } from "./body-type.js";
import {
  intersection,
  sameType,
  STRING,
  UNDEFINED,
  union,
} from "./expressions.js";
import { isRange } from "./media-types.js";
import {
  CONTENT_TYPE,
  type PlacedBody,
  type PlacedForm,
} from "./place-body.js";
import type { Member, TypeExpr } from "./type-expr.js";
import type { Site, Types } from "./typing.js";
import { pascalCase } from "./words.js";

/** How a body shows in params. */
export interface BodyParams {
  /** Beside the parameters. */
  readonly members: readonly Member[];
  /** What stands beside them because no interface can say it: several forms. */
  readonly variants?: TypeExpr;
  /** One of the forms has to be given something. */
  readonly needsVariant: boolean;
}

/** The members of a body as one or more media types have it, or the type that has them. */
interface Form {
  readonly mediaTypes: readonly string[];
  readonly members: readonly Member[];
  readonly whole?: TypeExpr;
}

/** Media types with the same members share them. */
export function planBodyParams(
  body: PlacedBody,
  functionName: string,
  site: Site,
  types: Types,
): BodyParams {
  const groups: PlacedForm[][] = [];
  for (const form of [body, ...body.others]) {
    const same = groups.find(([first]) => first && isAlike(first, form));
    if (same === undefined) groups.push([form]);
    else same.push(form);
  }
  const forms = groups.map((group, index): Form => {
    const [first = body] = group;
    const { mediaType } = first.content;
    // The first one has the name that it would have alone.
    const name = pascalCase(
      functionName + (index === 0 ? "" : pascalCase(mediaType)),
    );
    return {
      mediaTypes: group.map(({ content }) => content.mediaType),
      ...formOf(first, body.required, { ...site, name }, types),
    };
  });
  const merged = mergeForms(forms);
  const [only, ...others] = merged;
  if (only === undefined) return { members: [], needsVariant: false };
  const chosen = (form: Form): readonly Member[] =>
    body.choice ? [choiceOf(form, form === only, body)] : [];
  if (others.length === 0)
    return {
      members: [...chosen(only), ...only.members],
      ...(only.whole === undefined ? {} : { variants: only.whole }),
      needsVariant: only.whole !== undefined,
    };
  return {
    members: [],
    variants: union(
      merged.map((form) => {
        const members = [...chosen(form), ...form.members];
        const object: TypeExpr = { kind: "object", members };
        return form.whole === undefined
          ? object
          : intersection([object, form.whole]);
      }),
    ),
    needsVariant:
      only.whole !== undefined ||
      only.members.some(({ optional }) => !optional),
  };
}

/** Whether two media types have the same schema in the same place, whatever it is called there. */
function isAlike(left: PlacedForm, right: PlacedForm): boolean {
  return (
    left.objects !== undefined &&
    right.objects !== undefined &&
    left.at === right.at &&
    textOf(left.content.schema) === textOf(right.content.schema)
  );
}

/** A schema without where it stands. */
function textOf(schema: Schema): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    key === "place" || key === "key" ? undefined : value,
  );
}

function formOf(
  form: PlacedForm,
  required: boolean,
  site: Site,
  types: Types,
): Omit<Form, "mediaTypes"> {
  const { schema } = form.content;
  const body = { ...site, name: `${site.name}Body` };
  if (form.at === "body") {
    const type = wholeBody(form, body, types);
    const member: Member = {
      name: "body",
      type: required ? type : union([type, UNDEFINED]),
      optional: !required,
      docs: types.commentOf(schema.docs, schema),
    };
    return { members: [member] };
  }
  const [object, ...others] = form.objects ?? [];
  const isOpen =
    object?.additional !== undefined && object.additional !== false;
  return object !== undefined && others.length === 0 && !isOpen
    ? { members: flatMembers(object, site, types) }
    : { members: [], whole: types.typeOf(schema, body) };
}

/** Copies rather than references: what is sent may be `undefined` where it is optional. */
function flatMembers(
  object: ObjectSchema,
  site: Site,
  types: Types,
): readonly Member[] {
  return types
    .membersOf(object, { ...site, direction: "request" })
    .map((member) =>
      member.optional && !sameType(member.type, UNDEFINED)
        ? { ...member, type: union([member.type, UNDEFINED]) }
        : member,
    );
}

/** Forms whose types turned out the same are one. */
function mergeForms(forms: readonly Form[]): readonly Form[] {
  const merged = new Map<string, Form>();
  for (const form of forms) {
    const { members, whole } = form;
    const key = JSON.stringify([
      members.map(({ name, type, optional }) => [name, type, optional]),
      whole,
    ]);
    const before = merged.get(key)?.mediaTypes ?? [];
    merged.set(key, {
      ...(merged.get(key) ?? form),
      mediaTypes: [...before, ...form.mediaTypes],
    });
  }
  return [...merged.values()];
}

function choiceOf(
  { mediaTypes }: Form,
  isDefault: boolean,
  body: PlacedBody,
): Member {
  const type = union(mediaTypes.map(mediaTypeType));
  const usual = body.content.mediaType;
  const said = isRange(usual)
    ? "the type of the `Blob` that is sent"
    : `\`${usual}\``;
  return {
    name: CONTENT_TYPE,
    type: isDefault ? union([type, UNDEFINED]) : type,
    optional: isDefault,
    docs: {
      paragraphs: [`What the body is sent as. Default: ${said}.`],
      tags: [],
    },
  };
}

/** `image/*` is any text that begins so. */
function mediaTypeType(mediaType: string): TypeExpr {
  return isRange(mediaType)
    ? {
        kind: "template",
        parts: [mediaType.replace(/\*.*$/s, ""), STRING],
      }
    : { kind: "literal", value: mediaType };
}
