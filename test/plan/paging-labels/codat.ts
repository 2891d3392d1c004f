import type { PagingLabels } from "./labels.js";

export const codat: PagingLabels = {
  document: "guru/codat.io__sync-for-commerce.json",
  groups: [
    {
      style: "url",
      size: "pageSize",
      next: "/_links/next/href",
      operations: {
        "GET /config/integrations": "/results",
        "GET /meta/companies": "/results",
        "GET /meta/companies/{companyId}/connections": "/results",
      },
    },
  ],
};
