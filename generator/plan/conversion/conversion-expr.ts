import type { SymbolId } from "../type-expr.js";
import type { ScalarKind } from "./scalar-kind.js";

/** A `Conversion` of the runtime as data: emit prints it. */
export type ConversionExpr =
  | {
      readonly kind: "scalar";
      readonly value: ScalarKind;
      /** The exported conversion of the runtime. */
      readonly runtime: string;
    }
  /** That of a model. */
  | { readonly kind: "model"; readonly symbol: SymbolId }
  | CompositeExpr;

/** The runtime's `CompositeConversion`, under its names. */
export interface CompositeExpr {
  readonly kind: "composite";
  readonly text?: ConversionExpr;
  readonly number?: ConversionExpr;
  readonly except?: readonly (string | number)[];
  readonly first?: readonly (ConversionExpr | null)[];
  readonly items?: ConversionExpr;
  readonly members?: ConversionsByName;
  readonly patterns?: readonly (readonly [string, ConversionExpr | null])[];
  readonly others?: ConversionExpr;
  readonly tag?: string;
  readonly variants?: ConversionsByName;
  readonly otherwise?: ConversionExpr;
  readonly all?: readonly ConversionExpr[];
  readonly any?: readonly ConversionExpr[];
}

export type ConversionsByName = readonly (readonly [
  name: string,
  conversion: ConversionExpr | null,
])[];

/** A file of constants: those of the models that share a file, too. */
export interface ConversionModule {
  /** `src/conversions/pet.ts`. */
  readonly file: string;
  readonly constants: readonly ConversionConstant[];
}

/** The conversion of a model. */
export interface ConversionConstant {
  readonly symbol: SymbolId;
  readonly conversion: ConversionExpr;
}

/** What the runtime's `Operation` says of values that JSON has no kind for. */
export interface OperationConversion {
  /** Of the bodies of its answers, by status; null where JSON says it all. */
  readonly answers?: ConversionsByName;
  /** Values are sent that `JSON.stringify` can't write. */
  readonly sends: boolean;
  /** Of its params, where values don't show what they are to be sent as. */
  readonly params?: ConversionExpr;
}
