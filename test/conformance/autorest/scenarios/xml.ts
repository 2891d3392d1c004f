import { expect } from "vitest";
import type { AnyCall } from "../generated-client.js";
import type { Area, Scenario, Table } from "../scenario.js";
import * as documents from "./xml-documents.js";

/** The text that is answered, without the declaration and the space around elements. */
async function squeezed(call: AnyCall): Promise<unknown> {
  const { body } = await call.withResponse();
  return typeof body === "string"
    ? body
        .replace(/^<\?xml.*?\?>/, "")
        .replace(/\s+</g, "<")
        .replace(/\s+/g, " ")
    : body;
}

function get(path: string, want: unknown): Scenario {
  return { call: `GET /xml/${path}`, read: squeezed, want };
}

function put(path: string, body: string): Scenario {
  return { call: `PUT /xml/${path}`, body };
}

/** The same text, answered and sent. */
function both(name: string, path: string, text: string): Table {
  return [
    [`Get${name}`, get(path, text)],
    [`Put${name}`, put(path, text)],
  ];
}

/** xml-service.json: XML is text. */
export const xml: Area = {
  document: "xml-service.json",
  category: "vanilla",
  scenarios: [
    ...both("SimpleXML", "simple", documents.simple),
    ...both("WrappedXMLList", "wrapped-lists", documents.wrappedLists),
    ...both("EmptyXMLList", "empty-list", documents.emptyList),
    ...both(
      "EmptyWrappedXMLList",
      "empty-wrapped-lists",
      documents.emptyWrappedLists,
    ),
    ...both("XMLListAtRoot", "root-list", documents.rootList),
    ...both(
      "XMLListAtRootSingle",
      "root-list-single-item",
      documents.rootListSingleItem,
    ),
    ...both("EmptyXMLListAtRoot", "empty-root-list", documents.emptyRootList),
    ...both("XMLEmptyNode", "empty-child-element", documents.emptyChild),
    ...both(
      "RootWithRefAndNoMetaXML",
      "complex-type-ref-no-meta",
      documents.rootWithoutMeta,
    ),
    ...both(
      "RootWithRefAndMetaXML",
      "complex-type-ref-with-meta",
      documents.rootWithMeta,
    ),
    ["XmlGetBytes", get("bytes", documents.bytes)],
    ["XmlPutBytes", put("bytes", documents.bytes)],
    ["XmlGetUrl", get("url", documents.url)],
    ["XmlPutUrl", put("url", documents.url)],
    ["GetWithXMsText", get("x-ms-text", documents.msText)],
    ["jsonInputInXMLSwagger", { call: "PUT /xml/jsoninput", body: { id: 42 } }],
    [
      "jsonOutputInXMLSwagger",
      { call: "GET /xml/jsonoutput", want: { id: 42 } },
    ],
    [
      "StorageListContainersXML",
      get(
        "?comp=list",
        expect.stringContaining("<NextMarker>video</NextMarker>"),
      ),
    ],
    [
      "StorageListBlobsXML",
      get(
        "mycontainer?comp=list&restype=container",
        expect.stringContaining(
          "<x-ms-invalid-name>nasdf$@#$$</x-ms-invalid-name>",
        ),
      ),
    ],
    [
      "StorageGetServicePropertiesXML",
      get("?comp=properties&restype=service", documents.serviceProperties),
    ],
    [
      "StoragePutServicePropertiesXML",
      put("?comp=properties&restype=service", documents.serviceProperties),
    ],
    [
      "StorageGetContainerACLXML",
      get("mycontainer?comp=acl&restype=container", documents.containerACL),
    ],
    [
      "StoragePutContainerACLXML",
      put("mycontainer?comp=acl&restype=container", documents.containerACL),
    ],
  ],
};
