import type { AnyCall } from "../generated-client.js";
import type { Area, Scenario } from "../scenario.js";

const hello = "hello, world";
const octets = new TextEncoder().encode(hello);
const source = { source: "foo" };

/** The same operation, with a body of the media type that the call chooses. */
function chosen(path: string, contentType: string, body: unknown): Scenario {
  const call = `POST /mediatypes/${path}`;
  return { call, given: { contentType }, body };
}

/** Media types that are chosen, files and bytes. */
export const media: readonly Area[] = [
  {
    document: "media_types.json",
    category: "vanilla",
    scenarios: [
      [
        "MediaTypeJson",
        {
          call: "POST /mediatypes/analyze",
          body: source,
          want: "Nice job with JSON",
        },
      ],
      [
        "MediaTypePdf",
        {
          ...chosen("analyze", "application/pdf", "PDF"),
          want: "Nice job with PDF",
        },
      ],
      [
        "MediaTypesAnalyzeBodyNoAcceptHeader",
        { call: "POST /mediatypes/analyzeNoAccept", body: source },
      ],
      [
        "MediaTypesAnalyzeBodyNoAcceptHeader",
        chosen("analyzeNoAccept", "application/pdf", new Blob(["PDF"])),
      ],
      [
        "MediaTypeWithEncoding",
        {
          call: "POST /mediatypes/contentTypeWithEncoding",
          body: hello,
          want: "Nice job sending content type with encoding",
        },
      ],
      [
        "MediaTypesTwoContentTypes",
        {
          call: "POST /mediatypes/binaryBodyTwoContentTypes",
          body: octets,
        },
      ],
      [
        "MediaTypesThreeContentTypes",
        {
          call: "POST /mediatypes/binaryBodyThreeContentTypes",
          body: octets,
        },
      ],
      [
        "MediaTypesThreeContentTypes",
        chosen("binaryBodyThreeContentTypes", "text/plain", hello),
      ],
      [
        "MediaTypesThreeBodyTypes",
        {
          call: "POST /mediatypes/bodyThreeTypes",
          body: { hello: "world" },
        },
      ],
      [
        "MediaTypesThreeBodyTypes",
        chosen("bodyThreeTypes", "application/octet-stream", octets),
      ],
      [
        "MediaTypesThreeBodyTypes",
        chosen("bodyThreeTypes", "text/plain", hello),
      ],
    ],
  },
  {
    document: "body-binary.json",
    category: "vanilla",
    scenarios: [
      [
        "BodyBinaryFile",
        { call: "POST /binary/file", body: { more: "cowbell" } },
      ],
      ["BodyBinaryOctet", { call: "PUT /binary/octet", body: octets }],
      [
        "BodyBinaryError",
        {
          call: "GET /binary/error",
          fails: {
            status: 400,
            body: { status: 400, message: "I failed on purpose" },
          },
        },
      ],
    ],
  },
  {
    document: "body-file.json",
    category: "vanilla",
    scenarios: [
      [
        "FileStreamNonempty",
        {
          call: "GET /files/stream/nonempty",
          read: describeFile,
          want: {
            type: "image/png",
            size: 8725,
            begin: "\u0089PNG\r\n\u001a\n",
          },
        },
      ],
      [
        "FileStreamEmpty",
        {
          call: "GET /files/stream/empty",
          read: describeFile,
          want: { type: "", size: 0, begin: "" },
        },
      ],
      [
        "FileStreamVeryLarge",
        {
          call: "GET /files/stream/verylarge",
          read: countBytes,
          want: 3000 * 1024 * 1024,
        },
      ],
    ],
  },
];

async function describeFile(call: AnyCall): Promise<unknown> {
  const { body } = await call.withResponse();
  if (!(body instanceof Blob)) return body;
  const bytes = new Uint8Array(await body.arrayBuffer());
  const begin = String.fromCharCode(...bytes.slice(0, 8));
  return { type: body.type, size: body.size, begin };
}

/** What does not fit into memory is read as it comes. */
async function countBytes(call: AnyCall): Promise<number> {
  const { body } = await call.asResponse();
  let count = 0;
  const chunks = body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of chunks ?? []) count += chunk.length;
  return count;
}
