import type { PagingLabels } from "./labels.js";

export const ownSeam: PagingLabels = {
  document: "specs/seam.yaml",
  groups: [
    {
      style: "cursor",
      param: "page_cursor",
      in: "body",
      size: "limit",
      next: "/pagination/next_page_cursor",
      more: "/pagination/has_next_page",
      operations: {
        "POST /connected_accounts/list": "/connected_accounts",
      },
    },
    {
      style: "none",
      why: "not a list",
      operations: [
        "POST /connected_accounts/get",
        "POST /connected_accounts/update",
      ],
    },
  ],
};
