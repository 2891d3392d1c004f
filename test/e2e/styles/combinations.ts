import type { Declared, Place, Shape } from "./declared.js";

/** One way in which a parameter may be declared. */
export interface Combination {
  readonly in: Place;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly type: string;
}

const schemas: Readonly<Record<string, Shape>> = {
  string: { type: ["string", "null"] },
  number: { type: ["number", "null"] },
  boolean: { type: ["boolean", "null"] },
  array: {
    type: ["array", "null"],
    items: { type: ["string", "null"] },
  },
  object: {
    type: ["object", "null"],
    additionalProperties: { type: ["string", "null"] },
  },
};

/** OAS 3.2.0, 4.12: which style may stand where. */
const styles: Readonly<Record<Place, readonly string[]>> = {
  path: ["matrix", "label", "simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

const both = [false, true];

/** All of them; `allowReserved` where percent-encoding is done in a query. */
export const combinations: readonly Combination[] = (
  Object.keys(styles) as Place[]
).flatMap((place) =>
  styles[place].flatMap((style) =>
    both.flatMap((explode) =>
      (place === "query" ? both : [false]).flatMap((allowReserved) =>
        Object.keys(schemas).map((type) => ({
          in: place,
          style,
          explode,
          allowReserved,
          type,
        })),
      ),
    ),
  ),
);

/** `/query/form/explode/reserved/array`, and the parameter behind it in a path. */
export function pathOf(combination: Combination): string {
  const { in: place, style, explode, allowReserved, type } = combination;
  const how = explode ? "exploded" : "joined";
  const kept = allowReserved ? "reserved" : "encoded";
  const path = `/${place}/${style}/${how}/${kept}/${type}`;
  return place === "path" ? `${path}/{color}` : path;
}

export function declare(combination: Combination): Declared {
  const { in: place, style, explode, allowReserved, type } = combination;
  return {
    name: "color",
    in: place,
    required: place === "path",
    style,
    explode,
    ...(allowReserved ? { allowReserved } : {}),
    schema: schemas[type] ?? {},
  };
}
