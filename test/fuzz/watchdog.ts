import { writeSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** Ends the process, and says what it was at, when something never ends: nothing else can. */
export interface Watchdog {
  guard<Result>(subject: unknown, work: () => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

const longest = 60_000;

/** Runs in a thread of its own, which goes on when the first one hangs. */
const script = `
  const { parentPort } = require("node:worker_threads");
  const { writeSync } = require("node:fs");
  let timer;
  parentPort.on("message", (text) => {
    clearTimeout(timer);
    if (text === undefined) return;
    timer = setTimeout(() => {
      writeSync(2, "This never ends: " + text + "\\n");
      process.kill(process.pid, "SIGKILL");
    }, ${String(longest)});
  });
`;

export function createWatchdog(): Watchdog {
  const worker = new Worker(script, { eval: true });
  worker.on("error", (error) => writeSync(2, `${error.message}\n`));
  worker.unref();
  return {
    async guard(subject, work) {
      worker.postMessage(JSON.stringify(subject));
      try {
        return await work();
      } finally {
        worker.postMessage(undefined);
      }
    },
    async stop() {
      await worker.terminate();
    },
  };
}
