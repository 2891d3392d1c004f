import type { ApiDocument } from "../document/document.js";
import type { OperationObject } from "../document/operation.js";
import type { SchemaKey, SchemaObject } from "../document/schema.js";

/** The keys of all schemas that operations and these schemas lead to, through references, discriminators and what inherits from them. */
export function reachable(
  document: ApiDocument,
  operations: readonly OperationObject[],
  others: readonly SchemaObject[] = [],
): ReadonlySet<SchemaKey> {
  const { schemas } = document;
  const heirs = heirsOf(document);
  const found = new Set<SchemaKey>();
  const pending = [...operations.flatMap(schemasOf), ...others];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const each of partsOf(next)) pending.push(each);
    const keys = [
      ...(next.ref === undefined ? [] : [next.ref]),
      ...(next.discriminator?.mapping.values() ?? []),
      ...(next.discriminator?.defaultMapping === undefined
        ? []
        : [next.discriminator.defaultMapping]),
      // A parent with a discriminator stands for whatever inherits from it.
      ...(next.discriminator === undefined ? [] : (heirs.get(next.key) ?? [])),
    ];
    for (const key of [next.key, ...keys]) {
      const target = schemas.get(key)?.schema;
      if (target === undefined || found.has(key)) continue;
      found.add(key);
      if (target !== next) pending.push(target);
    }
  }
  return found;
}

/** Which schemas say `allOf` of a `$ref` to another. */
function heirsOf({
  schemas,
}: ApiDocument): ReadonlyMap<SchemaKey, readonly SchemaKey[]> {
  const heirs = new Map<SchemaKey, SchemaKey[]>();
  for (const [key, { schema }] of schemas)
    for (const { ref } of schema.allOf ?? []) {
      if (ref === undefined) continue;
      const known = heirs.get(ref) ?? [];
      heirs.set(ref, known);
      known.push(key);
    }
  return heirs;
}

function schemasOf(operation: OperationObject): readonly SchemaObject[] {
  const { parameters, requestBody, responses, callbacks = [] } = operation;
  const called = callbacks
    .flatMap(({ paths }) => paths)
    .flatMap(({ operations }) => operations);
  const contents = [
    ...(requestBody?.content ?? []),
    ...responses.flatMap(({ content }) => content),
  ];
  return [
    ...parameters.map(({ schema }) => schema),
    ...contents.flatMap(({ schema, itemSchema }) => [
      ...(schema === undefined ? [] : [schema]),
      ...(itemSchema === undefined ? [] : [itemSchema]),
    ]),
    ...called.flatMap(schemasOf),
    ...responses.flatMap(({ headers }) => headers.map(({ schema }) => schema)),
  ];
}

/** The schemas that stand in one. */
function partsOf(schema: SchemaObject): readonly SchemaObject[] {
  const one = [
    schema.additionalProperties,
    schema.propertyNames,
    schema.unevaluatedProperties,
    schema.items,
    schema.contains,
    schema.unevaluatedItems,
    schema.not,
    schema.if,
    schema.then,
    schema.else,
  ];
  return [
    ...one.filter((part) => part !== undefined),
    ...(schema.prefixItems ?? []),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...schema.properties.values(),
    ...schema.patternProperties.values(),
    ...schema.dependentSchemas.values(),
  ];
}
