import type { PagingLabels } from "./labels.js";

export const workos: PagingLabels = {
  document: "vendors/workos.yaml",
  groups: [
    {
      style: "cursor",
      param: "after",
      size: "limit",
      next: "/list_metadata/after",
      operations: {
        "GET /audit_logs/actions": "/data",
        "GET /audit_logs/actions/{actionName}/schemas": "/data",
        "GET /authorization/groups/{group_id}/role_assignments": "/data",
        "GET /authorization/organization_memberships/{organization_membership_id}/resources":
          "/data",
        "GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions":
          "/data",
        "GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions":
          "/data",
        "GET /authorization/organization_memberships/{organization_membership_id}/role_assignments":
          "/data",
        "GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships":
          "/data",
        "GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments":
          "/data",
        "GET /authorization/permissions": "/data",
        "GET /authorization/resources": "/data",
        "GET /authorization/resources/{resource_id}/organization_memberships":
          "/data",
        "GET /authorization/resources/{resource_id}/role_assignments": "/data",
        "GET /connect/applications": "/data",
        "GET /connections": "/data",
        "GET /data-integrations": "/data",
        "GET /directories": "/data",
        "GET /directory_groups": "/data",
        "GET /directory_users": "/data",
        "GET /events": "/data",
        "GET /feature-flags": "/data",
        "GET /organizations": "/data",
        "GET /organizations/{organizationId}/api_keys": "/data",
        "GET /organizations/{organizationId}/feature-flags": "/data",
        "GET /organizations/{organizationId}/groups": "/data",
        "GET /organizations/{organizationId}/groups/{groupId}/organization-memberships":
          "/data",
        "GET /organizations/{organization_id}/authorized_applications": "/data",
        "GET /user_management/cors_origins": "/data",
        "GET /user_management/invitations": "/data",
        "GET /user_management/organization_memberships": "/data",
        "GET /user_management/organization_memberships/{omId}/groups": "/data",
        "GET /user_management/redirect_uris": "/data",
        "GET /user_management/users": "/data",
        "GET /user_management/users/{id}/sessions": "/data",
        "GET /user_management/users/{userId}/api_keys": "/data",
        "GET /user_management/users/{userId}/feature-flags": "/data",
        "GET /user_management/users/{user_id}/authorized_applications": "/data",
        "GET /user_management/users/{userlandUserId}/auth_factors": "/data",
        "GET /vault/v1/kv": "/data",
        "GET /webhook_endpoints": "/data",
      },
    },
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: [
        "PUT /authorization/groups/{group_id}/role_assignments",
        "GET /authorization/organizations/{organizationId}/roles",
        "GET /authorization/roles",
        "GET /connect/applications/{id}/client_secrets",
        "GET /organizations/{organizationId}/data_integration_configurations",
        "GET /user_management/users/{id}/identities",
        "GET /user_management/users/{user_id}/data_providers",
        "GET /vault/v1/kv/{id}/versions",
        "GET /sso/jwks/{clientId}",
      ],
    },
    {
      style: "none",
      why: "not a list",
      operations: [
        "GET /connections/{id}",
        "GET /directory_users/{id}",
        "GET /feature-flags/{slug}",
        "GET /organizations/{id}",
        "GET /sso/profile",
        "POST /audit_logs/actions/{actionName}/schemas",
      ],
    },
  ],
};
