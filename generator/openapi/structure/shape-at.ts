import { parsePointer } from "../../source/pointer.js";
import { one, type Shape } from "./shape.js";
import { structure, type Structure } from "./structure.js";

/** What the specification puts at a pointer of an OpenAPI document; undefined where it says nothing. */
export function shapeAt(
  pointer: string,
  objects: Structure = structure,
): Shape | undefined {
  let shape: Shape | undefined = one("document");
  for (const token of parsePointer(pointer) ?? []) {
    if (shape === undefined) return undefined;
    shape = step(shape, token, objects);
  }
  return shape;
}

function step(
  shape: Shape,
  token: string,
  objects: Structure,
): Shape | undefined {
  switch (shape.kind) {
    case "list":
    case "map":
      return shape.of;
    case "one": {
      const { members, others } = objects[shape.object];
      if (Object.hasOwn(members, token)) return members[token];
      return token.startsWith("x-") ? undefined : others;
    }
    default:
      return undefined;
  }
}

/** In words: "a parameter", "a list of parameters". */
export function shapeTitle(shape: Shape): string {
  switch (shape.kind) {
    case "one":
      return structure[shape.object].title;
    case "list":
      return shape.of.kind === "text"
        ? "a list of texts"
        : `a list, each of it ${shapeTitle(shape.of)}`;
    case "map":
      return `an object, each member ${shapeTitle(shape.of)}`;
    case "text":
      return "text";
    case "flag":
      return "true or false";
    case "number":
      return "a number";
    case "count":
      return "a whole number from 0";
    case "types":
      return "the name of a JSON type, or a list of them";
    case "data":
      return "any value";
  }
}
