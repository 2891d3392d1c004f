export interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly seconds: number;
  /** How often a plain parser reads the document in the same time. */
  readonly cpu: number;
  readonly mebibytes: number;
  /** How much a Node that does nothing takes, so many times. */
  readonly memory: number;
}

export interface Budget {
  readonly cpu?: number;
  readonly memory?: number;
}

export interface Judged extends Measured {
  readonly budget: Budget;
  readonly over: readonly string[];
}

export function judge(
  rows: readonly Measured[],
  budgets: Readonly<Record<string, Budget>>,
): readonly Judged[];

export function table(judged: readonly Judged[]): string;
