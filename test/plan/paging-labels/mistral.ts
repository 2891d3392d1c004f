import type { PagingLabels } from "./labels.js";

export const mistral: PagingLabels = {
  document: "vendors/mistral-alt.yaml",
  groups: [
    {
      style: "cursor",
      param: "page_token",
      size: "page_size",
      next: "/next_page_token",
      operations: {
        "GET /v1/agents/pages": "/data",
      },
    },
    {
      style: "cursor",
      param: "next_page_token",
      size: "page_size",
      next: "/next_page_token",
      operations: {
        "GET /v1/workflows/runs": "/executions",
      },
    },
    {
      style: "cursor",
      param: "cursor",
      size: "limit",
      next: "/next_cursor",
      operations: {
        "GET /v1/workflows/events/list": "/events",
        "GET /v1/workflows/registrations": "/workflow_registrations",
      },
    },
    {
      style: "cursor",
      param: "cursor",
      size: "page_size",
      next: "/pagination/next_cursor",
      operations: {
        "GET /v1/connectors": "/items",
      },
    },
    {
      style: "cursor",
      param: "cursor",
      size: "page_size",
      next: "/completion_events/cursor",
      operations: {
        "POST /v1/observability/chat-completion-events/search":
          "/completion_events/results",
      },
    },
    {
      style: "page",
      param: "page",
      size: "page_size",
      total: "/total",
      operations: {
        "GET /v1/files": "/data",
        "GET /v1/fine_tuning/jobs": "/data",
        "GET /v1/batch/jobs": "/data",
      },
    },
    {
      style: "page",
      param: "page",
      size: "page_size",
      more: "/pagination/has_more",
      total: "/pagination/total_items",
      pages: "/pagination/total_pages",
      operations: {
        "GET /v1/libraries/{library_id}/documents": "/data",
      },
    },
    {
      style: "offset",
      param: "offset",
      size: "limit",
      total: "/total",
      operations: {
        "GET /v1/audio/voices": "/items",
      },
    },
    {
      style: "page",
      param: "page",
      size: "page_size",
      more: "/judges/next",
      operations: {
        "GET /v1/observability/judges": "/judges/results",
      },
    },
    {
      style: "page",
      param: "page",
      size: "page_size",
      more: "/campaigns/next",
      operations: {
        "GET /v1/observability/campaigns": "/campaigns/results",
      },
    },
    {
      style: "page",
      param: "page",
      size: "page_size",
      more: "/completion_events/next",
      operations: {
        "GET /v1/observability/campaigns/{campaign_id}/selected-events":
          "/completion_events/results",
      },
    },
    {
      style: "page",
      param: "page",
      size: "page_size",
      more: "/datasets/next",
      operations: {
        "GET /v1/observability/datasets": "/datasets/results",
      },
    },
    {
      style: "page",
      param: "page",
      size: "page_size",
      more: "/records/next",
      operations: {
        "GET /v1/observability/datasets/{dataset_id}/records":
          "/records/results",
      },
    },
    {
      style: "page",
      param: "page",
      size: "page_size",
      more: "/tasks/next",
      operations: {
        "GET /v1/observability/datasets/{dataset_id}/tasks": "/tasks/results",
      },
    },
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: [
        "GET /v1/conversations",
        "GET /v1/agents",
        "GET /v1/agents/{agent_id}/versions",
        "GET /v1/connectors/{connector_id_or_name}/tools",
      ],
    },
  ],
};
