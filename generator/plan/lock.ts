/** What a later run must keep: written to `.specwright.json` and read back. */
export interface Lock {
  /** JSON pointer (with its file in front where it isn't the entry) to file and export. */
  readonly names: { readonly [pointer: string]: LockedName };
  /** Exports that go with a named thing: pointer to role to export. */
  readonly companions: {
    readonly [pointer: string]: { readonly [role: string]: string };
  };
  readonly operations: { readonly [pointer: string]: LockedOperation };
}

export interface LockedName {
  /** Relative to the package, with forward slashes. */
  readonly file: string;
  readonly export: string;
}

export interface LockedOperation {
  /** How it is called on the class: `connectedAccounts.list`. */
  readonly call: string;
  /** The shape of params: `query.limit` to `limit`, `body` to `flat` or `body`. */
  readonly params: { readonly [part: string]: string };
  /** The path of a list's items (`data`, `""` for the body itself), or `none`. */
  readonly items: string;
}
