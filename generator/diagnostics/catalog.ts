import { extensionCatalog } from "./catalog/extensions.js";
import { openapiCatalog } from "./catalog/openapi.js";
import { operationsCatalog } from "./catalog/operations.js";
import { optionsCatalog } from "./catalog/options.js";
import { outputCatalog } from "./catalog/output.js";
import { planCatalog } from "./catalog/plan.js";
import { schemaCatalog } from "./catalog/schema.js";
import { sourceCatalog } from "./catalog/source.js";

/** Every diagnostic that specwright can give, by its stable code. */
export const catalog = {
  ...sourceCatalog,
  ...openapiCatalog,
  ...operationsCatalog,
  ...extensionCatalog,
  ...schemaCatalog,
  ...planCatalog,
  ...outputCatalog,
  ...optionsCatalog,
};
