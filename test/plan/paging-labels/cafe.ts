import type { PagingLabels } from "./labels.js";

export const cafe: PagingLabels = {
  document: "fixtures/redocly/resources/cafe.yaml",
  groups: [
    {
      style: "cursor",
      param: "after",
      size: "limit",
      next: "/page/endCursor",
      more: "/page/hasNextPage",
      total: "/page/total",
      operations: {
        "GET /menu": "/items",
        "GET /orders": "/items",
      },
    },
  ],
};
