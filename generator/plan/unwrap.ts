import type { Reporter } from "../diagnostics/reporter.js";
import type { Api, Operation } from "../ir/operation.js";
import type { Schema } from "../ir/schema.js";
import { membersOf, type DeclaredMember } from "./members.js";
import { successOf } from "./responses.js";

/** The member that the call gives instead of the body: `x-unwrap` of the operation, else of the document. */
export function unwrappedMember(
  operation: Operation,
  body: Schema | undefined,
  api: Api,
  reporter: Reporter,
): DeclaredMember | undefined {
  const { unwrap: own, places } = operation.overrides;
  const wanted = own ?? api.unwrap;
  if (wanted === undefined || wanted === false) return undefined;
  const members = body === undefined ? [] : membersOf(body, api.schemas);
  const member = members.find(({ name }) => name === wanted);
  if (member === undefined && own !== undefined)
    reporter.report("x-unwrap-no-member", places.get("x-unwrap"), {
      member: wanted,
      members: members.map(({ name }) => name),
    });
  if (member?.required !== false) return member;
  // A call can't promise what the answer may leave out.
  if (own !== undefined)
    reporter.report("x-unwrap-optional", places.get("x-unwrap"), {
      member: wanted,
    });
  return undefined;
}

/** The document's `x-unwrap` must fit some operation. */
export function checkDocumentUnwrap(api: Api, reporter: Reporter): void {
  const { unwrap, places } = api;
  if (typeof unwrap !== "string") return;
  const bodies = api.operations.flatMap(
    (operation) => successOf(operation, api.schemas).schemas,
  );
  const isUsed = bodies.some((body) =>
    membersOf(body, api.schemas).some(({ name }) => name === unwrap),
  );
  if (!isUsed)
    reporter.report("x-unwrap-unused", places.get("x-unwrap"), {
      member: unwrap,
    });
}
