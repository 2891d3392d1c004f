import { documentShapes } from "./document-shapes.js";
import { operationShapes } from "./operation-shapes.js";
import { schemaShape } from "./schema-shape.js";
import type { ObjectKind, ObjectShape } from "./shape.js";

/** OAS 3.2.0, 4: every object, with the members that any version from 3.0 on gives it. */
export const structure: Readonly<Record<ObjectKind, ObjectShape>> = {
  ...documentShapes,
  ...operationShapes,
  schema: schemaShape,
};
