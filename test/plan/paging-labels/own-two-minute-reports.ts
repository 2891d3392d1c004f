import type { PagingLabels } from "./labels.js";

export const ownTwoMinuteReports: PagingLabels = {
  document: "specs/two-minute-reports.yaml",
  groups: [
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: [
        "GET /teams/{teamId}/connections",
        "GET /teams/{teamId}/connections/{connectionId}/accounts",
        "GET /teams/{teamId}/connectors",
        "GET /teams/{teamId}/connectors/accounts",
        "GET /teams/{teamId}/connectors/{connectorId}/accounts",
      ],
    },
    {
      style: "none",
      why: "not a list",
      operations: ["GET /teams/{teamId}/connectors/{connectorId}/fields"],
    },
  ],
};
