import { staleFiles } from "../../../generator/cli/stale-files.js";
import {
  readLockFile,
  writeLockFile,
} from "../../../generator/output/lock-file.js";
import { createMemoryHost } from "../../host-memory.js";
import { folder, type Case } from "../tell.js";

const at = "generated/pets";
const denied = { kind: "unreadable", reason: "permission denied" } as const;
const lockPath = "specs/pets.lock.json";

/** What stands in the way of writing. */
export const folderCases: Readonly<Record<string, Case>> = {
  "manifest-unreadable": folder({
    change: (host) => ({
      ...host,
      read: (path, root) =>
        path.endsWith(".specwright.json")
          ? Promise.resolve(denied)
          : host.read(path, root),
    }),
  }),
  "manifest-invalid": folder({
    then: { [`${at}/.specwright.json`]: '{\n<<<<<<< HEAD\n  "names": {}\n' },
  }),
  "lock-unreadable": async () => {
    const host = createMemoryHost({});
    const read = () => Promise.resolve(denied);
    const [, told] = await readLockFile(lockPath, { ...host, read });
    return told;
  },
  "lock-invalid": async () => {
    const host = createMemoryHost({ [lockPath]: '{\n  "names": [],\n}\n' });
    const [, told] = await readLockFile(lockPath, host);
    return told;
  },
  "lock-write-failed": async () => {
    const host = createMemoryHost({}, { failure: "permission denied" });
    const [, told] = await writeLockFile({ path: lockPath }, "{}", host);
    return told;
  },
  "package-json-invalid": folder({
    then: { [`${at}/package.json`]: '{\n  "name": "pets",\n}\n' },
  }),
  "package-json-reverted": folder({
    then: {
      [`${at}/package.json`]:
        '{\n  "name": "pets",\n  "sideEffects": true\n}\n',
    },
  }),
  "output-stale": () => {
    const files = { written: ["README.md"], unchanged: [], removed: [] };
    const result = {
      input: "pets.yaml",
      output: at,
      status: "stale",
      diagnostics: [],
      files,
      dist: files,
      milliseconds: 0,
    } as const;
    return Promise.resolve(
      staleFiles({ ok: false, diagnostics: [], apis: [result] }),
    );
  },
  "output-not-a-folder": folder({ fresh: true, then: { [at]: "a file" } }),
  "output-unreadable": folder({
    change: (host) => ({ ...host, list: () => Promise.resolve(denied) }),
  }),
  "output-not-ours": folder({
    fresh: true,
    then: { [`${at}/index.html`]: "mine", [`${at}/main.css`]: "mine" },
  }),
  "output-file-edited": folder({
    then: { [`${at}/src/pet.ts`]: "mine" },
    next: { "src/client.ts": "client", "src/pet.ts": "newer" },
  }),
  "output-file-foreign": folder({
    then: { [`${at}/src/toy.ts`]: "mine" },
    next: { "src/toy.ts": "toy" },
  }),
  "output-path-taken": folder({
    then: { [`${at}/src/models`]: "mine" },
    next: { "src/models/pet.ts": "pet" },
  }),
  "output-through-link": folder({
    then: { [`${at}/src/models`]: "elsewhere" },
    links: [`${at}/src/models`],
    next: { "src/models/pet.ts": "pet" },
  }),
  "output-outside": folder({ next: { "src/../../pet.ts": "pet" } }),
  "output-case-collision": folder({
    next: { "src/pet.ts": "pet", "src/Pet.ts": "Pet" },
  }),
  "output-write-failed": folder({ fresh: true, failure: "no space left" }),
};
