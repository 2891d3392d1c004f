import type { Reporter } from "../../diagnostics/reporter.js";
import type { Place } from "../../diagnostics/diagnostic.js";
import { Node } from "../../source/node.js";
import type { Sources } from "../../source/sources.js";
import type { SchemaKey, SchemaObject } from "../document/schema.js";
import type { ObjectKind } from "../structure/shape.js";
import { checkObject } from "../structure/check.js";
import { structureOf } from "../structure/structure.js";
import { texts } from "../upgrade/rule.js";
import { findHeirs, type Heirs } from "../upgrade/swagger/heirs.js";
import { upgradeObject, type Surroundings } from "../upgrade/upgrade-object.js";
import type { Version } from "../version.js";

/** What the readers of one run share. */
export class Context {
  readonly sources: Sources;
  readonly version: Version;
  readonly reporter: Reporter;
  /** The document in the form of 3.2. */
  readonly root: Node;
  /** OAS 2.0: what the document says for all of its operations. */
  readonly around: Surroundings & { readonly consumes: readonly string[] };
  /** OAS 2.0: who inherits from each definition. */
  readonly heirs: Heirs;
  /** Schemas by key, each read once however often it is met. */
  readonly read = new Map<SchemaKey, SchemaObject>();
  /** Schemas that are referred to, in the order in which they were met; read at the end. */
  readonly named = new Map<SchemaKey, Node>();
  /** The names under `components/securitySchemes`. */
  readonly schemeNames: ReadonlySet<string>;
  /** Where each operationId was met first. */
  readonly operationIds = new Map<string, Place>();
  /** The operationIds that links name; looked up when all operations are known. */
  readonly linkTargets: { readonly place: Place; readonly id: string }[] = [];
  readonly #files = new Set<string>();
  readonly #checked = new Map<ObjectKind, Set<SchemaKey>>();

  constructor(sources: Sources, version: Version, reporter: Reporter) {
    this.sources = sources;
    this.version = version;
    this.reporter = reporter;
    this.#files.add(sources.entry.name);
    const root = Node.root(sources.entry);
    this.around = {
      document: root.object ?? {},
      consumes: texts(root.get("consumes")?.value),
      produces: texts(root.get("produces")?.value),
    };
    this.root = upgradeObject(root, "document", version, this.around);
    this.heirs = findHeirs(
      version === "2.0" ? root.get("definitions")?.value : undefined,
    );
    const schemes = this.root.get("components")?.get("securitySchemes");
    this.schemeNames = new Set(schemes?.entries().map(([key]) => key));
  }

  /** Who a value is, over all files of the description. */
  keyOf(node: Node): SchemaKey {
    return node.document === this.sources.entry
      ? node.identity
      : `${node.document.name}#${node.identity}`;
  }

  /** Holds an object to the specification, once. */
  check(node: Node, kind: ObjectKind): void {
    const key = this.keyOf(node);
    const checked = this.#checked.get(kind) ?? new Set();
    if (checked.has(key)) return;
    this.#checked.set(kind, checked.add(key));
    checkObject(node, kind, this.reporter, structureOf(this.version));
  }

  /** Notes that a file took part. */
  use(file: string): void {
    this.#files.add(file);
  }

  /** The files that took part, sorted. */
  get files(): readonly string[] {
    return [...this.#files].sort();
  }

  /** Makes a schema one that has a name of its own. */
  name(node: Node): SchemaKey {
    const key = this.keyOf(node);
    if (!this.named.has(key)) this.named.set(key, node);
    return key;
  }
}
