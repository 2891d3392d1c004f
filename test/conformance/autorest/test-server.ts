import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** How often each scenario was covered. */
export type Counts = Readonly<Record<string, number>>;

/** The kinds of scenarios that the server reports apart; `vanilla` are those that every client should cover. */
export const categories = ["vanilla", "optional", "azure", "dpg"] as const;
export type Category = (typeof categories)[number];

/** AutoRest's test server, listening. It counts for as long as it runs. */
export interface TestServer {
  readonly url: string;
  /** The folder of its documents. */
  readonly documents: string;
  report(category: Category): Promise<Counts>;
  stop(): Promise<void>;
}

/** Starts the server on a port of the system's choice. */
export async function startServer(folder: string): Promise<TestServer> {
  const coverage = mkdtempSync(join(tmpdir(), "specwright-autorest-"));
  const child = spawn(
    process.execPath,
    [
      join(folder, "dist/cli/cli.js"),
      ...["run", "--port", "0", "--coverageDirectory", coverage],
    ],
    { cwd: coverage, stdio: ["ignore", "pipe", "inherit"] },
  );
  const kill = (): void => void child.kill();
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    const gone = child.exitCode === null ? once(child, "exit") : undefined;
    child.kill();
    await gone;
    rmSync(coverage, { recursive: true, force: true });
  };
  try {
    const url = `http://localhost:${await portOf(child)}`;
    return {
      url,
      documents: join(folder, "swagger"),
      report: async (category) => {
        const path = category === "vanilla" ? "" : `/${category}`;
        const answer = await fetch(`${url}/report${path}`);
        return (await answer.json()) as Counts;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The server says its port when it listens, and then a line for each request: all have to be read. */
function portOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (stdout === null) throw new Error("the test server has no output");
    createInterface(stdout)
      .on("line", (line) => {
        const [, port] = /Started server on port (\d+)/.exec(line) ?? [];
        if (port !== undefined) resolve(port);
      })
      .on("close", () => {
        reject(new Error("the test server ended before it listened"));
      });
  });
}

/** The names of the documents in a folder, such as `body-array.json`. */
export function listDocuments(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
}
