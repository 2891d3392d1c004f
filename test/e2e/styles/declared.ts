/** Where a parameter may stand. */
export type Place = "path" | "query" | "header" | "cookie";

/** A parameter as a document declares it (OAS 3.2.0, 4.12), as far as it says how it is read. */
export interface Declared {
  readonly name: string;
  readonly in: Place;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly schema?: Shape;
  readonly content?: Readonly<Record<string, { readonly schema?: Shape }>>;
}

/** A schema, as far as a text needs it to become a value. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape;
}

/** What a schema is about, besides null. */
export function typeOf({ type = [] }: Shape): string {
  return [type].flat().find((one) => one !== "null") ?? "string";
}

/** The defaults of OAS 3.2.0, 4.12. */
export function styleOf(declared: Declared): string {
  const isPair = declared.in === "query" || declared.in === "cookie";
  return declared.style ?? (isPair ? "form" : "simple");
}

/** True by default for `form` and `cookie` only. */
export function isExploded(declared: Declared): boolean {
  const style = styleOf(declared);
  return declared.explode ?? (style === "form" || style === "cookie");
}
