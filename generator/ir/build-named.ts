import type { SchemaContext } from "./schema-context.js";
import type { NamedSchema, SchemaKey } from "./schema.js";

/** The schemas with a name, in document order; behind the parent of a family its base. */
export function buildNamed({
  document,
  families,
  build,
}: SchemaContext): ReadonlyMap<SchemaKey, NamedSchema> {
  const named = [...document.schemas].flatMap(
    ([key, { name, component, schema }]): readonly NamedSchema[] => {
      const whole = { key, name, component, schema: build(schema) };
      const base = families.get(key)?.base;
      if (base === undefined) return [whole];
      return [
        whole,
        {
          key: base.key,
          name,
          component: false,
          schema: { ...build(base), baseOf: key },
        },
      ];
    },
  );
  return new Map(named.map((each) => [each.key, each]));
}
