import type { PagingLabels } from "./labels.js";

export const vercel: PagingLabels = {
  document: "guru/vercel.com.json",
  groups: [
    {
      style: "cursor",
      param: "until",
      size: "limit",
      next: "/pagination/next",
      operations: {
        "GET /v2/teams": "/teams",
        "GET /v4/aliases": "/aliases",
        "GET /v5/domains": "/domains",
        "GET /v6/deployments": "/deployments",
        "GET /v9/projects/{idOrName}/domains": "/domains",
      },
    },
    {
      style: "cursor",
      param: "until",
      size: "limit",
      next: "/pagination/next",
      more: "/pagination/hasNext",
      operations: {
        "GET /v2/teams/{teamId}/members": "/members",
      },
    },
    {
      style: "cursor",
      param: "from",
      size: "limit",
      next: "/pagination/next",
      operations: {
        "GET /v9/projects": "/projects",
      },
    },
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: ["GET /v3/events", "GET /v2/deployments/{idOrUrl}/events"],
    },
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: [
        "GET /v3/secrets",
        "GET /v1/deployments/{deploymentId}/checks",
        "GET /v2/deployments/{id}/aliases",
      ],
    },
  ],
};
