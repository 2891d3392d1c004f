import type { Area, Row } from "../row.js";

function text(format: string, good: string): Row {
  return {
    of: ["format", "type"],
    given: `A: { type: string, format: ${format} }`,
    accepts: [good],
    rejects: [1, null],
    declares: [`/** Format \`${format}\`. */\nexport type A = string;`],
  };
}

function number(type: string, format: string): Row {
  return {
    of: ["format", "type"],
    given: `A: { type: ${type}, format: ${format} }`,
    accepts: [1],
    rejects: ["1", null],
    declares: [`/** Format \`${format}\`. */\nexport type A = number;`],
  };
}

const bytes = "bytes have no JSON: what is sent is a Blob";

/** `format`, which only describes, and the contents of texts. */
export const formats: Area = {
  int32: number("integer", "int32"),
  int64: {
    ...number("integer", "int64"),
    declares: ["export type A = number;"],
  },
  float: number("number", "float"),
  double: number("number", "double"),
  date: text("date", "2026-01-01"),
  "date-time": text("date-time", "2026-01-01T00:00:00Z"),
  uuid: text("uuid", "00000000-0000-0000-0000-000000000000"),
  email: text("email", "a@example.com"),
  uri: text("uri", "https://example.com"),
  password: text("password", "secret"),
  "one that nobody knows": text("pet-name", "Rex"),
  byte: {
    of: ["format", "type"],
    given: "A: { type: string, format: byte }",
    accepts: ["YQ=="],
    rejects: [1],
  },
  "a format that the value does not have": {
    of: ["format", "type"],
    given: "A: { type: string, format: date }",
    accepts: ["not a date"],
    rejects: [1],
  },
  "a format without a type": {
    of: ["format"],
    given: "A: { format: date }",
    accepts: ["2026-01-01", 1, null],
  },
  "a format of another type": {
    of: ["format", "type"],
    given: "A: { type: integer, format: date }",
    accepts: [1],
    rejects: ["2026-01-01"],
  },
  "int64 as a text": {
    of: ["format", "type"],
    given: "A: { type: string, format: int64 }",
    accepts: ["9007199254740993"],
    rejects: [1],
  },
  binary: {
    of: ["format", "type"],
    given: "A: { type: string, format: binary }",
    but: { why: bytes, rejects: ["a"] },
    declares: ["/** Format `binary`. */\nexport type A = Blob;"],
  },
  "a file": {
    of: ["type"],
    in: ["2.0"],
    given: "A: { type: file }",
    but: { why: bytes, rejects: ["a", 1] },
  },
  contentEncoding: {
    of: ["contentEncoding", "type"],
    given: "A: { type: string, contentEncoding: base64 }",
    accepts: ["YQ=="],
    rejects: [1],
    declares: ["export type A = string;"],
  },
  "contentEncoding and contentMediaType": {
    of: ["contentEncoding", "contentMediaType"],
    given:
      "A: { type: string, contentEncoding: base64, contentMediaType: image/png }",
    accepts: ["YQ=="],
    rejects: [1],
    declares: ["export type A = string;"],
  },
  "contentMediaType of bytes": {
    of: ["contentMediaType"],
    given: "A: { type: string, contentMediaType: application/octet-stream }",
    rejects: [1],
    but: { why: bytes, rejects: ["a"] },
  },
  "contentMediaType of a text": {
    of: ["contentMediaType", "contentSchema"],
    given:
      "A: { type: string, contentMediaType: application/json, contentSchema: { type: object } }",
    accepts: ['{"a":1}', "[]"],
    rejects: [1, {}],
    declares: ["export type A = string;"],
  },
};
