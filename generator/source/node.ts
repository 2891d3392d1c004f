import type { Place } from "../diagnostics/diagnostic.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { child, parsePointer } from "./pointer.js";
import type { Part, SourceDocument } from "./source-document.js";

/**
 * From a pointer in a rewritten value to the pointer where its text stands, or to
 * a value that stands elsewhere altogether.
 */
export type Moves = ReadonlyMap<string, string | Node>;

/**
 * A value of a document that knows where it stands. Members are found through
 * `Object.hasOwn` only: `__proto__` and `constructor` are names like any other.
 */
export class Node {
  readonly document: SourceDocument;
  /** Where the text stands. */
  readonly pointer: string;
  /** Who this is: the pointer too, but for a value that an upgrade rule put around others. */
  readonly identity: string;
  readonly value: Json;
  readonly #moves: Moves | undefined;

  constructor(
    document: SourceDocument,
    pointer: string,
    value: Json,
    identity = pointer,
    moves?: Moves,
  ) {
    this.document = document;
    this.pointer = pointer;
    this.value = value;
    this.identity = identity;
    this.#moves = moves;
  }

  static root(document: SourceDocument): Node {
    return new Node(document, "", document.tree);
  }

  get object(): JsonObject | undefined {
    return isObject(this.value) ? this.value : undefined;
  }

  /** How messages call it: the last key on the way to it, with the list around it for an element. */
  get name(): string {
    const keys = parsePointer(this.pointer) ?? [];
    const last = keys.at(-1) ?? "";
    const isElement = /^\d+$/.test(last) && keys.length > 1;
    return isElement ? `${keys.at(-2) ?? ""}[${last}]` : last;
  }

  get(key: string | number): Node | undefined {
    const { value } = this;
    if (typeof value !== "object" || value === null) return undefined;
    if (!Object.hasOwn(value, key)) return undefined;
    const member = (value as JsonObject)[key];
    return member === undefined ? undefined : this.#step(key, member);
  }

  /** The members of an object, in the order of the document; empty for anything else. */
  entries(): readonly (readonly [string, Node])[] {
    return Object.entries(this.object ?? {}).map(([key, value]) => [
      key,
      this.#step(key, value),
    ]);
  }

  /** The elements of an array; empty for anything else. */
  items(): readonly Node[] {
    return Array.isArray(this.value)
      ? this.value.map((value: Json, index) => this.#step(index, value))
      : [];
  }

  /** The same place with a rewritten value; `moves` say, relative to it, where moved parts came from. */
  rewritten(value: Json, moves: Moves): Node {
    const absolute = new Map(
      [...moves].map(([to, from]) => [
        this.pointer + to,
        from instanceof Node ? from : this.pointer + from,
      ]),
    );
    return new Node(
      this.document,
      this.pointer,
      value,
      this.identity,
      absolute.size === 0 ? undefined : absolute,
    );
  }

  get place(): Place {
    return this.document.place(this.pointer);
  }

  /** The member's name, for what is wrong with the name and not with the value. */
  get keyPlace(): Place {
    return this.document.place(this.pointer, "key");
  }

  placeOf(key: string | number, part: Part = "value"): Place {
    return this.document.place(child(this.pointer, key), part);
  }

  #step(key: string | number, value: Json): Node {
    const pointer = child(this.pointer, key);
    const origin = this.#moves?.get(pointer);
    if (origin === undefined) {
      return new Node(this.document, pointer, value, pointer, this.#moves);
    }
    if (origin instanceof Node) return origin;
    // A value that was put around others is not the one that it stands for; what merely moved stays who it was.
    const around = pointer.startsWith(`${origin}/`);
    return new Node(this.document, origin, value, around ? pointer : origin);
  }
}
