import type { PagingLabels } from "./labels.js";

export const qdrant: PagingLabels = {
  document: "vendors/qdrant.json",
  groups: [
    {
      style: "cursor",
      param: "offset",
      in: "body",
      size: "limit",
      next: "/result/next_page_offset",
      operations: {
        "POST /collections/{collection_name}/points/scroll": "/result/points",
      },
    },
  ],
};
