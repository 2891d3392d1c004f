import { didYouMean, editDistance } from "../../diagnostics/did-you-mean.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { isObject, type Json } from "../../source/json.js";
import type { Node } from "../../source/node.js";
import { parsePointer } from "../../source/pointer.js";
import { shapeTitle } from "./shape-at.js";
import type { ObjectKind, ObjectShape, Shape } from "./shape.js";
import { structure, type Structure } from "./structure.js";
import { valueTitle } from "./value-title.js";

/**
 * Holds one object to its table: members of the right type, no key that the
 * specification does not know, none missing that it needs. Objects inside are
 * left to those who read them.
 */
export function checkObject(
  node: Node,
  kind: ObjectKind,
  reporter: Reporter,
  /** The objects as the version of the document has them. */
  objects: Structure = structure,
): void {
  const shape = objects[kind];
  for (const [key, member] of node.entries()) {
    const expected = Object.hasOwn(shape.members, key)
      ? shape.members[key]
      : shape.others;
    if (key.startsWith("x-")) continue;
    if (expected !== undefined && isAbsent(member, key, expected, shape)) {
      reporter.report("null-ignored", member.place, { key });
    } else if (expected !== undefined) {
      checkValue(member, key, expected, reporter);
    } else checkUnknownKey(node, key, shape, reporter, objects);
  }
  for (const key of shape.required ?? []) {
    if (node.get(key) === undefined) {
      reporter.report("missing-key", node.placeOf(key), {
        key,
        owner: shape.title,
      });
    }
  }
}

/** Many writers put null, or nothing at all, where they have nothing to say. */
function isAbsent(
  member: Node,
  key: string,
  expected: Shape,
  owner: ObjectShape,
): boolean {
  return (
    member.value === null &&
    expected.kind !== "data" &&
    expected.kind !== "one" &&
    expected.kind !== "types" &&
    key !== "$ref" &&
    owner.required?.includes(key) !== true
  );
}

function checkUnknownKey(
  owner: Node,
  key: string,
  shape: ObjectShape,
  reporter: Reporter,
  objects: Structure,
): void {
  const place = owner.placeOf(key, "key");
  const known = Object.keys(shape.members);
  if (shape.open !== true) {
    const suggestion = didYouMean(key, known);
    reporter.report("unknown-key", place, {
      key,
      inside: holderOf(owner, key, shape, objects),
      owner: shape.title,
      suggestion,
      known,
    });
    return;
  }
  // Any keyword may stand in a schema; only what looks like a slip is told.
  const near = key.length < 4 ? undefined : didYouMean(key, known, 2);
  if (near !== undefined && editDistance(key, near) <= 2) {
    reporter.report("unknown-keyword", place, {
      key,
      suggestion: near,
    });
  }
}

/** The member before a key that could hold it: most often its line lost its indentation. */
function holderOf(
  owner: Node,
  key: string,
  shape: ObjectShape,
  objects: Structure,
): string | undefined {
  const names = owner.entries().map(([name]) => name);
  return names.slice(0, names.indexOf(key)).findLast((name) => {
    const expected = Object.hasOwn(shape.members, name)
      ? shape.members[name]
      : undefined;
    return (
      expected?.kind === "one" &&
      Object.hasOwn(objects[expected.object].members, key) &&
      owner.get(name)?.get(key) === undefined
    );
  });
}

/** Checks a value as deep as no reader of ours will look at it again. */
function checkValue(
  node: Node,
  name: string,
  expected: Shape,
  reporter: Reporter,
): void {
  if (!fits(node.value, expected)) {
    const scalar =
      typeof node.value === "number" || typeof node.value === "boolean";
    if (expected.kind === "text" && scalar) {
      reporter.report("text-unquoted", node.place, {
        name,
        written: node.document.scalar(node.pointer) ?? String(node.value),
      });
    } else if (
      name === "required" &&
      expected.kind === "list" &&
      typeof node.value === "boolean"
    ) {
      const [properties, property] = (parsePointer(node.pointer) ?? []).slice(
        -3,
      );
      reporter.report("required-not-list", node.place, {
        written: String(node.value),
        property: properties === "properties" ? property : undefined,
      });
    } else if (isReference(node.value)) {
      reporter.report("ref-not-allowed", node.place, {
        name,
        expected: shapeTitle(expected),
      });
    } else {
      reporter.report("wrong-type", node.place, {
        name,
        expected: shapeTitle(expected),
        found: valueTitle(node.value),
      });
    }
    return;
  }
  if (expected.kind === "list" && isPlain(expected.of)) {
    node
      .items()
      .forEach((item, index) =>
        checkValue(item, `${name}[${index}]`, expected.of, reporter),
      );
  } else if (expected.kind === "map" && isPlain(expected.of)) {
    for (const [key, member] of node.entries()) {
      if (!key.startsWith("x-")) checkValue(member, key, expected.of, reporter);
    }
  } else if (expected.kind === "one" && structure[expected.object].unread) {
    if (!isReference(node.value)) {
      checkObject(node, expected.object, reporter);
    }
  }
}

/** Whether nobody else looks at the parts of it. */
function isPlain(shape: Shape): boolean {
  if (shape.kind === "one") return structure[shape.object].unread === true;
  if (shape.kind === "list" || shape.kind === "map") return isPlain(shape.of);
  return true;
}

function isReference(value: Json): boolean {
  return (
    isObject(value) &&
    Object.hasOwn(value, "$ref") &&
    typeof value["$ref"] === "string"
  );
}

function fits(value: Json, shape: Shape): boolean {
  switch (shape.kind) {
    case "text":
      return typeof value === "string";
    case "flag":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "count":
      return Number.isInteger(value) && Number(value) >= 0;
    case "data":
      return true;
    case "types":
      return typeof value === "string" || Array.isArray(value);
    case "list":
      return Array.isArray(value);
    case "map":
      return isObject(value);
    case "one":
      // JSON Schema core 4.3.2: true and false are schemas.
      return (
        isObject(value) ||
        (shape.object === "schema" && typeof value === "boolean")
      );
  }
}
