import { SavvyCal } from "@specwright/savvycal";
import { Seam } from "@specwright/seam";
import { WorkOS } from "@specwright/workos";
import type { Received } from "../runtime/server.js";

/** A page, whichever package it is from. */
export interface AnyPage {
  readonly items: readonly object[];
  hasNextPage(): boolean;
  getNextPage(): Promise<AnyPage>;
  iterPages(): AsyncIterable<AnyPage>;
}

/** A list under way, whichever package it is from. */
export interface AnyList extends PromiseLike<AnyPage>, AsyncIterable<object> {
  iterPages(): AsyncIterable<AnyPage>;
  toArray(options?: { limit?: number }): Promise<object[]>;
}

/** What may be said of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A list of a generated client, and how its API answers. */
export interface PagedList {
  /** The style of paging, for the names of tests. */
  readonly style: string;
  /** Parameters besides the one that turns the page. */
  readonly params: object;
  /** The parameter that turns the page. */
  readonly cursor: string;
  /** `params` must fit the list; each package checks its own elsewhere. */
  readonly call: (
    url: string,
    params?: object,
    options?: CallOptions,
  ) => AnyList;
  /** An answer with these items; `next` is the next page, counted from 1. */
  readonly body: (ids: readonly string[], next: number | null) => object;
  /** All parameters that a request has. */
  readonly sent: (request: Received) => Readonly<Record<string, unknown>>;
  /** An item's id. */
  readonly id: (item: object) => unknown;
}

/** One list for each style that the four APIs have. */
export const pagedLists: readonly PagedList[] = [
  {
    style: "page numbers",
    params: { page_size: 2, metadata: { region: "east" } },
    cursor: "page",
    call: (baseURL, params, options) =>
      new SavvyCal({ token: "t", baseURL }).services.list(params, options),
    body: (ids, next) => ({
      data: ids.map((id) => ({ id })),
      meta: {
        current_page: next === null ? 3 : next - 1,
        page_size: 2,
        total_count: 7,
        total_pages: next ?? 3,
      },
    }),
    sent: query,
    id: (item) => ("id" in item ? item.id : undefined),
  },
  {
    style: "a cursor in the body",
    params: { limit: 2, search: "x", custom_metadata_has: { vip: true } },
    cursor: "page_cursor",
    call: (baseURL, params, options) =>
      new Seam({ token: "t", baseURL }).connectedAccounts.list(params, options),
    body: (ids, next) => ({
      connected_accounts: ids.map((id) => ({ connected_account_id: id })),
      ok: true,
      pagination: {
        has_next_page: next !== null,
        next_page_cursor: next === null ? null : String(next),
        next_page_url: null,
      },
    }),
    sent: ({ body }) => JSON.parse(body) as Record<string, unknown>,
    id: (item) =>
      "connected_account_id" in item ? item.connected_account_id : undefined,
  },
  {
    style: "a cursor in the query",
    params: { limit: 2, order: "asc" },
    cursor: "after",
    call: (baseURL, params, options) =>
      new WorkOS({ token: "t", baseURL }).dataIntegrations.list(
        params,
        options,
      ),
    body: (ids, next) => ({
      object: "list",
      data: ids.map((id) => ({ id })),
      list_metadata: {
        before: null,
        after: next === null ? null : String(next),
      },
    }),
    sent: query,
    id: (item) => ("id" in item ? item.id : undefined),
  },
];

function query({ url }: Received): Record<string, string> {
  return Object.fromEntries(new URL(url, "http://127.0.0.1").searchParams);
}
