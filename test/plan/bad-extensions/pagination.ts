import { withPaths } from "../../bad-inputs/bad-input.js";
import type { WrongExtensions } from "./wrong-extensions.js";

/** A list with everything that paging needs, and its `x-pagination` on line 6. */
const list = (pagination: string): string =>
  withPaths(`  /pets:
    get:
      x-pagination: ${pagination}
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  pets: { type: array, items: { type: object } }
                  next_cursor: { type: string }
                  total: { type: integer }
`);

/** `x-pagination`: every part that can be wrong, at its own place. */
export const pagination: WrongExtensions = {
  "x-pagination: true": {
    given: list("true"),
    want: [["extension-wrong-type", "6:21"]],
  },
  "no style": {
    given: list("{ cursor: cursor }"),
    want: [["x-pagination-style", "6:21"]],
  },
  "a style that there is not": {
    given: list("{ style: pages }"),
    want: [["x-pagination-style", "6:30"]],
  },
  "a part that there is not": {
    given: list("{ style: cursor, next: next_cursor }"),
    want: [["x-pagination-unknown-part", "6:38"]],
  },
  "parts of another style": {
    given: list(`
        style: page
        page: page
        nextCursor: next_cursor
        cursor: cursor`),
    want: [
      ["x-pagination-unknown-part", "9:9"],
      ["x-pagination-unknown-part", "10:9"],
    ],
  },
  "parts of the wrong type": {
    given: list(`
        style: cursor
        cursor: 1
        items: [pets, 1]
        hasMore: ""`),
    want: [
      ["extension-wrong-type", "8:17"],
      ["extension-wrong-type", "9:16"],
      ["extension-wrong-type", "10:18"],
    ],
  },
  "a beginning that is no number": {
    given: list("{ style: page, first: one }"),
    want: [["extension-wrong-type", "6:43"]],
  },
  "an offset that the request does not have": {
    given: list("{ style: offset }"),
    want: [["x-pagination-incomplete", "6:21"]],
  },
  "an extension of another that can't be followed": {
    given: list("{ style: single }").replace(
      "x-pagination",
      "x-fern-pagination",
    ),
    want: [["pagination-extension-unread", "6:26"]],
  },
  "an extension of another that does not fit": {
    given: list(
      "{ cursor: $request.after, next_cursor: $response.next_cursor }",
    ).replace("x-pagination", "x-fern-pagination"),
    want: [["pagination-extension-unread", "6:26"]],
  },
  "items without an id": {
    given: list("{ style: last-item, cursor: cursor }"),
    want: [["x-pagination-incomplete", "6:21"]],
  },
  "a URL that the response does not have": {
    given: list("{ style: url }"),
    want: [["x-pagination-incomplete", "6:21"]],
  },
  "parts that the request does not have": {
    given: list(`
        style: cursor
        cursor: after
        size: limit`),
    want: [
      ["x-pagination-no-request-member", "8:17"],
      ["x-pagination-no-request-member", "9:15"],
    ],
  },
  "parts that the response does not have": {
    given: list(`
        style: page
        totalPages: meta.pages
        currentPage: page
        hasMore: more`),
    want: [
      ["x-pagination-no-response-member", "8:21"],
      ["x-pagination-no-response-member", "9:22"],
      ["x-pagination-no-response-member", "10:18"],
    ],
  },
  "a next cursor that the response does not have": {
    given: list("{ style: cursor, nextCursor: meta.next }"),
    want: [["x-pagination-no-response-member", "6:50"]],
  },
  "items that are not there": {
    given: list("{ style: single, items: data.pets }"),
    want: [["x-pagination-no-response-member", "6:45"]],
  },
  "items that are no array": {
    given: list("{ style: single, items: total }"),
    want: [["x-pagination-items-not-array", "6:45"]],
  },
  "no page member": {
    given: withPaths(`  /pets:
    get:
      x-pagination: { style: page }
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: { type: array, items: { type: string } }
`),
    want: [["x-pagination-incomplete", "6:21"]],
  },
  "no next cursor": {
    given: withPaths(`  /pets:
    get:
      x-pagination: { style: cursor }
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: { type: array, items: { type: string } }
`),
    want: [["x-pagination-incomplete", "6:21"]],
  },
  "two arrays and no word about which": {
    given: withPaths(`  /pets:
    get:
      x-pagination: { style: single }
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  cats: { type: array, items: { type: string } }
                  dogs: { type: array, items: { type: string } }
`),
    want: [["x-pagination-incomplete", "6:21"]],
  },
  "no body at all": {
    given: withPaths(`  /pets:
    delete:
      x-pagination: { style: single }
      responses: { "204": { description: gone } }
`),
    want: [["x-pagination-unused", "6:21"]],
  },
};
