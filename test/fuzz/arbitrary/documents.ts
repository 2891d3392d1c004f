import fc from "fast-check";
import type { Version } from "../../../generator/openapi/version.js";
import { isObject, type JsonObject } from "../../../generator/source/json.js";
import { directionKey, type Direction } from "../operations.js";
import { heads, referenceTo, versions, withComponents } from "../document.js";
import { withDeepReferences } from "./deep-references.js";
import { families } from "./families.js";
import type { Schema } from "./keywords.js";
import { componentNames, vocabularies } from "./names.js";
import { pathsOver } from "./operations.js";
import { componentSchemas, innerSchemas } from "./schema.js";
import { isModern, type Scope } from "./scope.js";

/** A document that is valid, of any version, whose schemas are of all kinds. */
export const documents: fc.Arbitrary<JsonObject> = fc
  .constantFrom(...versions)
  .chain((version) =>
    fc.record({
      version: fc.constant(version),
      members: vocabularies,
      names: componentNames(version, { least: 2, most: 6 }),
      family: componentNames(version, { least: 3, most: 4 }),
      hasFamily: fc.nat({ max: 2 }).map((n) => n === 0),
      direction: fc.constantFrom<Direction[]>(
        "both",
        "both",
        "request",
        "response",
        "unused",
      ),
      hasTemplates: fc.nat({ max: 9 }).map((n) => n === 0),
    }),
  )
  .chain(documentsOf);

interface Outline {
  readonly version: Version;
  /** Names of members. */
  readonly members: readonly string[];
  readonly names: readonly string[];
  readonly family: readonly string[];
  readonly hasFamily: boolean;
  readonly direction: Direction;
  /** Whether patterns become template-literal types. */
  readonly hasTemplates: boolean;
}

function documentsOf(outline: Outline): fc.Arbitrary<JsonObject> {
  const { version, members, direction } = outline;
  const names = outline.names;
  const family = outline.hasFamily
    ? outline.family.filter((name) => !names.includes(name))
    : [];
  const all = [...names, ...(family.length > 1 ? family : [])];
  const references = all.map((name) => referenceTo(version, name));
  const below = fc.constantFrom(...references);
  const components = names.map((_, index): fc.Arbitrary<Schema> => {
    // Only to what comes later, so that nothing is itself and no more.
    const later = references.slice(index + 1);
    const inPlace = later.length === 0 ? undefined : fc.constantFrom(...later);
    return componentSchemas({ version, names: members, below, inPlace });
  });
  const scope: Scope = { version, names: members, below, inPlace: undefined };
  return fc
    .record({
      schemas: fc.tuple(...components),
      heirs:
        family.length > 1
          ? families(family, scope)
          : fc.constant<JsonObject>({}),
      paths: pathsOver(all, scope, direction),
      definitions: isModern(scope)
        ? fc.array(innerSchemas(scope), { maxLength: 2 })
        : fc.constant<Schema[]>([]),
      deep: fc.oneof(
        fc.constant<number[]>([]),
        fc.array(fc.nat(), { maxLength: 5 }),
      ),
    })
    .map(({ schemas, heirs, paths, definitions, deep }) => {
      const document = withComponents(
        {
          ...heads[version],
          info: { title: "Fuzz", version: "1" },
          ...(outline.hasTemplates ? { "x-template-literal": true } : {}),
          [directionKey]: direction,
          paths,
        },
        Object.fromEntries<Schema>([
          ...names.map((name, index): [string, Schema] => [
            name,
            withDefinitions(schemas[index] ?? {}, definitions[index]),
          ]),
          ...Object.entries(heirs),
        ]),
      );
      return withDeepReferences(document, deep);
    });
}

/** `$defs` hold what only a reference into them uses. */
function withDefinitions(
  schema: Schema,
  definition: Schema | undefined,
): Schema {
  return isObject(schema) && definition !== undefined
    ? { ...schema, $defs: { Part: definition } }
    : schema;
}
