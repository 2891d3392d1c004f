/** The dialects of the specification, oldest first. */
export const versions = ["2.0", "3.0", "3.1", "3.2"] as const;
export type Version = (typeof versions)[number];

type Sections = Partial<Record<Version, string>>;

const schemaObject: Readonly<Record<Version, string>> = {
  "2.0": "OAS 2.0, Schema Object",
  "3.0": "OAS 3.0.4, 4.7.24",
  "3.1": "OAS 3.1.1, 4.8.24",
  "3.2": "OAS 3.2.0, 4.24",
};

/** What all versions have: by the draft 4 of 2.0, the draft 5 (Wright 00) of 3.0 and the draft 2020-12 of 3.1 on. */
function everywhere(draft4: string, draft5: string, draft2020: string) {
  return {
    "2.0": `${schemaObject["2.0"]}; JSON Schema draft 4, ${draft4}`,
    ...from30(draft5, draft2020),
  };
}

function from30(draft5: string, draft2020: string) {
  return {
    "3.0": `${schemaObject["3.0"]}.1; JSON Schema draft 5, ${draft5}`,
    ...from31(draft2020),
  };
}

function from31(draft2020: string) {
  const section = `JSON Schema 2020-12, ${draft2020}`;
  return { "3.1": section, "3.2": section };
}

/** A field that OpenAPI has of its own, from a version on and perhaps only up to another one. */
function field(name: string, ...among: readonly Version[]): Sections {
  return Object.fromEntries(
    among.map((version) => [version, `${schemaObject[version]}, ${name}`]),
  );
}

function discriminatorField(name: string, ...among: readonly Version[]) {
  const objects: Sections = {
    "3.0": "OAS 3.0.4, 4.7.25",
    "3.1": "OAS 3.1.1, 4.8.25",
    "3.2": "OAS 3.2.0, 4.25",
  };
  return Object.fromEntries(
    among.map((version) => [version, `${objects[version] ?? ""}, ${name}`]),
  ) as Sections;
}

/** What stands under a name of the author's choosing: how that becomes an export is our own contract. */
const componentNames: Sections = {
  "2.0": "OAS 2.0, Definitions Object",
  "3.0": "OAS 3.0.4, 4.7.7",
  "3.1": "OAS 3.1.1, 4.8.7",
  "3.2": "OAS 3.2.0, 4.7",
};

const extensions: Sections = {
  "2.0": "OAS 2.0, Specification Extensions",
  "3.0": "OAS 3.0.4, Specification Extensions",
  "3.1": "OAS 3.1.1, Specification Extensions",
  "3.2": "OAS 3.2.0, Specification Extensions",
};

/** Every keyword of a schema, and where each version defines it. What a version has no section for, it does not have. */
export const keywords = {
  // JSON Schema, core
  "true and false": from31("core 4.3.2"),
  $schema: from31("core 8.1.1"),
  $vocabulary: from31("core 8.1.2"),
  $id: from31("core 8.2.1"),
  $anchor: from31("core 8.2.2"),
  $dynamicAnchor: from31("core 8.2.2"),
  $ref: {
    "2.0": "OAS 2.0, Reference Object",
    "3.0": "OAS 3.0.4, 4.7.23",
    ...from31("core 8.2.3.1"),
  },
  $dynamicRef: from31("core 8.2.3.2"),
  $defs: from31("core 8.2.4"),
  $comment: from31("core 8.3"),
  allOf: everywhere("5.5.3", "5.22", "core 10.2.1.1"),
  anyOf: from30("5.23", "core 10.2.1.2"),
  oneOf: from30("5.24", "core 10.2.1.3"),
  not: from30("5.25", "core 10.2.1.4"),
  if: from31("core 10.2.2.1"),
  then: from31("core 10.2.2.2"),
  else: from31("core 10.2.2.3"),
  dependentSchemas: from31("core 10.2.2.4"),
  prefixItems: from31("core 10.3.1.1"),
  items: everywhere("5.3.1", "5.9", "core 10.3.1.2"),
  contains: from31("core 10.3.1.3"),
  properties: everywhere("5.4.4", "5.16", "core 10.3.2.1"),
  patternProperties: from31("core 10.3.2.2"),
  additionalProperties: everywhere("5.4.4", "5.18", "core 10.3.2.3"),
  propertyNames: from31("core 10.3.2.4"),
  unevaluatedItems: from31("core 11.2"),
  unevaluatedProperties: from31("core 11.3"),
  // JSON Schema, validation
  type: everywhere("5.5.2", "5.21", "validation 6.1.1"),
  enum: everywhere("5.5.1", "5.20", "validation 6.1.2"),
  const: from31("validation 6.1.3"),
  multipleOf: everywhere("5.1.1", "5.1", "validation 6.2.1"),
  maximum: everywhere("5.1.2", "5.2", "validation 6.2.2"),
  exclusiveMaximum: everywhere("5.1.2", "5.3", "validation 6.2.3"),
  minimum: everywhere("5.1.3", "5.4", "validation 6.2.4"),
  exclusiveMinimum: everywhere("5.1.3", "5.5", "validation 6.2.5"),
  maxLength: everywhere("5.2.1", "5.6", "validation 6.3.1"),
  minLength: everywhere("5.2.2", "5.7", "validation 6.3.2"),
  pattern: everywhere("5.2.3", "5.8", "validation 6.3.3"),
  maxItems: everywhere("5.3.2", "5.10", "validation 6.4.1"),
  minItems: everywhere("5.3.3", "5.11", "validation 6.4.2"),
  uniqueItems: everywhere("5.3.4", "5.12", "validation 6.4.3"),
  maxContains: from31("validation 6.4.4"),
  minContains: from31("validation 6.4.5"),
  maxProperties: everywhere("5.4.1", "5.13", "validation 6.5.1"),
  minProperties: everywhere("5.4.2", "5.14", "validation 6.5.2"),
  required: everywhere("5.4.3", "5.15", "validation 6.5.3"),
  dependentRequired: from31("validation 6.5.4"),
  format: everywhere("7", "7", "validation 7"),
  contentEncoding: from31("validation 8.3"),
  contentMediaType: from31("validation 8.4"),
  contentSchema: from31("validation 8.5"),
  title: everywhere("6.1", "6.1", "validation 9.1"),
  description: everywhere("6.1", "6.1", "validation 9.1"),
  default: everywhere("6.2", "6.2", "validation 9.2"),
  deprecated: {
    ...field("deprecated", "3.0"),
    ...from31("validation 9.3"),
  },
  readOnly: {
    ...field("readOnly", "2.0", "3.0"),
    ...from31("validation 9.4"),
  },
  writeOnly: {
    ...field("writeOnly", "3.0"),
    ...from31("validation 9.4"),
  },
  examples: from31("validation 9.5"),
  // OpenAPI
  nullable: field("nullable", "3.0"),
  discriminator: {
    ...field("discriminator", "2.0"),
    ...discriminatorField("propertyName", "3.0", "3.1", "3.2"),
  },
  "discriminator.mapping": discriminatorField("mapping", "3.0", "3.1", "3.2"),
  "discriminator.defaultMapping": discriminatorField("defaultMapping", "3.2"),
  example: field("example", ...versions),
  externalDocs: field("externalDocs", ...versions),
  xml: field("xml", ...versions),
  $self: { "3.2": "OAS 3.2.0, 4.1, $self" },
  // What an author adds or chooses
  "names of schemas": componentNames,
  extensions,
} as const satisfies Readonly<Record<string, Sections>>;

export type Keyword = keyof typeof keywords;

export function sectionOf(
  keyword: Keyword,
  version: Version,
): string | undefined {
  const sections: Sections = keywords[keyword];
  return sections[version];
}
