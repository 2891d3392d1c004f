/** The place in a specification, or in our own reference, that a diagnostic holds a document to. */
export interface Section {
  readonly text: string;
  readonly url: string;
}

const oas = (text: string, id: string): Section => ({
  text: `OpenAPI 3.2.0, ${text}`,
  url: `https://spec.openapis.org/oas/v3.2.0.html#${id}`,
});
const jsonSchema = (
  text: string,
  part: "core" | "validation",
  id: string,
): Section => ({
  text: `JSON Schema 2020-12, ${text}`,
  url: `https://json-schema.org/draft/2020-12/json-schema-${part}#section-${id}`,
});
const json = (text: string, id: string): Section => ({
  text: `JSON, RFC 8259, ${text}`,
  url: `https://www.rfc-editor.org/rfc/rfc8259#section-${id}`,
});
const yaml = (text: string, id: string): Section => ({
  text: `YAML 1.2.2${text}`,
  url: `https://yaml.org/spec/1.2.2/${id}`,
});
const own = (text: string, id: string): Section => ({
  text,
  url: `../README.md#${id}`,
});

/** The sections that diagnostics are about. */
export const specification = {
  jsonGrammar: json("2", "2"),
  jsonNumbers: json("6: Numbers", "6"),
  utf8: json("8.1: Character Encoding", "8.1"),
  yamlIndentation: yaml(", 6.1: Indentation Spaces", "#61-indentation-spaces"),
  yamlSyntax: yaml("", ""),
  yamlMappings: yaml(", 3.2.1.3: Node Comparison", "#3213-node-comparison"),
  yamlDocuments: yaml(", 9.1: Documents", "#91-documents"),
  yamlTags: yaml(
    ", 10: Recommended Schemas",
    "#chapter-10-recommended-schemas",
  ),
  yamlMerge: {
    text: "YAML 1.1, Merge Key",
    url: "https://yaml.org/type/merge.html",
  },
  yamlAliases: yaml(", 7.1: Alias Nodes", "#71-alias-nodes"),
  files: own("Files that specwright reads", "command-line"),
  openapi: oas("OpenAPI Object", "openapi-object"),
  versions: oas("Versions and Deprecation", "versions-and-deprecation"),
  format: oas("Format", "format"),
  extensions: oas("Specification Extensions", "specification-extensions"),
  reference: oas("Reference Object", "reference-object"),
  anchor: jsonSchema("Core, 8.2.2: $anchor", "core", "8.2.2"),
  dynamicRef: jsonSchema("Core, 8.2.3.2: $dynamicRef", "core", "8.2.3.2"),
  schema: oas("Schema Object", "schema-object"),
  type: jsonSchema("Validation, 6.1.1: type", "validation", "6.1.1"),
  enumeration: jsonSchema("Validation, 6.1.2: enum", "validation", "6.1.2"),
  required: jsonSchema("Validation, 6.5.3: required", "validation", "6.5.3"),
  pattern: jsonSchema("Validation, 6.3.3: pattern", "validation", "6.3.3"),
  items: jsonSchema("Core, 10.3.1: keywords for arrays", "core", "10.3.1"),
  discriminator: oas("Discriminator Object", "discriminator-object"),
  applicators: jsonSchema("Core, 10: applying subschemas", "core", "10"),
  paths: oas("Paths Object", "paths-object"),
  pathItem: oas("Path Item Object", "path-item-object"),
  operation: oas("Operation Object", "operation-object"),
  parameter: oas("Parameter Object", "parameter-object"),
  tag: oas("Tag Object", "tag-object"),
  response: oas("Response Object", "response-object"),
  responses: oas("Responses Object", "responses-object"),
  mediaType: oas("Media Type Object", "media-type-object"),
  link: oas("Link Object", "link-object"),
  server: oas("Server Object", "server-object"),
  serverVariable: oas("Server Variable Object", "server-variable-object"),
  security: oas("Security Requirement Object", "security-requirement-object"),
  securityScheme: oas("Security Scheme Object", "security-scheme-object"),
  ours: own("Extensions of specwright", "extensions"),
  kept: own("What is kept from run to run", "what-is-kept-from-run-to-run"),
  commandLine: own("Command line", "command-line"),
  config: own("Config", "config"),
  dataTypeFormat: oas("Data Type Format", "data-type-format"),
};
