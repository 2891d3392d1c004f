import type { JsonObject } from "../../source/json.js";
import type { Node } from "../../source/node.js";
import type { ObjectKind } from "../structure/shape.js";
import type { Version } from "../version.js";
import type { Rule } from "./rule.js";
import { collectionFormat } from "./swagger/collection-format.js";
import { components } from "./swagger/components.js";
import { responseContent } from "./swagger/response-content.js";
import { basicScheme, oauthFlow } from "./swagger/security-scheme.js";
import { operationServers, servers } from "./swagger/servers.js";
import { valueSchema } from "./swagger/value-schema.js";

/** What the objects of a 2.0 document take from what stands around them. */
export interface Surroundings {
  readonly document: JsonObject;
  readonly produces: readonly string[];
}

type Rules = (around: Surroundings) => readonly Rule[];

/** OAS 2.0: the objects that have another form from 3.0 on. Schemas have their own rules. */
const swaggerRules: Partial<Record<ObjectKind, Rules>> = {
  document: () => [servers, components],
  operation: ({ document }) => [operationServers(document)],
  parameter: () => [collectionFormat, valueSchema],
  header: () => [collectionFormat, valueSchema],
  response: ({ produces }) => [responseContent(produces)],
  securityScheme: () => [basicScheme, oauthFlow],
};

/** One object in the form of OAS 3.2; what is inside of it is upgraded when it is read. */
export function upgradeObject(
  node: Node,
  kind: ObjectKind,
  version: Version,
  around: Surroundings,
): Node {
  const rules = version === "2.0" ? swaggerRules[kind] : undefined;
  return rules === undefined ? node : applyRules(node, rules(around));
}

/** An object after all rules, in their order. */
export function applyRules(node: Node, rules: readonly Rule[]): Node {
  let value = node.object;
  if (value === undefined) return node;
  const moves = new Map<string, string>();
  for (const rule of rules) {
    const upgraded = rule(value);
    if (upgraded === undefined) continue;
    value = upgraded.value;
    for (const [to, from] of upgraded.moves) {
      // A later rule may put around what an earlier one moved.
      moves.set(to, moves.get(from) ?? from);
    }
  }
  return value === node.value ? node : node.rewritten(value, moves);
}
