import type { Lock, LockedName } from "./lock.js";
import { isReservedFile, isReservedName } from "./reserved.js";
import { camelCase, kebabCase, pascalCase } from "./words.js";

/** Names longer than this are cut: nobody reads them and file systems stop at 255 bytes. */
const LONGEST = 80;

/** Gives every exported thing of a package a name of its own, and every file. */
export interface Names {
  /** The export for a pointer: the locked one, else the wanted one or the next that is free. What a person chose beats the lock. */
  exported(key: string, wanted: string, chosen?: boolean): string;
  /** Whether a pointer has a locked name, or the wanted one is free. */
  isFree(key: string, wanted: string): boolean;
  /** An export that goes with another: `isKnownPet` with `Pet`. */
  companion(key: string, role: string, wanted: string): string;
  /** A file in a folder for a pointer, whose name clashes with no other on any disk. */
  file(key: string, folder: string, wanted: string, chosen?: boolean): string;
  /** Another file for what one is too short for: `pet-2.ts`. */
  part(file: string): string;
  /** Where an earlier run put a pointer. */
  lockedFile(key: string): string | undefined;
  /** What an earlier run called a pointer. */
  lockedExport(key: string): string | undefined;
}

/** `lock` holds what an earlier run gave; those names are taken before the first new one is made. */
export function createNames(lock: Lock | undefined): Names {
  const exports = new Set<string>();
  const files = new Set<string>();
  const locked = new Map(Object.entries(lock?.names ?? {}));
  const companions = new Map(Object.entries(lock?.companions ?? {}));
  for (const { export: name, file } of locked.values()) {
    exports.add(name);
    files.add(file.toLowerCase());
  }
  for (const roles of companions.values())
    for (const name of Object.values(roles)) exports.add(name);

  const free = (wanted: string): string => {
    let name = isReservedName(wanted) ? `${wanted}Model` : wanted;
    for (let n = 2; exports.has(name); n += 1) name = `${wanted}${String(n)}`;
    exports.add(name);
    return name;
  };
  /** What is locked for a pointer, unless a person has chosen another name since. */
  const kept = (
    key: string,
    wanted: string,
    chosen: boolean,
  ): LockedName | undefined => {
    const before = locked.get(key);
    return chosen && before?.export !== wanted ? undefined : before;
  };
  /** Names that go with an export that is called otherwise now are free again. */
  const release = (key: string): void => {
    const names = Object.values(companions.get(key) ?? {});
    for (const name of [locked.get(key)?.export, ...names])
      if (name !== undefined) exports.delete(name);
    companions.delete(key);
  };
  return {
    exported(key, wanted, chosen = false) {
      const before = kept(key, wanted, chosen);
      if (before === undefined) release(key);
      return before?.export ?? free(wanted);
    },
    isFree: (key, wanted) =>
      locked.has(key) || !(exports.has(wanted) || isReservedName(wanted)),
    companion(key, role, wanted) {
      const roles = companions.get(key);
      const name =
        roles !== undefined && Object.hasOwn(roles, role)
          ? roles[role]
          : undefined;
      return name ?? free(wanted);
    },
    part(file) {
      const base = file.replace(/\.ts$/, "");
      let n = 2;
      while (files.has(`${base}-${String(n)}.ts`)) n += 1;
      const path = `${base}-${String(n)}.ts`;
      files.add(path);
      return path;
    },
    lockedFile: (key) => locked.get(key)?.file,
    lockedExport: (key) => locked.get(key)?.export,
    file(key, folder, wanted, chosen = false) {
      const before = kept(key, wanted, chosen)?.file;
      if (before?.startsWith(`${folder}/`) === true) return before;
      const base = kebabCase(wanted).slice(0, LONGEST) || "schema";
      let name = isReservedFile(base) ? `${base}-model` : base;
      for (let n = 2; files.has(`${folder}/${name}.ts`); n += 1)
        name = `${base}-${String(n)}`;
      const path = `${folder}/${name}.ts`;
      files.add(path);
      return path;
    },
  };
}

/** A type's name from any text: `Pet`, `V1Pod`, `Schema1st`. */
export function typeName(text: string, fallback = "Schema"): string {
  // A name that is already one is kept, its abbreviations included.
  const name = /^[A-Z][A-Za-z0-9]*$/.test(text) ? text : pascalCase(text);
  return startable(cut(name), fallback);
}

/** A member's or function's name from any text. */
export function memberName(text: string): string {
  const name = /^[a-z][A-Za-z0-9]*$/.test(text) ? text : camelCase(text);
  return startable(cut(name), "value");
}

/** Whole characters only: half of one is no part of a name. */
function cut(name: string): string {
  return name.length <= LONGEST ? name : [...name].slice(0, LONGEST).join("");
}

function startable(name: string, fallback: string): string {
  if (name === "") return fallback;
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `${fallback}${name}`;
}
