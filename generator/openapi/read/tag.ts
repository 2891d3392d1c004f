import { didYouMean } from "../../diagnostics/did-you-mean.js";
import type { Node } from "../../source/node.js";
import type { Tag } from "../document/document.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readExternalDocs } from "./external-docs.js";
import { extensionsOf, itemsOf, textOf } from "./members.js";
import { open } from "./open.js";

/** OAS 3.2.0, 4.22: the tags of the document, with parents that are there and lead to a root. */
export function readTags(context: Context, root: Node): readonly Tag[] {
  const tags = itemsOf(root, "tags").flatMap(
    (item) => readTag(context, item) ?? [],
  );
  const byName = new Map(tags.map((tag) => [tag.name, tag]));
  const cyclic = onCycles(tags, byName);
  return tags.map((tag, index) => {
    const { parent, ...orphan } = tag;
    if (parent === undefined) return tag;
    if (!byName.has(parent)) {
      const place = root.get("tags")?.get(index)?.placeOf("parent");
      context.reporter.report("tag-parent-unknown", place ?? tag.place, {
        parent,
        suggestion: didYouMean(parent, byName.keys()),
      });
      return orphan;
    }
    if (!cyclic.has(tag.name)) return tag;
    context.reporter.report("tag-parent-cycle", tag.place, { name: tag.name });
    return orphan;
  });
}

function readTag(context: Context, written: Node): Tag | undefined {
  const node = open(context, written, "tag");
  const name = node === undefined ? undefined : textOf(node, "name");
  if (node === undefined || name === undefined) return undefined;
  // What others wrote before 3.2 had a name to show.
  const summary = textOf(node, "summary") ?? textOf(node, "x-displayName");
  return defined({
    place: node.place,
    name,
    summary,
    description: textOf(node, "description") ?? summary,
    externalDocs: readExternalDocs(context, node),
    parent: textOf(node, "parent"),
    kind: textOf(node, "kind"),
    extensions: extensionsOf(node),
  });
}

/** The tags that are above themselves. What hangs below them is not among them: it stays where it is. */
function onCycles(
  tags: readonly Tag[],
  byName: ReadonlyMap<string, Tag>,
): ReadonlySet<string> {
  const cyclic = new Set<string>();
  const done = new Set<string>();
  for (const start of tags) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let current: Tag | undefined = start;
    while (current !== undefined && !done.has(current.name)) {
      done.add(current.name);
      onWay.add(current.name);
      way.push(current.name);
      current =
        current.parent === undefined ? undefined : byName.get(current.parent);
    }
    if (current === undefined || !onWay.has(current.name)) continue;
    for (const name of way.slice(way.indexOf(current.name))) cyclic.add(name);
  }
  return cyclic;
}
