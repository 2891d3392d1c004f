import { describe, expect, it } from "vitest";
import {
  array,
  flag,
  number,
  object,
  planListing,
  text,
  type Listing,
} from "./paged.js";

/** Where the items are, or nothing for what is no list. */
const table: Readonly<
  Record<string, Listing & { readonly want: string | undefined }>
> = {
  "a root array": { answer: array, want: "" },
  "an envelope": {
    answer: object({ data: array, total: number }),
    want: "data",
  },
  "a member called like the path": {
    answer: object({ pets: array }),
    want: "pets",
  },
  "in the singular of the path": {
    call: "GET /pet_foods",
    answer: object({ PetFood: array }),
    want: "PetFood",
  },
  "one level down": {
    answer: object({ data: object({ pets: array }), ok: flag }),
    want: "data.pets",
  },
  "an array or null": {
    answer: object({ data: `{ oneOf: [${array}, { type: 'null' }] }` }),
    want: "data",
  },
  "through allOf": {
    answer: `{ allOf: [${object({ ok: flag })}, ${object({ data: array })}] }`,
    want: "data",
  },
  "two arrays": {
    answer: object({ data: array, errors: array }),
    want: undefined,
  },
  "two arrays one level down": {
    answer: object({ data: object({ cats: array, dogs: array }) }),
    want: undefined,
  },
  "an array at the top and one below": {
    answer: object({ data: array, meta: object({ errors: array }) }),
    want: "data",
  },
  "GET /me with its roles": {
    call: "GET /me",
    answer: object({ name: text, roles: array }),
    want: undefined,
  },
  "GET /settings with its flags": {
    call: "GET /settings",
    answer: object({ flags: array }),
    want: undefined,
  },
  "GET /me with its data": {
    call: "GET /me",
    answer: object({ data: object({ roles: array }) }),
    want: undefined,
  },
  "one thing": {
    call: "GET /pets/{id}",
    answer: object({ data: array }),
    want: undefined,
  },
  "one thing, with a slash at the end": {
    call: "GET /pets/{id}/",
    answer: object({ data: array }),
    want: undefined,
  },
  "one thing, with an ending": {
    call: "GET /pets/{id}.json",
    answer: object({ data: array }),
    want: undefined,
  },
  "one thing that is named a list": {
    call: "GET /pets/{id}",
    id: "listToysOfPet",
    answer: object({ toys: array }),
    want: "toys",
  },
  POST: { call: "POST /pets", answer: array, want: undefined },
  "POST that is named a list": {
    call: "POST /pets/list",
    answer: object({ animals: array, ok: flag }),
    want: "animals",
  },
  "an id with a namespace": {
    call: "POST /pets/query",
    id: "pets.list",
    answer: object({ animals: array }),
    want: "animals",
  },
  "a verb before the word list": {
    call: "POST /pets",
    id: "createListEntry",
    answer: object({ animals: array }),
    want: undefined,
  },
  "a noun before the word list": {
    call: "GET /mailing-list",
    answer: object({ hobbies: array }),
    want: undefined,
  },
  "listen is no list": {
    call: "POST /events/listen",
    answer: object({ events: array }),
    want: undefined,
  },
  "a text": { answer: text, want: undefined },
};

describe("lists", () => {
  it.each(Object.entries(table))("%s", async (_, { want, ...listing }) => {
    const [{ plan }, { key, page }] = await planListing(listing);
    expect(plan.lock.operations[key]?.items).toBe(want ?? "none");
    expect((page?.data["items"] as string[] | undefined)?.join(".")).toBe(want);
  });
});
