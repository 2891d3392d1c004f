import type { PagingLabels } from "./labels.js";

export const argo: PagingLabels = {
  document: "vendors/argo-workflows.json",
  groups: [
    {
      style: "cursor",
      param: "listOptions.continue",
      size: "listOptions.limit",
      next: "/metadata/continue",
      operations: {
        "GET /api/v1/archived-workflows": "/items",
        "GET /api/v1/cluster-workflow-templates": "/items",
        "GET /api/v1/cron-workflows/{namespace}": "/items",
        "GET /api/v1/event-sources/{namespace}": "/items",
        "GET /api/v1/sensors/{namespace}": "/items",
        "GET /api/v1/workflow-event-bindings/{namespace}": "/items",
        "GET /api/v1/workflow-templates/{namespace}": "/items",
        "GET /api/v1/workflows/{namespace}": "/items",
      },
    },
    {
      style: "none",
      why: "a stream that never ends",
      operations: [
        "GET /api/v1/stream/sensors/{namespace}",
        "GET /api/v1/workflow-events/{namespace}",
      ],
    },
  ],
};
