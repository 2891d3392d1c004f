import type { Reporter } from "../../diagnostics/reporter.js";
import type { Place } from "../../diagnostics/diagnostic.js";
import { Node } from "../../source/node.js";
import type { Sources } from "../../source/sources.js";
import type { Elsewhere } from "../document/document.js";
import type { SchemaKey, SchemaObject } from "../document/schema.js";
import type { ObjectKind } from "../structure/shape.js";
import { checkObject } from "../structure/check.js";
import { structure, structureOf } from "../structure/structure.js";
import { texts } from "../upgrade/rule.js";
import { findHeirs, type Heirs } from "../upgrade/swagger/heirs.js";
import { extensionsOf } from "./members.js";
import { upgradeObject, type Surroundings } from "../upgrade/upgrade-object.js";
import type { Version } from "../version.js";

/** Objects whose extensions nobody reads: one of ours there is a slip. */
const bare: ReadonlySet<ObjectKind> = new Set<ObjectKind>([
  "info",
  "components",
  "paths",
  "responses",
  "mediaType",
  "encoding",
  "header",
  "link",
  "discriminator",
  "serverVariable",
  "oauthFlows",
  "oauthFlow",
]);

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
  /** Extensions that stand on what none of ours belongs to. */
  readonly elsewhere: Elsewhere[] = [];
  #suggestions = 0;
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
    if (!bare.has(kind)) return;
    const extensions = extensionsOf(node);
    if (extensions.size === 0) return;
    const owner = structure[kind].title.replace(/^an? /, "");
    this.elsewhere.push({ owner, extensions });
  }

  /**
   * What a name that is not there was meant to be. Each search goes through all names, and
   * nobody mends a thousand references one by one: the first hundred have a suggestion.
   */
  suggest(search: () => string | undefined): string | undefined {
    this.#suggestions += 1;
    return this.#suggestions > 100 ? undefined : search();
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
