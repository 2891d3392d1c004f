import type { Api } from "../ir/operation.js";
import { CLIENT } from "./lock.js";
import { typeName } from "./names.js";
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
        description(node, api) ?? `The methods of \`${node.path.join(".")}\`.`,
      ],
      tags: [],
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

/** What the document says of the tag that all operations of the resource have in common. */
function description(node: ResourceNode, api: Api): string | undefined {
  const tags = new Set(
    node.operations.map(({ operation }) => operation.tags[0]),
  );
  const [tag] = tags;
  return tags.size === 1 && tag !== undefined
    ? api.tags.get(tag)?.description
    : undefined;
}
