import { Node } from "../../source/node.js";
import { lastKey } from "../../source/pointer.js";
import type { ApiDocument, NamedSchema } from "../document/document.js";
import type { SchemaKey } from "../document/schema.js";
import { readComponents } from "./components.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readExternalDocs } from "./external-docs.js";
import { extensionsOf, membersOf, textOf } from "./members.js";
import { open } from "./open.js";
import { readParameterizedHost } from "./parameterized-host.js";
import { readPath, readWebhook } from "./path-item.js";
import { readSchema } from "./schema.js";
import { readSecurity } from "./security.js";
import { readServers } from "./server.js";
import { readTags } from "./tag.js";

/** OAS 3.2.0, 4.1: the whole of it. */
export function readRoot(context: Context): ApiDocument {
  const { root } = context;
  context.check(Node.root(context.sources.entry), "document");
  const securitySchemes = readComponents(context, root);
  const info = root.get("info");
  const opened =
    info?.object === undefined ? undefined : open(context, info, "info");
  const license = opened?.get("license");
  const paths = readPaths(context, root);
  const webhooks = membersOf(root, "webhooks").flatMap(([name, node]) =>
    name.startsWith("x-") ? [] : (readWebhook(context, name, node) ?? []),
  );
  const security = readSecurity(context, root) ?? [];
  const tags = readTags(context, root);
  const text = (key: string) =>
    opened === undefined ? undefined : textOf(opened, key);
  return defined({
    place: root.place,
    self: textOf(root, "$self"),
    title: text("title") ?? "",
    version: text("version") ?? "",
    summary: text("summary"),
    description: text("description"),
    license:
      license === undefined
        ? undefined
        : (textOf(license, "identifier") ?? textOf(license, "name")),
    externalDocs: readExternalDocs(context, root),
    servers: readAllServers(context, root),
    security,
    securitySchemes,
    tags,
    paths,
    webhooks,
    // Last: by now everything that is referred to has been met, but for what schemas refer to.
    schemas: readNamed(context),
    extensions: extensionsOf(root),
    elsewhere: context.elsewhere,
  });
}

/** A host that is made of parameters takes the place of the one that 2.0 has. */
function readAllServers(context: Context, root: Node): ApiDocument["servers"] {
  const host = readParameterizedHost(context, root);
  return host === undefined ? (readServers(context, root) ?? []) : [host];
}

function readPaths(context: Context, root: Node): ApiDocument["paths"] {
  const paths = root.get("paths");
  if (paths === undefined) {
    const needed =
      context.version === "2.0" ||
      context.version === "3.0" ||
      (root.get("webhooks") === undefined &&
        root.get("components") === undefined);
    if (needed) {
      context.reporter.report("missing-key", root.placeOf("paths"), {
        key: "paths",
        owner: "an OpenAPI document",
      });
    }
    return [];
  }
  if (paths.object === undefined) return [];
  const opened = open(context, paths, "paths");
  // Azure's documents have there what differs from another path in its query alone.
  const items = ["paths", "x-ms-paths"].flatMap((parent) =>
    membersOf(root, parent).flatMap(([path, node]) =>
      path.startsWith("x-") || path === "$ref"
        ? []
        : (readPath(context, `/${parent}`, path, node) ?? []),
    ),
  );
  if (opened?.entries().length === 0 && root.get("webhooks") === undefined) {
    context.reporter.report("no-operations", paths.keyPlace, {});
  }
  reportAmbiguous(context, items);
  return items;
}

/** OAS 3.2.0, 4.8.3: templates that differ in nothing but their names are the same path. */
function reportAmbiguous(context: Context, items: ApiDocument["paths"]): void {
  const seen = new Map<string, (typeof items)[number]>();
  for (const item of items) {
    const bare = item.key.replace(/\{[^{}]*\}/g, "{}");
    const first = seen.get(bare);
    if (first === undefined) seen.set(bare, item);
    else {
      context.reporter.report(
        "path-ambiguous",
        item.place,
        { path: item.key, other: first.key },
        [{ place: first.place, message: "the other one" }],
      );
    }
  }
}

/** Reads what has a name; what that refers to gets one in turn, until nothing new is met. */
function readNamed(context: Context): ReadonlyMap<SchemaKey, NamedSchema> {
  const schemas = new Map<SchemaKey, NamedSchema>();
  for (const [key, node] of context.named) {
    schemas.set(key, {
      name:
        node.pointer === ""
          ? fileStem(node.document.name)
          : lastKey(node.pointer),
      component: isComponent(context, node),
      schema: readSchema(context, node),
    });
  }
  return schemas;
}

function isComponent(context: Context, { identity }: Node): boolean {
  return context.version === "2.0"
    ? /^\/definitions\/[^/]*$/.test(identity)
    : /^\/components\/schemas\/[^/]*$/.test(identity);
}

/** The name of a schema that is a file of its own. */
function fileStem(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
