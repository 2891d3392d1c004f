/** A value of a document. Objects are read only through `Object.hasOwn`: their keys are untrusted text. */
export type Json =
  null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
