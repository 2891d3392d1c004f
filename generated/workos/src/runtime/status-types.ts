export type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type ToNumber<T> = T extends `${infer N extends number}` ? N : never;

/** The statuses of a range such as `"4XX"`, in capitals or not. */
export type InRange<Key> = Key extends string
  ? Uppercase<Key> extends `${infer First extends 2 | 3 | 4 | 5}XX`
    ? ToNumber<`${First}${Digit}${Digit}`>
    : never
  : never;
