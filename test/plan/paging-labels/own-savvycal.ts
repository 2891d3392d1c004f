import type { PagingLabels } from "./labels.js";

export const ownSavvycal: PagingLabels = {
  document: "specs/savvycal.yaml",
  groups: [
    {
      style: "page",
      param: "page",
      size: "page_size",
      total: "/meta/total_count",
      pages: "/meta/total_pages",
      operations: {
        "GET /v1/connected_accounts": "/data",
        "GET /v1/connected_accounts/{connected_account_id}/external_users":
          "/data",
        "GET /v1/services": "/data",
        "GET /v1/providers": "/data",
      },
    },
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: [
        "POST /v1/connected_accounts/{connected_account_id}/external_users/sync",
        "GET /v1/connected_accounts/{connected_account_id}/user_mappings",
        "GET /v1/services/{service_id}/providers",
      ],
    },
  ],
};
