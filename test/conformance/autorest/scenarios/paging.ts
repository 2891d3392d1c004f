import { cookieJar } from "../cookie-jar.js";
import { all } from "../pages.js";
import type { Area, Scenario, Table } from "../scenario.js";

function product(id: number, name = "Product"): object {
  return { properties: { id, name } };
}

/** The first page's item, and those of the pages from `from` to 10. */
function products(from: number, offset = 0): readonly object[] {
  const rest = Array.from({ length: 11 - from }, (_, index) =>
    product(from + index + offset, "product"),
  );
  return [product(1), ...rest];
}

/** A list whose pages hold these items, one after the other. */
function list(
  path: string,
  want: readonly object[],
  more: Omit<Scenario, "call" | "want"> = {},
): Scenario {
  return { call: `GET /paging/${path}`, read: all, want, ...more };
}

const one = [product(1)];

const single: Table = [
  ["PagingNoItemName", list("noitemname", one)],
  ["PagingNextLinkNameNull", list("nullnextlink", one)],
  ["PagingEmptyNextLink", list("emptynextlink", one)],
  ["PagingSingle", list("single", one)],
  [
    "PagingReturnModelWithXMSClientName",
    list("itemNameWithXMSClientName", one),
  ],
  [
    "PagingSingleFailure",
    {
      ...list("single/failure", []),
      fails: {
        status: 400,
        body: { message: "Expected single failure test." },
      },
    },
  ],
];

const multiple: Table = [
  ["PagingFirstResponseEmpty", list("firstResponseEmpty/1", one)],
  ["PagingMultiple", list("multiple", products(2))],
  ["PagingOdataMultiple", list("multiple/odata", products(2))],
  [
    "PagingMultiplePath",
    list("multiple/withpath/{offset}", products(2, 100), {
      given: { offset: 100 },
    }),
  ],
  [
    "PagingDuplicateParameters",
    list("multiple/duplicateParams/1", one, { given: { $filter: "foo" } }),
  ],
  // The server wants its clients to write an api-version into the next link; it is followed as it is.
  [
    "PagingWithApiVersionAppend",
    list("apiVersion/append/1", [], {
      given: { "api-version": "1.0.0" },
      fails: { status: 400 },
    }),
  ],
  [
    "PagingWithApiVersionReplace",
    list("apiVersion/replace/1", [], {
      given: { "api-version": "1.0.0" },
      fails: { status: 400 },
    }),
  ],
  [
    "PagingMultipleRetryFirst",
    list("multiple/retryfirst", products(2), {
      client: { fetch: cookieJar() },
    }),
  ],
  [
    "PagingMultipleRetrySecond",
    list(
      "multiple/retrysecond",
      [product(1), product(1), ...products(3).slice(1)],
      {
        client: { fetch: cookieJar() },
      },
    ),
  ],
  [
    "PagingMultipleFailure",
    { ...list("multiple/failure", []), fails: { status: 400 } },
  ],
  [
    "PagingMultipleFailureUri",
    { ...list("multiple/failureuri", []), fails: { status: 404 } },
  ],
];

/** Where the document has another operation for the next page, it is called like any other. */
const continued: Table = [
  [
    "PagingMultipleWithQueryParameters",
    list("multiple/nextOperationWithQueryParams", [product(2)], {
      given: { queryConstant: true },
    }),
  ],
];

/** Lists in pages: the next one's URL stands in the body. */
export const paging: readonly Area[] = [
  {
    document: "paging.json",
    category: "azure",
    scenarios: [
      ...single,
      ...multiple,
      ...continued,
      [
        "PagingSingleWithBodyParams",
        list("single/getWithBodyParams", [], { fails: { status: 400 } }),
      ],
    ],
  },
  {
    document: "paging.json",
    category: "optional",
    scenarios: [["PagingDontSendMaxPageSize", list("maxPageSize", [])]],
  },
  {
    document: "custom-baseUrl-paging.json",
    category: "azure",
    clientOf: (url) => ({ baseURL: url, accountName: "local" }),
    scenarios: [
      [
        "PagingCustomUrlPartialNextLink",
        list("customurl/partialnextlink", [product(1), product(2)]),
      ],
      [
        "PagingCustomUrlPartialOperationNextLink",
        {
          call: "GET /paging/customurl/{nextLink}?Paging_getPagesPartialUrlOperationNext",
          given: { nextLink: "partialnextlinkop/page/2" },
          want: { values: [product(2)] },
        },
      ],
    ],
  },
];
