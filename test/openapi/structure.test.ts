import { expect, it } from "vitest";
import {
  shapeAt,
  shapeTitle,
} from "../../generator/openapi/structure/shape-at.js";

it.each([
  ["", "an OpenAPI document"],
  ["/components/schemas/A", "a schema"],
  ["/components/schemas/A/properties/b/items", "a schema"],
  ["/components/schemas/A/properties", "an object, each member a schema"],
  ["/components/parameters/a/schema", "a schema"],
  ["/paths/~1a", "a path item"],
  ["/paths/~1a/get", "an operation"],
  ["/paths/~1a/get/parameters/0", "a parameter"],
  ["/paths/~1a/get/responses/200", "a response"],
  ["/paths/~1a/get/responses/200/content/a~1b/schema/allOf/1", "a schema"],
  ["/paths/~1a/get/callbacks/c/e/post", "an operation"],
  ["/components/examples/a/value", "any value"],
])("%s is %s", (pointer, title) => {
  const shape = shapeAt(pointer);
  expect(shape && shapeTitle(shape)).toBe(title);
});

it.each(["/x-a", "/paths/x-a", "/components/x-schemas/A", "/nowhere/at/all"])(
  "the specification says nothing about %s",
  (pointer) => {
    expect(shapeAt(pointer)).toBeUndefined();
  },
);
