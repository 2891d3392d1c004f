/** A connection of a user to a provider. */
export interface ConnectedAccount {
  readonly object: "connected_account";
  readonly id: string;
  readonly user_id: string | null;
  readonly organization_id: string | null;
  readonly scopes: readonly string[];
  readonly state: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly auth_method?: string;
}

/** A provider that is set up. */
export interface DataIntegration {
  readonly id: string;
  readonly slug: string;
  readonly [member: string]: unknown;
}

const time = "2024-01-16T14:20:00.000Z";

/** A connection by OAuth, as the reference prints it. */
export function connectedAccount(
  user: string,
  changes: object = {},
): ConnectedAccount {
  return {
    object: "connected_account",
    id: "data_installation_01EHZNVPK3SFK441A1RGBFSHRT",
    user_id: user,
    organization_id: null,
    scopes: ["repo", "user:email"],
    state: "connected",
    created_at: time,
    updated_at: time,
    ...changes,
  };
}

/** A provider as a user sees it, with the deprecated spellings. */
export function dataProvider(
  slug: string,
  account: ConnectedAccount | undefined,
): object {
  return {
    object: "data_provider",
    id: `data_integration_${slug}`,
    name: slug,
    description: null,
    slug,
    integration_type: slug,
    credentials_type: "oauth2",
    scopes: account ? ["repo"] : null,
    ownership: "userland_user",
    created_at: time,
    updated_at: time,
    integrationType: slug,
    credentialsType: "oauth2",
    createdAt: time,
    updatedAt: time,
    connected_account: account
      ? {
          ...account,
          userlandUserId: account.user_id,
          organizationId: account.organization_id,
          createdAt: account.created_at,
          updatedAt: account.updated_at,
        }
      : null,
  };
}

/** A provider as it is set up in the environment. */
export function dataIntegration(
  slug: string,
  changes: object = {},
): DataIntegration {
  return {
    object: "data_integration",
    id: `data_integration_${slug}`,
    slug,
    integration_type: slug,
    description: null,
    enabled: false,
    state: "valid",
    scopes: null,
    redirect_uri: "https://api.workos.com/callback",
    auth_methods: ["oauth", "api_key"],
    credentials: null,
    installation: null,
    config: {},
    custom_provider: null,
    created_at: time,
    updated_at: time,
    ...changes,
  };
}

/** How an organization has changed a provider for itself. */
export function configuration(
  organization: string,
  slug: string,
  changes: object = {},
): object {
  return {
    object: "data_integration_configuration",
    id: `configuration_${slug}`,
    organization_id: organization,
    slug,
    name: slug,
    enabled: true,
    scopes: null,
    config: {},
    created_at: time,
    updated_at: time,
    ...changes,
  };
}

/** The credentials of a connection, by the way it was made. */
export function credential(method: string): object {
  const token = {
    object: "credential",
    value: "gho_16C7e42F292c6912E7710c838347Ae178B4a",
    expires_at: "2025-12-31T23:59:59.000Z",
    scopes: ["repo"],
    missing_scopes: [],
  };
  switch (method) {
    case "api_key":
      return { object: "credential", auth_method: method, value: "key-cdef" };
    case "client_credentials":
      return { ...token, auth_method: method, metadata: { region: "eu" } };
    default:
      return { ...token, auth_method: "oauth" };
  }
}
