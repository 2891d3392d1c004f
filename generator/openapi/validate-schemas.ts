import type { Reporter } from "../diagnostics/reporter.js";
import type { ApiDocument } from "./document/document.js";
import type { SchemaKey, SchemaObject } from "./document/schema.js";

/** What can be told only when all schemas are known. */
export function validateSchemas(
  document: ApiDocument,
  all: Iterable<SchemaObject>,
  reporter: Reporter,
): void {
  reportCycles(document, reporter);
  for (const schema of all) checkDiscriminator(document, schema, reporter);
}

/**
 * A schema that is itself by `$ref` or `allOf`, without a property, an item or an
 * alternative in between, says nothing. Each cycle is told once, whole.
 */
function reportCycles(document: ApiDocument, reporter: Reporter): void {
  const done = new Set<SchemaKey>();
  for (const start of document.schemas.keys()) {
    // Iterative: chains of references may be as long as the document.
    const path: SchemaKey[] = [];
    const onPath = new Set<SchemaKey>();
    const todo: { key: SchemaKey; leave?: boolean }[] = [{ key: start }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const { key } = next;
      if (next.leave) {
        path.pop();
        onPath.delete(key);
        done.add(key);
      } else if (onPath.has(key)) {
        const cycle = [...path.slice(path.indexOf(key)), key];
        reportCycle(document, cycle, reporter);
      } else if (!done.has(key)) {
        path.push(key);
        onPath.add(key);
        todo.push({ key, leave: true });
        const schema = document.schemas.get(key)?.schema;
        if (schema !== undefined) {
          for (const target of sameAs(schema)) todo.push({ key: target });
        }
      }
    }
  }
}

function reportCycle(
  document: ApiDocument,
  cycle: readonly SchemaKey[],
  reporter: Reporter,
): void {
  const places = cycle
    .slice(0, -1)
    .flatMap((key) => document.schemas.get(key)?.schema.place ?? []);
  reporter.report(
    "ref-cycle",
    places[0],
    { steps: cycle },
    places
      .slice(1)
      .map((place) => ({ place, message: "which leads on from here" })),
  );
}

/** The schemas that a value must satisfy as well, at the same place. */
function sameAs(schema: SchemaObject): readonly SchemaKey[] {
  return [
    ...(schema.ref === undefined ? [] : [schema.ref]),
    ...(schema.allOf ?? []).flatMap(sameAs),
  ];
}

/** OAS 3.2.0, 4.25: the property must be there in every branch, or no value can be told apart. */
function checkDiscriminator(
  document: ApiDocument,
  schema: SchemaObject,
  reporter: Reporter,
): void {
  const { discriminator } = schema;
  if (discriminator === undefined) return;
  const { propertyName: name } = discriminator;
  // What stands beside the branches holds for all of them.
  const { oneOf: _, anyOf: __, ...beside } = schema;
  if (hasProperty(document, beside, name, new Set())) return;
  for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    if (
      !isObject(document, branch) ||
      hasProperty(document, branch, name, new Set())
    )
      continue;
    const target = branch.ref ?? branch.key;
    reporter.report(
      "discriminator-property-missing",
      discriminator.place,
      { name, branch: target },
      [
        {
          place: branch.place,
          message: `this branch does not declare "${name}"`,
        },
      ],
    );
  }
}

/** Whether a branch can be an object: nothing else has properties. */
function isObject(document: ApiDocument, branch: SchemaObject): boolean {
  const { types } = branch;
  if (types !== undefined) return types.includes("object");
  const target =
    branch.ref === undefined ? undefined : document.schemas.get(branch.ref);
  return target?.schema.types?.includes("object") ?? true;
}

/** Whether a property is declared, by whatever holds for all of a schema or for each of its alternatives. */
function hasProperty(
  document: ApiDocument,
  start: SchemaObject,
  name: string,
  seen: Set<SchemaKey>,
): boolean {
  // Iterative: chains of references may be as long as the document.
  const pending = [start];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.properties.has(name)) return true;
    if (seen.has(next.key)) continue;
    seen.add(next.key);
    const { ref, allOf = [], oneOf = [], anyOf = [] } = next;
    const alternatives = [...oneOf, ...anyOf];
    const isInEach =
      alternatives.length > 0 &&
      alternatives.every(
        (each) => seen.has(each.key) || hasProperty(document, each, name, seen),
      );
    if (isInEach) return true;
    const target = ref === undefined ? undefined : document.schemas.get(ref);
    for (const each of allOf) pending.push(each);
    if (target !== undefined) pending.push(target.schema);
  }
  return false;
}
