import { structureOf } from "../../generator/openapi/structure/structure.js";
import {
  one,
  type ObjectShape,
  type Shape,
} from "../../generator/openapi/structure/shape.js";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { child } from "../../generator/source/pointer.js";
import { versionOf } from "../fuzz/document.js";

/** A place of a document where a text may stand. */
export interface Position {
  readonly path: readonly string[];
  /** The member's name, or what it holds. */
  readonly part: "key" | "value";
  /** What the specification calls it: `operation.summary`, `schema.x-`, or a name that the document chooses. */
  readonly what: string;
  /** The document may say anything here; elsewhere all but a few words are refused. */
  readonly isFree: boolean;
}

/** Members that take a few words only. */
const closed = new Set([
  "schema.type",
  "parameter.in",
  "parameter.type",
  "header.type",
  "securityScheme.type",
  "securityScheme.in",
  "document.openapi",
  "document.swagger",
  "responses name",
]);

/** `/info/title`, with a `#` behind the pointer of a name. */
export function printPosition({ path, part }: Position): string {
  const pointer = path.reduce(child, "");
  return part === "key" ? `${pointer}#` : pointer;
}

/** Every place of a document, as the structure of the specification has it: values, names that the document chooses, names of the specification, extensions, and all that is in them. */
export function positionsOf(document: JsonObject): readonly Position[] {
  const objects = structureOf(versionOf(document));
  const positions: Position[] = [];
  visit(document, one("document"), [], "");
  return positions;

  function visit(
    value: Json,
    shape: Shape | undefined,
    path: readonly string[],
    what: string,
  ): void {
    if (Array.isArray(value)) {
      const of = shape?.kind === "list" ? shape.of : undefined;
      for (const [index, each] of (value as readonly Json[]).entries())
        visit(each, of ?? shape, [...path, String(index)], what);
      return;
    }
    if (!isObject(value)) {
      const isFree = typeof value === "string" && !closed.has(what);
      positions.push({ path, part: "value", what, isFree });
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      const at = [...path, name];
      const next = step(shape, name, what);
      const isFree = next.isFree && !closed.has(next.what);
      positions.push({ path: at, part: "key", what: next.what, isFree });
      visit(member, next.shape, at, next.what);
    }
  }

  function step(shape: Shape | undefined, name: string, what: string): Step {
    if (shape?.kind === "map")
      return { shape: shape.of, what: `${what} name`, isFree: true };
    if (shape?.kind !== "one")
      return { what: what.replace(/(?: in)?$/, " in"), isFree: true };
    const { members, others }: ObjectShape = objects[shape.object];
    if (Object.hasOwn(members, name)) {
      const next = members[name];
      return { shape: next, what: `${shape.object}.${name}`, isFree: false };
    }
    if (name.startsWith("x-"))
      return { what: `${shape.object}.x-`, isFree: true };
    return { shape: others, what: `${shape.object} name`, isFree: true };
  }
}

/** What a member of a document is. */
interface Step {
  readonly shape?: Shape | undefined;
  readonly what: string;
  /** The document chose its name. */
  readonly isFree: boolean;
}
