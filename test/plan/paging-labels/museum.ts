import type { PagingLabels } from "./labels.js";

export const museum: PagingLabels = {
  document: "vendors/museum.yaml",
  groups: [
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: ["GET /museum-hours", "GET /special-events"],
    },
  ],
};
