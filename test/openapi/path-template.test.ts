import { expect, it } from "vitest";
import {
  fixedQuery,
  parsePathTemplate,
} from "../../generator/openapi/path-template.js";

it.each<[string, unknown]>([
  ["/", [{ literal: "/" }]],
  ["/pets", [{ literal: "/pets" }]],
  ["/pets/{id}", [{ literal: "/pets/" }, { name: "id" }]],
  ["/{a}{b}", [{ literal: "/" }, { name: "a" }, { name: "b" }]],
  [
    "/Calls/{Sid}.json?beta=true",
    [{ literal: "/Calls/" }, { name: "Sid" }, { literal: ".json?beta=true" }],
  ],
  ["/${x}/*/`", [{ literal: "/$" }, { name: "x" }, { literal: "/*/`" }]],
])("%s", (path, parts) => {
  expect(parsePathTemplate(path)).toMatchObject({ parts });
});

it.each([
  "",
  "pets",
  "//host",
  "/\\host",
  "/a b",
  "/a\nb",
  "/a\u2028b",
  "/.",
  "/a/../b",
  "/a/%2E%2e",
  "/{}",
  "/{a",
  "/{a{b}}",
  "/a}",
  "/{a}/{a}",
])("%j is refused", (path) => {
  expect(parsePathTemplate(path)).toHaveProperty("problem");
});

it.each<[string, string[]]>([
  ["/", []],
  ["/a?b", []],
  ["/a?b=c", ["b"]],
  ["/?comp=list&restype=&x={y}&{z}=1", ["comp", "restype"]],
  ["/a?b=c#d?e=f", ["b"]],
  ["/#Action=Run?a=b", []],
])("%s fixes %j", (path, names) => {
  expect([...fixedQuery(path)]).toEqual(names);
});
