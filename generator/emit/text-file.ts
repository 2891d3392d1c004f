/** A file of a package: its path in it, with forward slashes, and its whole text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
