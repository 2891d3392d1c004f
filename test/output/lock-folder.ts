import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of the disk that goes away with its test. */
export function makeFolder(files: Readonly<Record<string, string>>) {
  const path = mkdtempSync(join(tmpdir(), "specwright-"));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  const folder = {
    path,
    read: (file: string): string => readFileSync(join(path, file), "utf8"),
    write(file: string, text: string): void {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    remove(file: string): void {
      rmSync(join(path, file), { recursive: true });
    },
  };
  for (const [file, text] of Object.entries(files)) folder.write(file, text);
  return folder;
}
