/** Documents in which an author wrote an extension wrong, with all that is said: code and line:column. */
export type WrongExtensions = Readonly<
  Record<
    string,
    {
      readonly given: string;
      readonly want: readonly (readonly [code: string, place: string])[];
    }
  >
>;
