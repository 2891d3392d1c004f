import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  generateClient,
  type GeneratedClient,
} from "../../conformance/autorest/generated-client.js";
import type { Project } from "../../packages/project.js";
import { documentOf, type StyledOperation } from "./document.js";

/** Generates a client of these operations. */
export function generateStyled(
  operations: readonly StyledOperation[],
  project: Project,
): Promise<GeneratedClient> {
  const input = join(project.folder, "styles.json");
  writeFileSync(input, documentOf(operations));
  return generateClient(input, join(project.folder, "package"));
}

/** Calls the operation of a path with a value; resolves to what the server read. */
export function sendStyled(
  client: GeneratedClient,
  path: string,
  value: unknown,
  baseURL: string,
): Promise<unknown> {
  const { send } = client.method(`GET ${path}`, { baseURL, maxRetries: 0 });
  return Promise.resolve(send({ color: value }));
}
