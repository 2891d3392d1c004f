/** How bad it is: an `error` stops the run before anything is written, a `warning` says what was written instead. */
export type Severity = "error" | "warning" | "info";

/** A point in a text; both numbers count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Somewhere in an input. The position is looked up only when a diagnostic is rendered. */
export interface Place {
  /** The file as the user named it, or relative to where he stands. */
  readonly file: string;
  /** The JSON pointer into the document, `""` for its root; absent for places that are not in a tree. */
  readonly pointer?: string;
  position(): Position;
  /** The text of the line, for a code frame; undefined when the text is not at hand. */
  line?(line: number): string | undefined;
}

/** Another place that explains the first one. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** One problem: what is wrong, where, and the edit that mends it. */
export interface Diagnostic {
  /** Stable, kebab-case; rules are switched by it. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Absent only for the command line itself. */
  readonly place?: Place;
  readonly related: readonly Related[];
  /** What to write instead. */
  readonly fix?: string;
}

/** What a stage returns: its value and every problem that it met. */
export type Outcome<Value> = readonly [
  value: Value,
  diagnostics: readonly Diagnostic[],
];
