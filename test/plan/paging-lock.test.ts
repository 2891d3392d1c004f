import { describe, expect, it } from "vitest";
import type { Lock } from "../../generator/plan/lock.js";
import {
  array,
  flag,
  number,
  object,
  planListing,
  text,
  type Listing,
} from "./paged.js";
import { savedLock, told, type Planned } from "./plan-of.js";

/** A list that is paged by a cursor. */
const paged: Listing = {
  query: { cursor: text, limit: number },
  answer: object({ data: array, next_cursor: text }),
};

/** The lock of a run whose detector did not see how a list is paged. */
async function blindLock(listing: Listing): Promise<Lock> {
  const [planned] = await planListing({
    ...listing,
    pagination: "{ style: single }",
  });
  return savedLock(planned);
}

function verdicts({ plan }: Planned): readonly (string | undefined)[] {
  return Object.values(plan.lock.operations).map(({ pages }) => pages);
}

const kept = "an earlier run found no paging, and what it wrote is kept";

describe("the lock keeps how a list is paged", () => {
  it("a better detector changes nothing, and says so", async () => {
    const lock = await blindLock(paged);
    const [planned, { page }] = await planListing(paged, lock);
    expect(page?.style).toBe("singlePage");
    expect(planned.plan.report.notPaginated).toEqual([
      {
        operation: expect.any(String) as string,
        why: kept,
        override: "x-pagination: { style: cursor }",
      },
    ]);
    expect(planned.plan.lock).toEqual(lock);
    expect(told(planned)).toEqual([]);
  });

  it("until somebody pastes the line", async () => {
    const lock = await blindLock(paged);
    const pagination = "{ style: cursor }";
    const [planned, { page }] = await planListing(
      { ...paged, pagination },
      lock,
    );
    expect(page?.style).toBe("cursorPages");
    expect(planned.plan.report.notPaginated).toEqual([]);
    // From then on it is what an earlier run decided.
    const [, again] = await planListing(paged, savedLock(planned));
    expect(again.page?.style).toBe("cursorPages");
  });

  it("a reader of another extension is a better detector too", async () => {
    const listing = {
      answer: object({ values: array, nextLink: text }),
    };
    const lock = await blindLock(listing);
    const foreign =
      "x-ms-pageable: { itemName: values, nextLinkName: nextLink }";
    const [, { page }] = await planListing({ ...listing, foreign }, lock);
    expect(page?.style).toBe("singlePage");
    const [, fresh] = await planListing({ ...listing, foreign });
    expect(fresh.page?.style).toBe("urlPages");
  });

  it.each<readonly [string, Listing]>([
    [
      "a parameter is new",
      { ...paged, query: { limit: number }, answer: paged.answer },
    ],
    [
      "a member of the answer is new",
      { ...paged, answer: object({ data: array }) },
    ],
    [
      "a member inside of one is new",
      {
        ...paged,
        answer: object({ data: array, meta: object({ took: number }) }),
      },
    ],
  ])("an API that adds paging is paged: %s", async (name, before) => {
    const [first] = await planListing(before);
    expect(verdicts(first)).toEqual(["single"]);
    const answer = name.includes("inside")
      ? object({
          data: array,
          meta: object({ took: number, next_cursor: text }),
        })
      : paged.answer;
    const after = { ...paged, answer };
    const [planned, { page }] = await planListing(after, savedLock(first));
    expect(page?.style).toBe("cursorPages");
    expect(verdicts(planned)).toEqual(["cursor"]);
  });

  it("the style that was found stays while it is found", async () => {
    const numbers: Listing = {
      query: { page: number, cursor: text },
      answer: object({ data: array, total_pages: number }),
    };
    const [before] = await planListing(numbers);
    expect(verdicts(before)).toEqual(["page"]);
    const both = {
      ...numbers,
      answer: object({ data: array, total_pages: number, next_cursor: text }),
    };
    const [after] = await planListing(both, savedLock(before));
    expect(verdicts(after)).toEqual(["page"]);
    const [fresh] = await planListing(both);
    expect(verdicts(fresh)).toEqual(["cursor"]);
  });

  it("what was no list stays none, however it is paged", async () => {
    const one: Listing = {
      call: "GET /pets/{id}",
      answer: object({ items: array }),
    };
    const [before] = await planListing(one);
    expect(verdicts(before)).toEqual(["none"]);
    const list: Listing = {
      ...one,
      query: { cursor: text },
      answer: object({ items: array, next_cursor: text }),
    };
    const [, { page }] = await planListing(list, savedLock(before));
    expect(page).toBeUndefined();
    const [, fresh] = await planListing(list);
    expect(fresh.page?.style).toBe("cursorPages");
  });
});

describe("what is paged and of which nobody knows what its items are", () => {
  const several: Listing = {
    call: "GET /feed",
    query: { cursor: text },
    answer: object({ cats: array, dogs: array, next_cursor: text, ok: flag }),
  };

  it("is named, with the line that settles it", async () => {
    const [planned, { page }] = await planListing(several);
    expect(page).toBeUndefined();
    expect(planned.plan.report.notPaginated).toMatchObject([
      {
        why: "it is paged, and `cats`, `dogs` may each be its items",
        override: "x-pagination: { style: cursor, items: cats }",
      },
    ]);
  });

  it("and is a list once it is pasted", async () => {
    const pagination = "{ style: cursor, items: cats }";
    const [{ plan }, { page }] = await planListing({ ...several, pagination });
    expect(page?.data["items"]).toEqual(["cats"]);
    expect(plan.report.notPaginated).toEqual([]);
  });

  it("but not where it is about one thing", async () => {
    const call = "GET /feeds/{id}";
    const [{ plan }, { page }] = await planListing({ ...several, call });
    expect(page).toBeUndefined();
    expect(plan.report.notPaginated).toEqual([]);
  });
});
