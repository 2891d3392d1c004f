import { own, rewritten, withMember, type Rule } from "../rule.js";

/** OAS 2.0, Schema Object: `discriminator` is the bare name of the property; its values are the names of those that inherit. */
export function discriminatorName(
  /** Tag to reference. */
  children: Readonly<Record<string, string>> = {},
): Rule {
  return (schema) => {
    const propertyName = own(schema, "discriminator");
    if (typeof propertyName !== "string") return undefined;
    const mapping =
      Object.keys(children).length === 0 ? {} : { mapping: children };
    return rewritten(
      withMember(schema, "discriminator", { propertyName, ...mapping }),
      { "/discriminator/propertyName": "/discriminator" },
    );
  };
}
