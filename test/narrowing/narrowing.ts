/** Schemas, and code of a consumer that must compile: `m` is the package's models. */
export interface Narrowing {
  /** Under `components/schemas`, in YAML, or a whole document. */
  readonly given: string;
  readonly use: string;
  readonly version?: string;
}

export type Narrowings = Readonly<Record<string, Narrowing>>;
