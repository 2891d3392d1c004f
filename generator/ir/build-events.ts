import type { ApiDocument } from "../openapi/document/document.js";
import type {
  OperationObject,
  PathItem,
} from "../openapi/document/operation.js";
import { buildOperation } from "./build-operation.js";
import type { ApiEvent } from "./operation.js";
import type { SchemaContext } from "./schema-context.js";

/** Webhooks (OAS 3.2.0, 4.1) and the callbacks of operations (4.18): what the API sends to others. */
export function buildEvents(
  document: ApiDocument,
  context: SchemaContext,
): readonly ApiEvent[] {
  const callbacks = document.paths
    .flatMap(({ operations }) => operations)
    .flatMap((operation) =>
      (operation.callbacks ?? []).flatMap(({ name, paths }) =>
        paths.flatMap((path) => eventsOf(path, name, context, operation.key)),
      ),
    );
  return [
    ...document.webhooks.flatMap((path) => eventsOf(path, path.key, context)),
    ...callbacks,
  ];
}

function eventsOf(
  { operations }: PathItem,
  name: string,
  context: SchemaContext,
  operation?: string,
): readonly ApiEvent[] {
  return operations.map((source) => {
    const { key, place, body, docs, overrides, summary } = buildOperation(
      source,
      context,
    );
    const content = body?.contents.find(({ mediaType }) =>
      /[/+]json\b/i.test(mediaType),
    );
    return {
      key,
      place,
      // Two methods of one webhook are two events.
      name: operations.length === 1 ? name : `${name} ${methodOf(source)}`,
      ...(operation === undefined ? {} : { operation }),
      ...(overrides.method === undefined ? {} : { chosen: overrides.method }),
      docs:
        docs.description === undefined && summary !== undefined
          ? { ...docs, description: summary }
          : docs,
      ...(content === undefined ? {} : { payload: content.schema }),
    };
  });
}

function methodOf({ method }: OperationObject): string {
  return method.toLowerCase();
}
