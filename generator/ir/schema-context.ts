import type { Reporter } from "../diagnostics/reporter.js";
import type { ApiDocument } from "../openapi/document/document.js";
import type { SchemaObject } from "../openapi/document/schema.js";
import type { Whole } from "./contradictions.js";
import { findFamilies, type Families } from "./families.js";
import { createHeirs } from "./heirs.js";
import { createTypesOf, type TypesOf } from "./json-types.js";
import { createKnownValuesOf, type KnownValuesOf } from "./known-values.js";
import { createAccessIn, type AccessIn } from "./member-access.js";
import { createTagReader, type TagReader } from "./member-tags.js";
import type { Schema } from "./schema.js";
import { createTagClaims } from "./tag-claims.js";

/** What every builder of schemas knows. */
export interface SchemaContext extends SchemaFacts {
  readonly document: ApiDocument;
  readonly reporter: Reporter;
  /** `x-template-literal` of the document. */
  readonly templateLiterals: boolean;
  /** What was put together so far, to be looked at when all that it refers to is built. */
  readonly wholes: Whole[];
  /** Builds a schema inside another one. */
  readonly build: (source: SchemaObject) => Schema;
}

/** What can be told of schemas before they are built. */
export interface SchemaFacts {
  readonly typesOf: TypesOf;
  readonly knownValuesOf: KnownValuesOf;
  readonly tags: TagReader;
  readonly families: Families;
  readonly accessIn: AccessIn;
}

export function findFacts(document: ApiDocument): SchemaFacts {
  const typesOf = createTypesOf(document);
  const knownValuesOf = createKnownValuesOf(document, typesOf);
  const heirs = createHeirs(document);
  const families = findFamilies(document, heirs, typesOf);
  const claims = createTagClaims(document, heirs);
  const facts = { document, typesOf, knownValuesOf, claims, families };
  return {
    typesOf,
    knownValuesOf,
    families,
    tags: createTagReader(facts),
    accessIn: createAccessIn(document),
  };
}
