import type { Declared } from "./declared.js";

/** A path, and what its GET declares. */
export type StyledOperation = readonly [path: string, declared: Declared];

/** A document of operations with one parameter each, which answer what the server reads. */
export function documentOf(operations: readonly StyledOperation[]): string {
  const answer = { type: "object", additionalProperties: true };
  const responses = {
    200: {
      description: "What was read.",
      content: { "application/json": { schema: answer } },
    },
  };
  return JSON.stringify({
    openapi: "3.2.0",
    info: { title: "Styles", version: "1.0.0" },
    servers: [{ url: "https://styles.test" }],
    paths: Object.fromEntries(
      operations.map(([path, declared]) => [
        path,
        { get: { parameters: [declared], responses } },
      ]),
    ),
  });
}
