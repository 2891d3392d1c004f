import type { PagingLabels } from "./labels.js";

export const resend: PagingLabels = {
  document: "vendors/resend.yaml",
  groups: [
    {
      style: "last-item",
      param: "after",
      size: "limit",
      next: "/id",
      more: "/has_more",
      operations: {
        "GET /emails": "/data",
        "GET /emails/{email_id}/attachments": "/data",
        "GET /emails/receiving": "/data",
        "GET /emails/receiving/{email_id}/attachments": "/data",
        "GET /domains": "/data",
        "GET /api-keys": "/data",
        "GET /oauth/grants": "/data",
        "GET /templates": "/data",
        "GET /contacts/imports": "/data",
        "GET /broadcasts": "/data",
        "GET /broadcasts/{id}/recipients": "/data",
        "GET /broadcasts/{id}/clicked-links": "/data",
        "GET /webhooks": "/data",
        "GET /segments": "/data",
        "GET /topics": "/data",
        "GET /contact-properties": "/data",
        "GET /contacts/{contact_id}/segments": "/data",
        "GET /contacts/{contact_id}/topics": "/data",
        "GET /logs": "/data",
        "GET /automations": "/data",
        "GET /automations/{automation_id}/runs": "/data",
        "GET /events": "/data",
        "GET /suppressions": "/data",
      },
    },
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: ["GET /contacts"],
    },
    {
      style: "none",
      why: "not a list",
      operations: ["GET /emails/metrics"],
    },
  ],
};
