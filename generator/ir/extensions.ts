import { editDistance } from "../diagnostics/did-you-mean.js";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Extension, Extensions } from "../openapi/document/extensions.js";

/** Why a thing is only implied (`x-inferred`), if it says so. */
export type Inferred = string | undefined;

/** The kinds of object that can carry our extensions. */
type Carrier =
  | "document"
  | "tag"
  | "path item"
  | "operation"
  | "parameter"
  | "request body"
  | "response"
  | "schema"
  | "security scheme"
  | "server";

/** Where each extension of ours may stand. */
const CARRIERS: ReadonlyMap<string, readonly Carrier[]> = new Map([
  ["x-name", ["schema", "operation", "parameter", "security scheme", "server"]],
  ["x-resource", ["operation", "path item", "tag"]],
  ["x-enum-open", ["schema"]],
  ["x-unwrap", ["document", "operation"]],
  ["x-pagination", ["operation"]],
  ["x-template-literal", ["document", "schema"]],
  ["x-client-option", ["parameter"]],
  ["x-idempotent", ["operation"]],
  ["x-skip", ["operation", "path item"]],
  ["x-inferred", ["operation", "parameter", "response", "schema"]],
]);

/** Reports extensions of ours that stand where nobody reads them, and names that are nearly ours. */
export function checkExtensions(
  extensions: Extensions,
  /** One of them, or what else the object is called. */
  carrier: string,
  reporter: Reporter,
): void {
  for (const [name, { keyPlace }] of extensions) {
    const carriers = CARRIERS.get(name);
    if (carriers?.some((one) => one === carrier) === true) continue;
    if (carriers !== undefined) {
      reporter.report("extension-misplaced", keyPlace, {
        name,
        carrier,
        carriers,
      });
      continue;
    }
    const meant = meantBy(name);
    if (meant !== undefined)
      reporter.report("extension-unknown", keyPlace, { name, meant });
  }
}

const OURS = [...CARRIERS.keys()];

/** The extension of ours that a name is a slip of the pen for: one letter wrong, two in a long one. */
function meantBy(name: string): string | undefined {
  const near = OURS.filter((ours) => Math.abs(ours.length - name.length) <= 2);
  const plain = name.toLowerCase().replaceAll("_", "-");
  return near.find(
    (ours) => editDistance(plain, ours, 3) <= (ours.length > 10 ? 2 : 1),
  );
}

/** An extension that must be `true` or `false`. */
export function readBoolean(
  extensions: Extensions,
  name: string,
  reporter: Reporter,
): boolean | undefined {
  const extension = extensions.get(name);
  if (extension === undefined) return undefined;
  if (typeof extension.value === "boolean") return extension.value;
  wrongType(extension, name, "`true` or `false`", reporter);
  return undefined;
}

/** An extension that must be text, not empty. */
export function readText(
  extensions: Extensions,
  name: string,
  reporter: Reporter,
): string | undefined {
  const extension = extensions.get(name);
  if (extension === undefined) return undefined;
  if (typeof extension.value === "string" && extension.value.trim() !== "")
    return extension.value;
  wrongType(extension, name, "a text that isn't empty", reporter);
  return undefined;
}

/** Astral letters are left out: not every compiler knows them. */
const NAME =
  /^(?!.*[\u{10000}-\u{10ffff}])[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Whether a text can be a name in TypeScript as it stands. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** An `x-name`: an identifier, as the author wants it. */
export function readName(
  extensions: Extensions,
  reporter: Reporter,
): string | undefined {
  const text = readText(extensions, "x-name", reporter);
  if (text === undefined || isName(text)) return text;
  const place = extensions.get("x-name")?.place;
  reporter.report("x-name-invalid", place, { name: text });
  return undefined;
}

/** Where the extensions of an object stand. */
export function placesOf(extensions: Extensions): ReadonlyMap<string, Place> {
  return new Map([...extensions].map(([name, { place }]) => [name, place]));
}

/** The name that `x-name` gives and where it stands, as members to be spread. */
export function namedBy(
  extensions: Extensions,
  reporter: Reporter,
): { readonly name?: string; readonly namePlace?: Place } {
  const name = readName(extensions, reporter);
  const namePlace = extensions.get("x-name")?.place;
  return name === undefined || namePlace === undefined
    ? {}
    : { name, namePlace };
}

export function readInferred(
  extensions: Extensions,
  reporter: Reporter,
): Inferred {
  return readText(extensions, "x-inferred", reporter);
}

export function wrongType(
  extension: Extension,
  name: string,
  wanted: string,
  reporter: Reporter,
): void {
  reporter.report("extension-wrong-type", extension.place, { name, wanted });
}
