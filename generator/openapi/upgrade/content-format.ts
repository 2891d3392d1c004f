import { own, rewritten, withMember, type Rule } from "./rule.js";

/**
 * OAS 3.2.0, 4.24 and appendix "Working with binary data": `format: byte` says
 * `contentEncoding: base64`, `format: binary` says that there is a media type of
 * raw bytes. The format itself stays for those who show it.
 */
export const contentFormat: Rule = (schema) => {
  const format = own(schema, "format");
  if (format === "byte" && own(schema, "contentEncoding") === undefined) {
    return rewritten(withMember(schema, "contentEncoding", "base64"));
  }
  if (
    format === "binary" &&
    own(schema, "contentMediaType") === undefined &&
    own(schema, "contentEncoding") === undefined
  ) {
    return rewritten(
      withMember(schema, "contentMediaType", "application/octet-stream"),
    );
  }
  return undefined;
};
