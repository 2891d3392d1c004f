import type { PagingLabels } from "./labels.js";

export const harbor: PagingLabels = {
  document: "vendors/harbor.yaml",
  groups: [
    {
      style: "link",
      size: "page_size",
      operations: {
        "GET /projects": "",
        "GET /projects/{project_name_or_id}/members": "",
        "GET /repositories": "",
        "GET /projects/{project_name}/repositories": "",
        "GET /projects/{project_name}/repositories/{repository_name}/artifacts":
          "",
        "GET /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}/tags":
          "",
        "GET /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}/accessories":
          "",
        "GET /projects/{project_name_or_id}/artifacts": "",
        "GET /projects/{project_name_or_id}/scanner/candidates": "",
        "GET /audit-logs": "",
        "GET /auditlog-exts": "",
        "GET /projects/{project_name}/logs": "",
        "GET /projects/{project_name}/auditlog-exts": "",
        "GET /p2p/preheat/instances": "",
        "GET /projects/{project_name}/preheat/policies": "",
        "GET /projects/{project_name}/preheat/policies/{preheat_policy_name}/executions":
          "",
        "GET /projects/{project_name}/preheat/policies/{preheat_policy_name}/executions/{execution_id}/tasks":
          "",
        "GET /projects/{project_name_or_id}/immutabletagrules": "",
        "GET /projects/{project_name_or_id}/webhook/policies": "",
        "GET /projects/{project_name_or_id}/webhook/policies/{webhook_policy_id}/executions":
          "",
        "GET /projects/{project_name_or_id}/webhook/policies/{webhook_policy_id}/executions/{execution_id}/tasks":
          "",
        "GET /projects/{project_name_or_id}/webhook/jobs": "",
        "GET /usergroups": "",
        "GET /usergroups/search": "",
        "GET /robots": "",
        "GET /quotas": "",
        "GET /replication/policies": "",
        "GET /replication/executions": "",
        "GET /replication/executions/{id}/tasks": "",
        "GET /registries": "",
        "GET /system/gc": "",
        "GET /system/purgeaudit": "",
        "GET /schedules": "",
        "GET /retentions/{id}/executions": "",
        "GET /retentions/{id}/executions/{eid}/tasks": "",
        "GET /scanners": "",
        "GET /users": "",
        "GET /users/search": "",
        "GET /labels": "",
        "GET /security/vul": "",
      },
    },
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: [
        "GET /search",
        "GET /ldap/users/search",
        "GET /auditlog-exts/events",
        "GET /p2p/preheat/providers",
        "GET /projects/{project_name}/preheat/providers",
        "GET /projects/{project_name_or_id}/webhook/lasttrigger",
        "GET /replication/adapters",
        "GET /jobservice/pools",
        "GET /jobservice/queues",
        "GET /jobservice/pools/{pool_id}/workers",
        "GET /users/current/permissions",
        "GET /export/cve/executions",
      ],
    },
    {
      style: "none",
      why: "not a list",
      operations: [
        "GET /projects/{project_name_or_id}",
        "GET /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}",
        "GET /health",
        "GET /system/CVEAllowlist",
        "GET /retentions/metadatas",
        "GET /security/summary",
        "GET /permissions",
      ],
    },
  ],
};
