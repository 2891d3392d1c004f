import type { Operation, Response } from "../../ir/operation.js";
import type { Schema } from "../../ir/schema.js";
import { isForm, isJson, isMultipart } from "../media-types.js";
import type { ParamsShape } from "../params-shape.js";
import { CONTENT_TYPE, type PlacedForm } from "../place-body.js";
import { isSuccess } from "../responses.js";
import type {
  ConversionExpr,
  ConversionsByName,
  OperationConversion,
} from "./conversion-expr.js";
import type { Conversions } from "./conversions.js";

/** What is turned over between an operation and its callers; undefined when JSON says it all. */
export function convertOperation(
  operation: Operation,
  shape: ParamsShape,
  conversions: Conversions,
): OperationConversion | undefined {
  const answers = answersOf(operation.responses, conversions);
  const sent = [...parametersIn(shape), ...formsIn(shape).map(sentOf)];
  const kinds = new Set(
    sent.flatMap(({ schema }) => [...conversions.kindsIn(schema)]),
  );
  // What Temporal has can be written by anybody.
  const sends = ["bigint", "digits", "date"] as const;
  const isSent = sends.some((kind) => kinds.has(kind));
  if (answers === undefined && !isSent) return undefined;
  // A text of digits looks like any other text.
  const params = kinds.has("digits") ? paramsOf(shape, conversions) : undefined;
  return {
    ...(answers === undefined ? {} : { answers }),
    sends: isSent,
    ...(params === undefined ? {} : { params }),
  };
}

/** Something that is sent as JSON, and where it is in params. */
interface Sent {
  readonly schema: Schema;
  /** Empty for members that lie flat. */
  readonly path: readonly string[];
}

function parametersIn({ parameters }: ParamsShape): readonly Sent[] {
  return parameters
    .filter(({ parameter }) => parameter.content !== undefined)
    .map(({ parameter, group, member }) => ({
      schema: parameter.schema,
      path: group === undefined ? [member] : [group, member],
    }));
}

/** The forms of a body that are written from values; each may have JSON in it. */
function formsIn({ body }: ParamsShape): readonly PlacedForm[] {
  const forms = body === undefined ? [] : [body, ...body.others];
  return forms.filter(({ content: { mediaType } }) =>
    [isJson, isForm, isMultipart].some((is) => is(mediaType)),
  );
}

function sentOf({ content, at }: PlacedForm): Sent {
  return { schema: content.schema, path: at === "body" ? ["body"] : [] };
}

function paramsOf(
  shape: ParamsShape,
  conversions: Conversions,
): ConversionExpr | undefined {
  const convert = ({ schema, path }: Sent): ConversionExpr | undefined => {
    const conversion = conversions.of(schema);
    return (
      conversion &&
      path.reduceRight<ConversionExpr>(
        (inner, name) => ({ kind: "composite", members: [[name, inner]] }),
        conversion,
      )
    );
  };
  const [usual, ...others] = formsIn(shape).map(
    (form) => [form.content.mediaType, convert(sentOf(form)) ?? null] as const,
  );
  const body: readonly (ConversionExpr | null)[] =
    usual === undefined || others.length === 0
      ? [usual?.[1] ?? null]
      : [
          {
            kind: "composite",
            tag: CONTENT_TYPE,
            variants: others,
            ...(usual[1] === null ? {} : { otherwise: usual[1] }),
          },
        ];
  const all = [...parametersIn(shape).map(convert), ...body].flatMap(
    (each) => each ?? [],
  );
  const [only] = all;
  return all.length < 2 ? only : { kind: "composite", all };
}

function answersOf(
  responses: readonly Response[],
  conversions: Conversions,
): ConversionsByName | undefined {
  const all = responses.map((response) => {
    const json = response.contents.find(({ mediaType }) => isJson(mediaType));
    const conversion = json && conversions.of(json.schema);
    return { response, conversion: conversion ?? null };
  });
  const successes = all.filter(({ response }) => isSuccess(response));
  const [first, ...others] = successes.filter(
    ({ response }) => response.contents.length > 0,
  );
  const isOne = others.every((other) => isSame(other, first));
  const found = all.map(({ response, conversion }) => {
    const { status, contents } = response;
    // A status that nobody told of has the one type that there is.
    const isSuccessful = isSuccess(response)
      ? isOne && (contents.length > 0 || first === undefined)
      : status === "default" && successes.length === 0;
    const key = isSuccessful ? "2XX" : status.replace(/xx$/i, "XX");
    return [key, conversion] as const;
  });
  const isRange = (key: string): boolean => !/^\d+$/.test(key);
  const isWide = found.some(
    ([key, conversion]) => isRange(key) && conversion !== null,
  );
  // What a range or the default would take for its own says that it isn't.
  const said = isWide
    ? found
    : found.filter(([, conversion]) => conversion !== null);
  if (said.every(([, conversion]) => conversion === null)) return undefined;
  const guarded = said.some(
    ([key, conversion]) => key === "default" && conversion !== null,
  );
  return guarded && !said.some(([key]) => key === "2XX")
    ? [["2XX", null], ...said]
    : said;
}

function isSame(left: object, right: object | undefined): boolean {
  const [one, other] = [left, right].map((each) =>
    JSON.stringify({ ...each, response: undefined }),
  );
  return one === other;
}
