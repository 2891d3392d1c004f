import { visible } from "../diagnostics/visible.js";

/** A line on a terminal that says what a long run is at, and goes away. */
export interface Progress {
  show(input: string, step: string): void;
  clear(): void;
}

/** Short runs, and everything that is not a terminal, stay quiet. */
const patience = 1000;

export function createProgress(
  stream: NodeJS.WriteStream,
  now: () => number,
): Progress {
  const started = now();
  let shown = false;
  return {
    show(input, step) {
      if (!stream.isTTY || now() - started < patience) return;
      stream.write(`\r\u001b[K${visible(input)}: ${step} …`);
      shown = true;
    },
    clear() {
      if (shown) stream.write("\r\u001b[K");
      shown = false;
    },
  };
}
