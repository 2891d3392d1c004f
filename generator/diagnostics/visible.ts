/**
 * Text of a document made safe to show: control characters (they could move the
 * cursor or clear the screen), bidirectional and zero-width ones (they could show
 * another text than the one that is there) and lone surrogates as `\u{..}`.
 */
export function visible(text: string): string {
  return text.replace(unsafe, escape);
}

/** As `visible`, but line breaks stay: for messages of our own that hold document text. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** As `visible`, on one line and not longer than a person wants to read. */
export function excerpt(text: string, length = 60): string {
  const shown = visible(text);
  return shown.length <= length ? shown : `${shown.slice(0, length - 1)}…`;
}

const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
