import { APIPromise, type NoDetails, type NoErrors } from "./api-promise.js";
import type { Client } from "./client.js";
import { PaginationError } from "./errors.js";
import { exchange } from "./exchange.js";
import { memberAt, snapshot, withMember } from "./member.js";
import type { Operation } from "./operation.js";
import type { Pagination } from "./page-styles.js";
import type { Call } from "./prepare.js";
import type { RequestOptions } from "./request-options.js";
import type { Answer } from "./response.js";
import type { AnswerDetails } from "./with-response.js";

/** An operation that gives a list. */
export interface PagedOperation extends Operation {
  readonly pagination: Pagination;
}

/** The request for one page of a list. */
interface PageRequest {
  readonly client: Client;
  readonly operation: PagedOperation;
  readonly params: object;
  readonly options: RequestOptions | undefined;
  /** How many pages came before. */
  readonly index: number;
  /** How many items they had. */
  readonly count: number;
  /** What the page before gave to ask for this one. */
  readonly turn?: unknown;
  /** The items of the page before. */
  readonly before?: readonly unknown[];
  /**
   * Which page each cursor led to, for the whole list: a cursor that leads to
   * two pages runs in a circle. (The same page may be asked for twice.)
   */
  readonly seen: Map<string, number>;
}

/** How many items to collect. */
export interface ToArrayOptions {
  /** The most items to give; no page is fetched beyond. Default: all. */
  limit?: number | undefined;
}

/**
 * One page of a list. Iterating it gives its items and those of all following
 * pages, each page fetched when its first item is asked for.
 */
export class Page<Item, Body = unknown> implements AsyncIterable<Item> {
  /** The items of this page. */
  readonly items: Item[];
  /** The whole body of this page's answer. */
  readonly body: Body;
  readonly #answer: Answer;
  readonly #request: PageRequest;
  readonly #next: unknown;

  /** @internal Made by `requestPage`. */
  constructor(request: PageRequest, answer: Answer, url: string) {
    const { params, operation } = request;
    const { pagination } = operation;
    const { body, response } = answer;
    const items = itemsOf(operation, answer);
    const { headers } = response;
    const count = request.count + items.length;
    const state = { pagination, params, body, items, headers, count, url };
    if (pagination.style.repeats?.(state, request.before)) {
      throw new PaginationError(
        `The API gave the same page again: it ignores "${pagination.param?.at(-1) ?? ""}"`,
        answer.context,
      );
    }
    this.#answer = answer;
    this.#request = request;
    this.#next = pagination.style.next(state);
    this.items = items as Item[];
    this.body = body as Body;
  }

  /** The answer; its body has been read. */
  get response(): Response {
    return this.#answer.response;
  }

  /** The id that the API gave the request, for its support. */
  get requestId(): string | undefined {
    return this.#answer.requestId;
  }

  /** Whether the API says, or lets expect, that another page follows. */
  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /**
   * The next page, with the same parameters and options. Rejects with a
   * `PaginationError` when there is none or when the API gives a cursor again.
   */
  async getNextPage(): Promise<Page<Item, Body>> {
    const { operation, params, seen } = this.#request;
    const { pagination } = operation;
    const next = this.#next;
    const index = this.#request.index + 1;
    const cursor = keyOf(next);
    const known = seen.get(cursor) ?? index;
    if (next === undefined || known !== index) {
      throw new PaginationError(
        next === undefined
          ? "There is no next page; ask hasNextPage() first"
          : `The API gave ${pagination.style.turn ? "the URL of a page" : cursor} for the next page again: the list would not end`,
        this.#answer.context,
      );
    }
    seen.set(cursor, index);
    const { param, style } = pagination;
    return fetchPage({
      ...this.#request,
      ...(style.turn
        ? { turn: next }
        : { params: withMember(params, param ?? [], next) }),
      index,
      count: this.#request.count + this.items.length,
      before: this.items,
    });
  }

  /** This page and all following ones. */
  async *iterPages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    yield this;
    let page = await this.#following();
    while (page) {
      yield page;
      page = await page.#following();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.iterPages()) yield* page.items;
  }

  /** The items of this and all following pages, up to `limit`. */
  async toArray({ limit = Infinity }: ToArrayOptions = {}): Promise<Item[]> {
    if (!(limit >= 0)) {
      throw new TypeError(`"limit" must be a number, 0 or above`);
    }
    const items: Item[] = [];
    if (limit === 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }

  async #following(): Promise<Page<Item, Body> | undefined> {
    return this.hasNextPage() ? this.getNextPage() : undefined;
  }
}

/**
 * The first page of a list under way. Awaiting it gives that page; iterating it
 * gives the items of all pages.
 */
export class PagePromise<
  Item,
  Body = unknown,
  Errors extends object = NoErrors,
  Details extends AnswerDetails = NoDetails,
>
  extends APIPromise<Page<Item, Body>, Body, Errors, Details>
  implements AsyncIterable<Item>
{
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }

  /** All pages, each fetched when it is asked for. */
  async *iterPages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    yield* (await this).iterPages();
  }

  /** The items of all pages, up to `limit`. */
  async toArray(options?: ToArrayOptions): Promise<Item[]> {
    return (await this).toArray(options);
  }
}

/**
 * Asks for the first page of a list. The type parameters come from the declared
 * return type of the function that calls it.
 */
export function requestPage<
  Item,
  Body = unknown,
  Errors extends object = NoErrors,
  Details extends AnswerDetails = NoDetails,
>(
  client: Client,
  operation: PagedOperation,
  params: object,
  options?: RequestOptions,
): PagePromise<Item, Body, Errors, Details> {
  const seen = new Map<string, number>();
  const start = memberAt(params, operation.pagination.param);
  if (start !== undefined) seen.set(keyOf(start), 0);
  // Copies: the caller may change the objects while the pages are fetched.
  return fetchPage({
    client,
    operation,
    params: snapshot({ ...params }),
    options: snapshot({ ...options }),
    index: 0,
    count: 0,
    seen,
  });
}

function fetchPage<
  Item,
  Body,
  Errors extends object,
  Details extends AnswerDetails,
>(page: PageRequest): PagePromise<Item, Body, Errors, Details> {
  const { client, operation, params, options, index, seen, turn } = page;
  const { style } = operation.pagination;
  let url = "";
  const change = (call: Call): Call => {
    const turned =
      turn === undefined ? call : (style.turn?.(call, turn) ?? call);
    url = addressOf(turned);
    if (style.turn && index === 0) seen.set(keyOf(url), 0);
    return turned;
  };
  return new PagePromise(
    exchange(client, operation, params, options, change),
    (answer) => new Page(page, answer, url),
  );
}

/** Where a call goes, without what credentials add. */
function addressOf({ url, query }: Call): string {
  const address = new URL(url);
  const all = [address.search.slice(1), ...query].filter((part) => part !== "");
  address.search = all.join("&");
  return address.href;
}

/** A cursor as a text; JSON has no bigints. */
function keyOf(cursor: unknown): string {
  return typeof cursor === "bigint" ? String(cursor) : JSON.stringify(cursor);
}

/** The list in the body; some APIs write null for an empty one. */
function itemsOf(operation: PagedOperation, answer: Answer): unknown[] {
  const { items: path } = operation.pagination;
  const { body } = answer;
  const around = memberAt(body, path.slice(0, -1));
  const none = (body ?? null) === null || isRecord(around) ? [] : undefined;
  const items = memberAt(body, path) ?? none;
  if (Array.isArray(items)) return items;
  throw answer.unexpected(`the body has no list at "${path.join(".")}"`);
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
