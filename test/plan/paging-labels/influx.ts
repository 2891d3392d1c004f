import type { PagingLabels } from "./labels.js";

export const influx: PagingLabels = {
  document: "guru/influxdata.com.json",
  groups: [
    {
      style: "url",
      size: "limit",
      next: "/links/next",
      operations: {
        "GET /buckets": "/buckets",
        "GET /checks": "/checks",
        "GET /dashboards": "/dashboards",
        "GET /notificationEndpoints": "/notificationEndpoints",
        "GET /notificationRules": "/notificationRules",
        "GET /orgs": "/orgs",
        "GET /tasks": "/tasks",
        "GET /tasks/{taskID}/runs": "/runs",
      },
    },
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: ["GET /authorizations", "GET /sources", "GET /telegrafs"],
    },
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: ["GET /users"],
    },
  ],
};
