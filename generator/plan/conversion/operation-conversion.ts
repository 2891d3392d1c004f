import type { Operation, Response } from "../../ir/operation.js";
import type { Schema } from "../../ir/schema.js";
import { isForm, isJson } from "../body-shape.js";
import type { ParamsShape } from "../params-shape.js";
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
  const sent = sentIn(shape);
  const kinds = new Set(
    sent.flatMap(({ schema }) => [...conversions.kindsIn(schema)]),
  );
  // What Temporal has can be written by anybody.
  const sends = ["bigint", "digits", "date"] as const;
  const isSent = sends.some((kind) => kinds.has(kind));
  if (answers === undefined && !isSent) return undefined;
  // A text of digits looks like any other text.
  const params = kinds.has("digits") ? paramsOf(sent, conversions) : undefined;
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

function sentIn({ parameters, body }: ParamsShape): readonly Sent[] {
  const inParameters = parameters
    .filter(({ parameter }) => parameter.content !== undefined)
    .map(({ parameter, group, member }) => ({
      schema: parameter.schema,
      path: group === undefined ? [member] : [group, member],
    }));
  if (body === undefined) return inParameters;
  const { mediaType, schema } = body.content;
  if (!isJson(mediaType) && !isForm(mediaType)) return inParameters;
  return [
    ...inParameters,
    { schema, path: body.at === "body" ? ["body"] : [] },
  ];
}

function paramsOf(
  sent: readonly Sent[],
  conversions: Conversions,
): ConversionExpr | undefined {
  const all = sent.flatMap(({ schema, path }) => {
    const conversion = conversions.of(schema);
    if (conversion === undefined) return [];
    return path.reduceRight<ConversionExpr>(
      (inner, name) => ({ kind: "composite", members: [[name, inner]] }),
      conversion,
    );
  });
  const [only] = all;
  return all.length < 2 ? only : { kind: "composite", all };
}

function answersOf(
  responses: readonly Response[],
  conversions: Conversions,
): ConversionsByName | undefined {
  const successes = responses.filter(isSuccess);
  const isAlone = successes.length === 1;
  const found = responses.map((response) => {
    const { status, contents } = response;
    const json = contents.find(({ mediaType }) => isJson(mediaType));
    const conversion = json && conversions.of(json.schema);
    // A status that nobody told of has the one type that there is.
    const isSuccessful = isSuccess(response)
      ? isAlone
      : status === "default" && successes.length === 0;
    const key = isSuccessful ? "2XX" : status.replace(/xx$/i, "XX");
    return [key, conversion ?? null] as const;
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
