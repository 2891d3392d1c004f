import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedPackage } from "../packages/packages.js";
import { asNode, child, follow, keysOf, lookUp, type Json } from "./spec.js";

/** What the manifest of a package says about names. */
interface Manifest {
  readonly names: Readonly<Record<string, { readonly export: string }>>;
  readonly companions: Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
}

/** A type of a package, as code that needs some imports. */
export interface TypeCode {
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * Finds the type that a package has for a schema of its document: the name in
 * the manifest, or a member of what has one.
 */
export function createTypeNames(
  document: Json,
  { folder }: GeneratedPackage,
): (schema: string) => TypeCode | undefined {
  const text = readFileSync(join(folder, ".specwright.json"), "utf8");
  const { names, companions } = JSON.parse(text) as Manifest;
  return typeOf;

  function typeOf(schema: string): TypeCode | undefined {
    const pointer = follow(document, schema);
    const name = names[pointer]?.export;
    if (name !== undefined) return { code: name, imports: [name] };
    const [, owner = "", key = ""] = /^(.*)\/([^/]*)$/.exec(pointer) ?? [];
    if (key === "items") return wrap(typeOf(owner), "[number]");
    if (owner.endsWith("/properties")) {
      const member = JSON.stringify(keysOf(pointer).at(-1));
      return wrap(typeOf(owner.replace(/\/properties$/, "")), `[${member}]`);
    }
    if (key !== "schema") return undefined;
    return bodyType(pointer) ?? parameterType(owner);
  }

  /** A body whose members are flat among the parameters. */
  function bodyType(pointer: string): TypeCode | undefined {
    const [, operation] = /^(\/paths\/.*)\/requestBody\//.exec(pointer) ?? [];
    const params = operation && companions[operation]?.["params"];
    if (!params) return undefined;
    const { properties } = asNode(lookUp(document, pointer)) ?? {};
    const members = Object.keys(asNode(properties) ?? {}).map((member) =>
      JSON.stringify(member),
    );
    const code = `Pick<${params}, ${members.join(" | ")}>`;
    return { code, imports: [params] };
  }

  /** A parameter, by the first operation that has it. */
  function parameterType(parameter: string): TypeCode | undefined {
    const { name, "x-name": given } = asNode(lookUp(document, parameter)) ?? {};
    const member = given ?? name;
    const operation = Object.keys(companions).find((operation) =>
      parametersOf(operation).includes(parameter),
    );
    const params = operation && companions[operation]?.["params"];
    return params === undefined || member === undefined
      ? undefined
      : wrap(
          { code: params, imports: [params] },
          `[${JSON.stringify(member)}]`,
        );
  }

  /** Where the parameters of an operation and of its path stand. */
  function parametersOf(operation: string): readonly string[] {
    const path = operation.replace(/\/[^/]*$/, "");
    return [operation, path].flatMap((owner) => {
      const list = child(owner, "parameters");
      const found = lookUp(document, list);
      return Array.isArray(found)
        ? found.map((_, index) => follow(document, child(list, String(index))))
        : [];
    });
  }
}

function wrap(
  type: TypeCode | undefined,
  access: string,
): TypeCode | undefined {
  return type && { ...type, code: `NonNullable<${type.code}>${access}` };
}
