/** A connected account, and in which account it is. */
export interface ConnectedAccount {
  readonly id: string;
  readonly provider: string;
  readonly status: string;
  readonly owner?: string;
}

/** A person at a provider of conferencing. */
export interface ExternalUser {
  readonly id: string;
  readonly email: string | null;
}

/** A person who can be booked. */
export interface Provider {
  readonly id: string;
  readonly display_name: string;
  readonly email: string;
}

/** What can be booked; its members are not documented. */
export interface Service {
  readonly id: string;
  readonly metadata: Readonly<Record<string, string>>;
}

const created = "2025-03-12T12:34:55Z";

/** An id in the form of the documents: `cact_000000000007`. */
function id(prefix: string, index: number): string {
  return `${prefix}_${String(index).padStart(12, "0")}`;
}

/** The first three are at Google, Microsoft and Zoom; the fourth is in need of attention. */
export function connectedAccount(
  index: number,
  owner: string,
): ConnectedAccount {
  const record = {
    connection_scope: index % 2 === 0 ? "user" : "account",
    created_at: created,
    display_name: index % 3 === 0 ? null : "John Doe",
    email: `user${String(index)}@example.com`,
    external_subject: "123456789",
    id: id("cact", index),
    object: "connected_account",
    provider: ["google", "microsoft", "zoom_admin"][index % 3] ?? "google",
    status: index === 3 ? "reconnect_required" : "active",
    updated_at: "2025-03-13T10:11:12Z",
    user_id: index % 2 === 0 ? "user_d025a96ac0c6" : null,
  };
  // Accounts in the older form come without this member.
  const newer = index === 0 ? {} : { external_account_id: null };
  return { ...record, ...newer, owner };
}

/** The second one has no email. */
export function externalUser(index: number): ExternalUser {
  const record = {
    email: index === 1 ? null : `dr.smith${String(index)}@example.com`,
    first_name: "Jane",
    id: id("exusr", index),
    last_name: null,
    object: "external_user",
    status: [null, "active", "inactive", "pending"][index % 4] ?? null,
  };
  return record;
}

/** The first is John Smith of the documents. */
export function provider(index: number): Provider {
  const record = {
    created_at: "2017-09-12T12:34:55Z",
    display_name: index === 0 ? "John Smith" : `Provider ${String(index)}`,
    email: `provider${String(index)}@example.com`,
    first_name: "John",
    id: id("prov", index),
    last_name: "Smith",
    metadata: { external_id: "123" },
    object: "provider",
    time_zone: "America/New_York",
    updated_at: "2017-09-13T10:11:12Z",
  };
  return record;
}

/** Every third is in the east. */
export function service(index: number): Service {
  const region = index % 3 === 0 ? "east" : "west";
  return { id: id("srv", index), metadata: { region, "team name": "a&b" } };
}

/** The assignment of a provider to a service. */
export function serviceProvider(
  assignment: string,
  of: { service: Service | undefined; provider: Provider | undefined },
): object {
  return {
    created_at: created,
    id: assignment,
    object: "service_provider",
    provider: of.provider,
    service_id: of.service?.id,
    updated_at: created,
  };
}
