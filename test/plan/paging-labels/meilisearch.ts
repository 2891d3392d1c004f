import type { PagingLabels } from "./labels.js";

export const meilisearch: PagingLabels = {
  document: "vendors/meilisearch.json",
  groups: [
    {
      style: "offset",
      param: "offset",
      size: "limit",
      total: "/total",
      operations: {
        "GET /indexes": "/results",
        "GET /indexes/{indexUid}/documents": "/results",
        "GET /keys": "/results",
      },
    },
    {
      style: "offset",
      param: "offset",
      in: "body",
      size: "limit",
      total: "/total",
      operations: {
        "POST /indexes/{indexUid}/documents/fetch": "/results",
      },
    },
    {
      style: "cursor",
      param: "from",
      size: "limit",
      next: "/next",
      total: "/total",
      operations: {
        "GET /tasks": "/results",
        "GET /batches": "/results",
      },
    },
    {
      style: "none",
      why: "two ways in one operation, and an estimate for a total",
      operations: [
        "GET /indexes/{indexUid}/search",
        "POST /indexes/{indexUid}/search",
        "GET /indexes/{indexUid}/similar",
        "POST /indexes/{indexUid}/similar",
        "POST /multi-search",
      ],
    },
  ],
};
