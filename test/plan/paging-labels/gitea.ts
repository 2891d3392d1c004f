import type { PagingLabels } from "./labels.js";

export const gitea: PagingLabels = {
  document: "guru/gitea.io.json",
  groups: [
    {
      style: "page",
      param: "page",
      size: "limit",
      total: "header X-Total",
      pages: "header X-PageCount",
      operations: {
        "GET /repos/{owner}/{repo}/commits": "",
        "GET /repos/{owner}/{repo}/pulls/{index}/commits": "",
        "GET /repos/{owner}/{repo}/pulls/{index}/files": "",
      },
    },
    {
      style: "page",
      param: "page",
      size: "per_page",
      total: "/total_count",
      operations: {
        "GET /repos/{owner}/{repo}/git/trees/{sha}": "/tree",
      },
    },
    {
      style: "page",
      param: "page",
      size: "limit",
      total: "/total_count",
      operations: {
        "GET /repos/{owner}/{repo}/commits/{ref}/status": "/statuses",
      },
    },
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: [
        "GET /admin/hooks",
        "GET /notifications",
        "GET /orgs",
        "GET /orgs/{org}/teams/search",
        "GET /packages/{owner}",
        "GET /repos/search",
        "GET /repos/{owner}/{repo}/branches",
        "GET /repos/{owner}/{repo}/forks",
        "GET /repos/{owner}/{repo}/issues",
        "GET /repos/{owner}/{repo}/topics",
        "GET /users/search",
        "GET /user/repos",
      ],
    },
  ],
};
