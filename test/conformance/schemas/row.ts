import type { Json } from "../../examples/spec.js";
import { sectionOf, versions, type Keyword, type Version } from "./sections.js";

/** One construct of schemas: what the specification says of it, and what our types have to say. */
export interface Row {
  /** The keywords that it shows; their sections say which versions have it. */
  readonly of: readonly Keyword[];
  /** Where the sections allow more versions than the construct is for, or people write it before its time. */
  readonly in?: readonly Version[];
  /** The schemas of a document in YAML, with references as 3.0 and later write them. The first one is looked at. */
  readonly given: string;
  /** More files beside the document, in YAML. */
  readonly files?: Readonly<Record<string, string>>;
  /** More members of the document's root, in YAML. */
  readonly root?: string;
  /** Values that the schema accepts. */
  readonly accepts?: readonly Json[];
  /** Values that the schema does not accept. */
  readonly rejects?: readonly Json[];
  /** Values on which the type has to say the opposite of what a validator says. */
  readonly but?: Exception;
  /** The schema is only received. */
  readonly received?: true;
  /** The schema goes both ways; all the above is of what is received, and this of what is sent. */
  readonly sent?: Pick<Row, "accepts" | "rejects" | "but">;
  /** The type of what is sent: the same one where nothing differs. */
  readonly sentAs?: string;
  /** Texts that stand in the schema's file as they are: whole declarations. */
  readonly declares?: readonly string[];
  /** What schemas are exported as. */
  readonly exports?: Readonly<Record<string, string>>;
  /** By the value of a tag, a member that is known only after the tag was looked at. */
  readonly narrows?: {
    readonly by: string;
    readonly to: Readonly<Record<string, string>>;
    /** A function of the schema's file that is asked before. */
    readonly guard?: string;
  };
  /** The codes of all that is said about the document, sorted. */
  readonly codes?: readonly string[];
}

interface Exception {
  readonly why: string;
  readonly accepts?: readonly Json[];
  readonly rejects?: readonly Json[];
}

/** Rows about one thing, by what each of them shows. */
export type Area = Readonly<Record<string, Row>>;

/** The versions that a row is run for. */
export function versionsOf(row: Row): readonly Version[] {
  return (
    row.in ??
    versions.filter((version) =>
      row.of.every((keyword) => sectionOf(keyword, version) !== undefined),
    )
  );
}

/** A reference in YAML. */
export function ref(name: string): string {
  return `{ $ref: "#/components/schemas/${name}" }`;
}
