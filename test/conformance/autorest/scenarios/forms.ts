import type { AnyCall } from "../generated-client.js";
import type { Area } from "../scenario.js";

const text = "Test file";
const file = new File([text], "sample.txt", { type: "text/plain" });

/** Forms: URL-encoded, and with files. */
export const forms: readonly Area[] = [
  {
    document: "body-formdata.json",
    category: "optional",
    scenarios: [
      [
        "FormdataStreamUploadFile",
        {
          call: "POST /formdata/stream/uploadfile",
          body: { fileContent: file, fileName: "sample.txt" },
          read: textOf,
          want: text,
        },
      ],
      [
        "StreamUploadFile",
        {
          call: "PUT /formdata/stream/uploadfile",
          body: file,
          read: textOf,
          want: text,
        },
      ],
    ],
  },
  {
    document: "body-formdata-urlencoded.json",
    category: "optional",
    scenarios: [
      [
        "UpdatePetWithForm",
        {
          call: "POST /formsdataurlencoded/pet/add/{petId}",
          given: { petId: 1 },
          body: {
            pet_type: "dog",
            pet_food: "meat",
            pet_age: 42,
            name: "Fido",
          },
        },
      ],
      [
        "UrlEncodedDataWithPartialConstantBody",
        {
          call: "POST /formsdataurlencoded/partialConstantBody",
          body: {
            grant_type: "access_token",
            access_token: "foo",
            service: "bar",
          },
        },
      ],
    ],
  },
  {
    document: "reserved-words.json",
    category: "vanilla",
    scenarios: [
      [
        "reservedWordsOperationGroupImport",
        {
          call: "PUT /reservedWords/operationGroup/import",
          given: { parameter1: "foo" },
        },
      ],
      [
        "reservedWordsBodyNamedContent",
        {
          call: "PUT /reservedWords/operation/content",
          body: new TextEncoder().encode("hello, world"),
        },
      ],
      [
        "reservedWordsBodyNamedJson",
        {
          call: "PUT /reservedWords/operation/json",
          body: { hello: "world" },
        },
      ],
      [
        "reservedWordsBodyNamedData",
        {
          call: "PUT /reservedWords/operation/data",
          body: { data: "hello", world: "world" },
        },
      ],
      [
        "reservedWordsBodyNamedFiles",
        {
          call: "PUT /reservedWords/operation/files",
          body: { files: file, fileName: "my-file" },
        },
      ],
      [
        "reservedWordsUrlHeaderQuery",
        {
          call: "GET /reservedWords/{url}",
          given: {
            url: "foo",
            headerParameters: "x",
            queryParameters: ["one", "two"],
          },
        },
      ],
      [
        "reservedWordsHeaderEnum",
        {
          call: "GET /reservedWords/enum",
          given: { enumParameter: "import" },
        },
      ],
    ],
  },
];

async function textOf(call: AnyCall): Promise<unknown> {
  const { body } = await call.withResponse();
  return body instanceof Blob ? body.text() : body;
}
