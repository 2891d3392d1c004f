/** Where a member of an object, or an element of a list, stands in a text. */
export interface Spot {
  /** Of its name; of an element that has none, of the element. */
  readonly key: number;
  /** Of its value, or of its name where that is a block or nothing. */
  readonly value: number;
  /** A scalar as it is written, without quotes. */
  readonly scalar?: string;
}

/** Is told of every member and every element of a tree. */
export type Note = (container: object, key: string, spot: Spot) => void;
