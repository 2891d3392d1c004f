import { own, rewritten, type Rule } from "../rule.js";

/** OAS 2.0, Parameter and Response Object: `type: file` is a string of bytes. */
export const fileType: Rule = (schema) =>
  own(schema, "type") === "file"
    ? rewritten({ ...schema, type: "string", format: "binary" })
    : undefined;
