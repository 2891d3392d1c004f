import { ref, type Area } from "../row.js";

/** Arrays and tuples. */
export const arrays: Area = {
  items: {
    of: ["items", "type"],
    given: "A: { type: array, items: { type: string } }",
    accepts: [[], ["a"], ["a", "b"]],
    rejects: [[1], ["a", 1], {}, "a", null],
    declares: ["export type A = string[];"],
  },
  "items of several types": {
    of: ["items", "type"],
    in: ["3.1", "3.2"],
    given: "A: { type: array, items: { type: [string, number] } }",
    accepts: [["a", 1], []],
    rejects: [[true], [null]],
    declares: ["export type A = (string | number)[];"],
  },
  "items by reference": {
    of: ["items", "$ref"],
    given: `A: { type: array, items: ${ref("B")} }\nB: { type: object, required: [id], properties: { id: { type: string } } }`,
    accepts: [[], [{ id: "x" }]],
    rejects: [[{}], ["x"]],
    declares: ["export type A = B[];"],
  },
  "items that are objects": {
    of: ["items", "properties", "required"],
    given:
      "A: { type: array, items: { type: object, required: [id], properties: { id: { type: string } } } }",
    accepts: [[], [{ id: "x" }]],
    rejects: [[{}], ["x"]],
    declares: ["export type A = AItem[];"],
  },
  "lists of lists": {
    of: ["items"],
    given:
      "A: { type: array, items: { type: array, items: { type: number } } }",
    accepts: [[[1], []], []],
    rejects: [[1], [["a"]]],
    declares: ["export type A = number[][];"],
  },
  "items: true": {
    of: ["items", "true and false"],
    given: "A: { type: array, items: true }",
    accepts: [[], [1, null]],
    rejects: [{}],
  },
  "items: false": {
    of: ["items", "true and false"],
    given: "A: { type: array, items: false }",
    accepts: [[]],
    rejects: [[1], [null], {}],
  },
  "at least one": {
    of: ["minItems", "items"],
    given: "A: { type: array, items: { type: string }, minItems: 1 }",
    accepts: [["a"], ["a", "b"]],
    rejects: [[], [1]],
    received: true,
    declares: [
      "/** At least 1 item. */\nexport type A = [string, ...string[]];",
    ],
  },
  "at least one, of what is sent": {
    of: ["minItems", "items"],
    given: "A: { type: array, items: { type: string }, minItems: 1 }",
    accepts: [["a"]],
    sent: { accepts: [["a"]], rejects: [[], [1]] },
  },
  "at most two": {
    of: ["maxItems", "items"],
    given: "A: { type: array, items: { type: string }, maxItems: 2 }",
    accepts: [[], ["a"], ["a", "b"]],
    rejects: [["a", "b", "c"], [1]],
  },
  "exactly two": {
    of: ["minItems", "maxItems", "items"],
    given:
      "A: { type: array, items: { type: number }, minItems: 2, maxItems: 2 }",
    accepts: [[1, 2]],
    rejects: [[1], [1, 2, 3], ["a", "b"], []],
  },
  "one to three": {
    of: ["minItems", "maxItems", "items"],
    given:
      "A: { type: array, items: { type: number }, minItems: 1, maxItems: 3 }",
    accepts: [[1], [1, 2], [1, 2, 3]],
    rejects: [[], [1, 2, 3, 4]],
    received: true,
  },
  none: {
    of: ["maxItems", "items"],
    given: "A: { type: array, items: { type: string }, maxItems: 0 }",
    accepts: [[]],
    rejects: [["a"]],
  },
  "more than anybody reads": {
    of: ["minItems", "maxItems", "items"],
    given:
      "A: { type: array, items: { type: string }, minItems: 100, maxItems: 1000 }",
    accepts: [Array.from({ length: 100 }, () => "a")],
    rejects: [[], [1]],
    declares: ["/** 100 to 1000 items. */\nexport type A = string[];"],
  },
  "more at least than at most": {
    of: ["minItems", "maxItems", "items", "properties"],
    given:
      "A: { type: object, properties: { a: { type: array, items: { type: string }, minItems: 2, maxItems: 1 } } }",
    accepts: [{}],
    rejects: [{ a: [] }, { a: ["x"] }, { a: ["x", "y"] }],
    codes: ["schema-contradiction"],
  },
  "items that are all different": {
    of: ["uniqueItems", "items"],
    given: "A: { type: array, items: { type: string }, uniqueItems: true }",
    accepts: [[], ["a", "b"]],
    rejects: [["a", "a"], [1]],
  },
  "a tuple": {
    of: ["prefixItems", "items", "minItems"],
    given:
      "A: { type: array, prefixItems: [{ type: string }, { type: number }], items: false, minItems: 2 }",
    accepts: [["a", 1]],
    rejects: [["a"], [1, "a"], ["a", 1, 2], []],
    declares: ["/** At least 2 items. */\nexport type A = [string, number];"],
  },
  "a tuple that may end early": {
    of: ["prefixItems", "items"],
    given:
      "A: { type: array, prefixItems: [{ type: string }, { type: number }], items: false }",
    accepts: [[], ["a"], ["a", 1]],
    rejects: [[1], ["a", "b"], ["a", 1, 2]],
  },
  "a tuple that goes on": {
    of: ["prefixItems"],
    given:
      "A: { type: array, prefixItems: [{ type: string }, { type: number }] }",
    accepts: [[], ["a"], ["a", 1], ["a", 1, null, true]],
    rejects: [[1], ["a", "b"], ["a", "b", 1]],
  },
  "a tuple that goes on in a kind": {
    of: ["prefixItems", "items", "minItems"],
    given:
      "A: { type: array, prefixItems: [{ type: string }], items: { type: number }, minItems: 1 }",
    accepts: [["a"], ["a", 1, 2]],
    rejects: [[], [1], ["a", "b"]],
  },
  "a tuple with more than its places at least": {
    of: ["prefixItems", "items", "minItems"],
    given:
      "A: { type: array, prefixItems: [{ type: string }], items: { type: number }, minItems: 2 }",
    accepts: [
      ["a", 1],
      ["a", 1, 2],
    ],
    rejects: [["a"], [], ["a", "b"]],
  },
  "a tuple that maxItems ends": {
    of: ["prefixItems", "maxItems"],
    given:
      "A: { type: array, prefixItems: [{ type: string }, { type: number }], maxItems: 2 }",
    accepts: [[], ["a"], ["a", 1]],
    rejects: [["a", 1, 2], [1]],
  },
  "a tuple that maxItems cuts": {
    of: ["prefixItems", "maxItems"],
    given:
      "A: { type: array, prefixItems: [{ type: string }, { type: number }], maxItems: 1 }",
    accepts: [[], ["a"]],
    rejects: [["a", 1], [1]],
  },
  "a tuple of references and null": {
    of: ["prefixItems", "items", "minItems", "$ref"],
    given: `A: { type: array, prefixItems: [${ref("B")}, { type: [string, "null"] }], items: false, minItems: 2 }\nB: { type: object, required: [id], properties: { id: { type: string } } }`,
    accepts: [
      [{ id: "x" }, null],
      [{ id: "x" }, "y"],
    ],
    rejects: [[{}, null], [{ id: "x" }], [{ id: "x" }, 1]],
  },
  "tuples in a list": {
    of: ["prefixItems", "items", "minItems"],
    given:
      "A: { type: array, items: { type: array, prefixItems: [{ type: number }, { type: number }], items: false, minItems: 2 } }",
    accepts: [[], [[1, 2]]],
    rejects: [[[1]], [1, 2], [[1, 2, 3]]],
  },
  "a tuple where nothing else is said": {
    of: ["prefixItems"],
    given: "A: { prefixItems: [{ type: string }] }",
    accepts: [[], ["a"], ["a", 1]],
    rejects: [[1]],
    codes: ["type-implied"],
  },
  "places with true and false": {
    of: ["prefixItems", "true and false"],
    given: "A: { type: array, prefixItems: [true, { type: string }, false] }",
    accepts: [[], [1], [1, "a"]],
    rejects: [
      [1, 2],
      [1, "a", 1],
    ],
  },
  "a list of items, as drafts before 2020-12 have it": {
    of: ["items"],
    given: "A: { type: array, items: [{ type: string }, { type: number }] }",
    in: ["2.0", "3.0"],
    accepts: [[], ["a"], ["a", 1], ["a", 1, null]],
    rejects: [[1], ["a", "b"]],
  },
  "a list of items, as 3.1 has it no more": {
    of: ["items"],
    in: ["3.1", "3.2"],
    given: "A: { type: array, items: [{ type: string }, { type: number }] }",
    but: {
      why: "a validator can't read it; it is read as older drafts meant it",
      accepts: [[], ["a", 1]],
      rejects: [[1], ["a", "b"]],
    },
    codes: ["keyword-removed"],
  },
  contains: {
    of: ["contains", "items"],
    given:
      "A: { type: array, items: { type: string }, contains: { const: a } }",
    accepts: [["a"], ["b", "a"]],
    rejects: [[], ["b"], [1]],
    codes: ["schema-keyword-unsaid"],
    received: true,
  },
  "minContains and maxContains": {
    of: ["contains", "minContains", "maxContains", "items"],
    given:
      "A: { type: array, items: { type: string }, contains: { const: a }, minContains: 2, maxContains: 3 }",
    accepts: [["a", "a"]],
    rejects: [["a"], ["a", "a", "a", "a"], [1]],
    codes: ["schema-keyword-unsaid"],
    received: true,
  },
  "contains that asks for nothing": {
    of: ["contains", "minContains"],
    given:
      "A: { type: array, items: { type: string }, contains: { const: a }, minContains: 0 }",
    accepts: [[], ["b"]],
    rejects: [[1]],
    codes: ["schema-keyword-unsaid"],
  },
  "unevaluatedItems: false after places": {
    of: ["unevaluatedItems", "prefixItems"],
    given:
      "A: { type: array, prefixItems: [{ type: string }], unevaluatedItems: false }",
    accepts: [[], ["a"]],
    rejects: [["a", 1], [1]],
  },
  "unevaluatedItems over allOf": {
    of: ["unevaluatedItems", "prefixItems", "allOf"],
    given:
      "A: { allOf: [{ type: array, prefixItems: [{ type: string }] }], unevaluatedItems: false }",
    accepts: [[], ["a"]],
    rejects: [["a", 1], [1]],
    codes: ["schema-keyword-unsaid"],
  },
  "unevaluatedItems of a kind": {
    of: ["unevaluatedItems"],
    given: "A: { type: array, unevaluatedItems: { type: string } }",
    accepts: [[], ["a"]],
    rejects: [[1]],
  },
};
