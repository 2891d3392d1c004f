import type { Api, Tag } from "../ir/operation.js";
import { CLIENT } from "./lock.js";
import { memberName, typeName } from "./names.js";
import { resourceTag, tagPath } from "./naming/resource-tag.js";
import type { FacePlan, MethodPlan } from "./package-plan.js";
import type { NamedOperation } from "./operation-table.js";
import { faceFileOf } from "./resource-files.js";
import type { Symbols } from "./symbols.js";
import { pascalCase } from "./words.js";

/** A resource with its methods and what is nested in it. */
interface ResourceNode {
  readonly path: readonly string[];
  readonly operations: NamedOperation[];
  readonly children: Map<string, ResourceNode>;
}

/** The class faces of the top-level resources, in the order in which the document names them. */
export function planFaces(
  api: Api,
  operations: readonly NamedOperation[],
  symbols: Symbols,
): readonly FacePlan[] {
  const root: ResourceNode = { path: [], operations: [], children: new Map() };
  for (const named of operations) {
    let node = root;
    for (const name of named.name.resource) {
      const child = node.children.get(name) ?? {
        path: [...node.path, name],
        operations: [],
        children: new Map<string, ResourceNode>(),
      };
      node.children.set(name, child);
      node = child;
    }
    node.operations.push(named);
  }
  return [...root.children.values()].map((node) => face(node, api, symbols));
}

/** The operations of a resource and of all that is nested in it lie in one file. */
function fileOf(node: ResourceNode, symbols: Symbols): string {
  const [first] = node.operations;
  if (first !== undefined) return faceFileOf(symbols.get(first.symbol).file);
  const [child] = node.children.values();
  if (child === undefined) throw new Error(`nothing in ${node.path.join(".")}`);
  return fileOf(child, symbols);
}

function face(node: ResourceNode, api: Api, symbols: Symbols): FacePlan {
  const file = fileOf(node, symbols);
  const tag = tagOf(node, api);
  const wanted = typeName(node.path.map(pascalCase).join(""));
  const symbol = symbols.companion(
    CLIENT,
    `resource ${node.path.join(".")}`,
    wanted,
    true,
    file,
  );
  return {
    file,
    symbol,
    member: node.path.at(-1) ?? "",
    docs: {
      paragraphs: [
        tag?.description ?? `The methods of \`${node.path.join(".")}\`.`,
      ],
      tags:
        tag?.externalDocs === undefined
          ? []
          : [{ tag: "see", url: tag.externalDocs }],
    },
    methods: node.operations.map(({ name, symbol: operation }): MethodPlan => ({
      name: name.method,
      operation,
    })),
    nested: [...node.children.values()].map((child) =>
      face(child, api, symbols),
    ),
  };
}

/** What the document says of the tag that all operations of the resource have in common, or that is called like it. */
function tagOf({ path, operations }: ResourceNode, api: Api): Tag | undefined {
  const tags = new Set(
    operations.map(({ operation }) => resourceTag(operation, api)),
  );
  const [tag] = tags;
  if (tags.size === 1 && tag !== undefined) return api.tags.get(tag);
  if (operations.length > 0) return undefined;
  const place = path.join(".");
  return [...api.tags.values()].find(
    ({ name }) =>
      tagPath(name, api.tags)
        .map((part) => memberName(part))
        .join(".") === place,
  );
}
