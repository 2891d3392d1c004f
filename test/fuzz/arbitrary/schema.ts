import fc from "fast-check";
import { isObject, type Json } from "../../../generator/source/json.js";
import {
  allOfSchemas,
  choiceSchemas,
  conditionSchemas,
} from "./compositions.js";
import { arraySchemas, objectSchemas, type Inner } from "./containers.js";
import {
  choice,
  keywords,
  sometimes,
  together,
  type Schema,
} from "./keywords.js";
import { scalarSchemas } from "./scalars.js";
import { isModern, type Scope } from "./scope.js";
import { texts, valuesOver } from "./values.js";

/** Schemas nest this deep: what is wrong deeper is wrong here too, and shorter to read. */
const depth = 4;

/** The schemas of components. */
export function componentSchemas(scope: Scope): fc.Arbitrary<Schema> {
  return positions(scope).component;
}

/** The schemas of what is inside of something: bodies, parameters, members. */
export function innerSchemas(scope: Scope): fc.Arbitrary<Schema> {
  return positions(scope).inner;
}

type Positions = {
  readonly component: Schema;
  readonly inner: Schema;
};

function positions(scope: Scope) {
  const depthIdentifier = fc.createDepthIdentifier();
  return fc.letrec<Positions>((tie) => {
    const inner = tie("inner");
    return {
      component: schemas(scope.inPlace, {
        below: inner,
        inPlace: tie("component"),
      }),
      inner: schemas(scope.below, { below: inner, inPlace: inner }),
    };
  });

  function schemas(
    references: fc.Arbitrary<string> | undefined,
    inner: Inner,
  ): fc.Arbitrary<Schema> {
    const { version } = scope;
    const objects = objectSchemas(scope, inner);
    const arrays = arraySchemas(scope, inner);
    const refs: fc.Arbitrary<Schema>[] =
      references === undefined
        ? []
        : [references.map((reference) => ({ $ref: reference }))];
    const flat = choice<Schema>(
      [2, scalarSchemas(scope)],
      ...refs.map((ref) => [1, ref] as const),
    );
    const deep = choice<Schema>(
      [6, objects],
      [3, arrays],
      [3, allOfSchemas(scope, inner, objects)],
      [version === "2.0" ? 0 : 4, choiceSchemas(scope, inner, objects)],
      [version === "2.0" ? 0 : 2, conditionSchemas(scope, inner, objects)],
      [1, fc.tuple(deepOrFlat(flat, objects), arrays).map(together)],
      [1, fc.tuple(flat, objects).map(together)],
    );
    return annotated(
      fc.oneof(
        { maxDepth: depth, depthIdentifier, depthSize: "small" },
        { weight: 3, arbitrary: flat },
        { weight: 4, arbitrary: deep },
      ),
    );
  }

  function deepOrFlat(
    flat: fc.Arbitrary<Schema>,
    objects: fc.Arbitrary<Schema>,
  ) {
    return choice<Schema>([1, flat], [1, objects]);
  }

  /** With what says nothing about the value, or lets null in. */
  function annotated(schemas: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
    return choice<Schema>(
      [3, schemas],
      [
        1,
        fc
          .tuple(schemas, annotations(scope))
          .map(([schema, more]) => withMore(schema, more)),
      ],
    );
  }
}

/** Booleans have no members, and beside a reference 3.0 reads only some. */
function withMore(schema: Schema, more: { readonly [key: string]: Json }) {
  return isObject(schema) ? { ...more, ...schema } : schema;
}

function annotations(scope: Scope) {
  const { version, names } = scope;
  const values = valuesOver(names);
  const modern = isModern(scope);
  return keywords({
    title: sometimes(5, texts),
    description: sometimes(3, texts),
    default: sometimes(6, values),
    example: sometimes(8, values),
    ...(modern
      ? {
          examples: sometimes(8, fc.array(values, { maxLength: 2 })),
          $comment: sometimes(20, texts),
        }
      : {}),
    ...(version === "2.0" ? {} : { deprecated: sometimes(8, fc.boolean()) }),
    ...(version === "3.0" ? { nullable: sometimes(2, fc.boolean()) } : {}),
    "x-nullable": sometimes(version === "2.0" ? 2 : 12, fc.boolean()),
    "x-own": sometimes(10, values),
  });
}
