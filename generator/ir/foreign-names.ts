import type { Extensions } from "../openapi/document/extensions.js";
import type { SuggestedNames } from "./operation.js";

/** What other generators' extensions call an operation: read where they are clear, and taken where they are free. */
export function readForeignNames(extensions: Extensions): SuggestedNames {
  const method = [
    "x-speakeasy-name-override",
    "x-fern-sdk-method-name",
    "x-sdk-operation-name",
  ]
    .map((name) => extensions.get(name)?.value)
    .find((value) => typeof value === "string" && value.trim() !== "");
  const groups = ["x-speakeasy-group", "x-fern-sdk-group-name"]
    .map((name) => groupOf(extensions.get(name)?.value))
    .find((group) => group.length > 0);
  return {
    ...(typeof method === "string" ? { method } : {}),
    ...(groups === undefined ? {} : { resource: groups }),
  };
}

/** `users.keys`, or `[users, keys]`. */
function groupOf(value: unknown): readonly string[] {
  const names: readonly unknown[] =
    typeof value === "string"
      ? value.split(".")
      : Array.isArray(value)
        ? value
        : [];
  const texts = names.filter(
    (name) => typeof name === "string" && /[\p{L}\p{N}]/u.test(name),
  );
  return texts.length === names.length ? texts.map(String) : [];
}
