import type { Version } from "../version.js";
import { documentShapes } from "./document-shapes.js";
import { operationShapes } from "./operation-shapes.js";
import { schemaShape } from "./schema-shape.js";
import type { ObjectKind, ObjectShape } from "./shape.js";
import { swaggerShapes } from "./swagger-shapes.js";

export type Structure = Readonly<Record<ObjectKind, ObjectShape>>;

/** OAS 3.2.0, 4: every object, with the members that any version from 3.0 on gives it. */
export const structure: Structure = {
  ...documentShapes,
  ...operationShapes,
  schema: schemaShape,
};

/** OAS 2.0: its own objects, and for all that it calls by the same name those of 3.2. */
const swaggerStructure: Structure = { ...structure, ...swaggerShapes };

/** The objects of a document before it is upgraded. */
export function structureOf(version: Version): Structure {
  return version === "2.0" ? swaggerStructure : structure;
}
