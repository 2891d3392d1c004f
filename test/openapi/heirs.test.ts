import { expect, it } from "vitest";
import { findHeirs } from "../../generator/openapi/upgrade/swagger/heirs.js";

it("who inherits: nobody from himself, and no name is special", () => {
  const heirs = findHeirs({
    A: { allOf: [{ $ref: "#/definitions/B" }] },
    B: { allOf: [{ $ref: "#/definitions/A" }] },
    __proto__: {},
    constructor: { allOf: [{ $ref: "#/definitions/a~1b" }] },
    "a/b": {},
  });
  expect([...heirs]).toEqual([
    ["/definitions/B", { A: "#/definitions/A" }],
    ["/definitions/A", { B: "#/definitions/B" }],
    ["/definitions/a~1b", { constructor: "#/definitions/constructor" }],
  ]);
});
