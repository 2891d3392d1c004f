import { join } from "node:path";
import type { TextFile } from "../../../generator/emit/text-file.js";
import type { Project } from "../../packages/project.js";
import type { RowDocument } from "./document.js";

/** What is written for the compiler and for those who read documents from a disk. */
export interface Programs {
  /** The folder of a program; versions that make the same of a row share one. */
  readonly write: (files: readonly TextFile[]) => string;
  /** The folder of a document, from the root. */
  readonly writeDocument: (document: RowDocument) => string;
  /** Every program. */
  readonly folders: readonly string[];
}

export function createPrograms(project: Project): Programs {
  const known = new Map<string, string>();
  let documents = 0;
  return {
    write: (files) => {
      const key = JSON.stringify(files);
      const same = known.get(key);
      if (same !== undefined) return same;
      const folder = `program${String(known.size)}`;
      known.set(key, folder);
      for (const { path, text } of files)
        project.write(`${folder}/${path}`, text);
      return folder;
    },
    writeDocument: ({ files }) => {
      const folder = `document${String(documents)}`;
      documents += 1;
      for (const [path, text] of Object.entries(files))
        project.write(`${folder}/${path}`, text);
      return join(project.folder, folder);
    },
    folders: ["program*"],
  };
}
