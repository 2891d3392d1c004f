/**
 * An object with a `length` that is no array: what `items` allows where no `type`
 * says that there is an array (JSON Schema 2020-12, core, 10.3.1.2). Tell it from the
 * array with `Array.isArray`.
 */
export interface ArrayLikeObject {
  readonly length: number;
  /** Arrays and texts have it. */
  readonly [Symbol.iterator]?: never;
}
