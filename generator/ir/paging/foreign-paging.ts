import type { Reporter } from "../../diagnostics/reporter.js";
import type { ApiDocument } from "../../openapi/document/document.js";
import type { OperationObject } from "../../openapi/document/operation.js";
import type { Json } from "../../source/json.js";
import { readFern } from "./fern.js";
import { readMsPageable } from "./ms-pageable.js";
import type {
  ForeignPaging,
  PaginationOverride,
} from "./pagination-override.js";
import { readScalar } from "./scalar.js";
import { readSpeakeasy } from "./speakeasy.js";
import { readStainless } from "./stainless.js";

type Root = Pick<ApiDocument, "schemas" | "extensions">;

/** Extensions that other generators read, in the order in which they are asked; each is given its own value and that at the document's root. */
const READERS: readonly (readonly [
  name: string,
  read: (value: Json, atRoot: Json | undefined) => ForeignPaging,
])[] = [
  ["x-scalar-pagination", readScalar],
  ["x-speakeasy-pagination", readSpeakeasy],
  ["x-fern-pagination", readFern],
  ["x-ms-pageable", readMsPageable],
];

/** What the extensions of others say of an operation's pages; what can't be followed is told and not used. */
export function readForeignPaging(
  source: OperationObject,
  root: Root,
  reporter: Reporter,
): PaginationOverride | false | undefined {
  for (const [name, read] of READERS) {
    const extension = source.extensions.get(name);
    if (extension === undefined) continue;
    const { value, place, at } = extension;
    const said = read(value, root.extensions.get(name)?.value);
    if (said === false) return false;
    if (!("unread" in said)) return { ...said, name, own: false, place, at };
    reporter.report("pagination-extension-unread", place, {
      name,
      why: said.unread,
    });
    return undefined;
  }
  const marks = readStainless(source, root);
  if (marks === undefined || marks === false || "unread" in marks)
    return undefined;
  const { place } = source;
  const name = "x-stainless-pagination-property";
  return { ...marks, name, own: false, place, at: () => place };
}
