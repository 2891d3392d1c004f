/** What the text of a `$ref` asks for, before anything is looked up. */
export type Reference =
  | {
      readonly kind: "local";
      /** The file part, decoded; empty for the same document. */
      readonly file: string;
      /** The fragment, decoded: a JSON pointer, an anchor's name, or empty. */
      readonly fragment: string;
    }
  /** Another scheme or host; never fetched. */
  | { readonly kind: "remote" }
  /** A path from the root of the disk or of a drive. */
  | { readonly kind: "absolute" }
  | { readonly kind: "invalid"; readonly problem: string };

/** RFC 3986, 4.1, as far as a description needs it. */
export function parseReference(text: string): Reference {
  if (text === "") return { kind: "invalid", problem: "it is empty" };
  if (/[\p{Cc}]/u.test(text)) {
    return { kind: "invalid", problem: "it holds control characters" };
  }
  // A single letter is a Windows drive, not a scheme.
  if (/^[a-z][a-z0-9+.-]+:/i.test(text) || /^[/\\]{2}/.test(text)) {
    return { kind: "remote" };
  }
  if (/^([a-z]:)?[/\\]/i.test(text)) return { kind: "absolute" };
  const hash = text.indexOf("#");
  const file = decode(hash === -1 ? text : text.slice(0, hash));
  const fragment = decode(hash === -1 ? "" : text.slice(hash + 1));
  if (file === undefined || fragment === undefined) {
    return {
      kind: "invalid",
      problem: "a % is not followed by two hex digits",
    };
  }
  // An encoded slash, backslash or NUL must not smuggle a path past the checks above.
  if (/[\0\\]/.test(file) || /^([a-z]:|\/)/i.test(file)) {
    return { kind: "absolute" };
  }
  if (fragment.startsWith("/") && /~(?![01])/.test(fragment)) {
    return { kind: "invalid", problem: "a ~ is not followed by 0 or 1" };
  }
  return { kind: "local", file, fragment };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
