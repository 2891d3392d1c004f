import type { PagingLabels } from "./labels.js";

export const containerRegistry: PagingLabels = {
  document: "guru/azure.com__containerregistry.json",
  groups: [
    {
      style: "link",
      size: "n",
      operations: {
        "GET /acr/v1/_catalog": "/repositories",
      },
    },
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: ["GET /acr/v1/{name}/_manifests", "GET /acr/v1/{name}/_tags"],
    },
  ],
};
