import type { PagingLabels } from "./labels.js";

export const ownWorkos: PagingLabels = {
  document: "specs/workos.yaml",
  groups: [
    {
      style: "cursor",
      param: "after",
      size: "limit",
      next: "/list_metadata/after",
      operations: {
        "GET /data-integrations": "/data",
      },
    },
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: [
        "GET /user_management/users/{user_id}/data_providers",
        "GET /organizations/{organizationId}/data_integration_configurations",
      ],
    },
    {
      style: "none",
      why: "not a list",
      operations: [
        "GET /data-integrations/{slug}",
        "POST /data-integrations/{slug}/token",
      ],
    },
  ],
};
