/** What would begin a list, a heading or a quotation if it began a line. */
const marker = /^(?:[-+*#>|=~]+|\d+[.)])$/;
/** A line that stands for itself: a list item, a heading, a row of a table, a quotation. */
const ownLine = /^\s*(?:[-+*]\s|\d+[.)]\s|#{1,6}\s|\||>)/;
const fence = /^\s*(?:```|~~~)/;
/** Words with one space between them and no fence: what most comments are. */
const sentence = /^(?!```|~~~)\S+(?: \S+)*$/;

/**
 * Markdown text in lines of at most `width` characters where words allow it.
 * Lines of one paragraph are joined first; lists, tables, quotations and code
 * keep their lines. `escape` is applied to each piece before it is measured.
 */
export function wrapText(
  text: string,
  width: number,
  escape: (line: string) => string,
): readonly string[] {
  if (text.length <= width && sentence.test(text)) {
    const escaped = escape(text);
    if (escaped.length <= width) return [escaped];
  }
  const lines: string[] = [];
  let words: string[] = [];
  let item: Item = { indent: 0, hang: 0 };
  let inCode = false;

  for (const line of linesOf(text)) {
    const isFence = fence.test(line);
    if (inCode || isFence || (words.length === 0 && /^ {4}/.test(line))) {
      flush();
      lines.push(escape(line.trimEnd()));
      if (isFence) inCode = !inCode;
    } else if (line.trim() === "") {
      flush();
      if (lines.at(-1) !== "") lines.push("");
    } else {
      if (ownLine.test(line)) {
        flush();
        item = itemOf(line);
      }
      for (const each of wordsOf(line)) words.push(each);
    }
  }
  flush();
  // Code that nobody closed would swallow what follows the text.
  if (inCode) lines.push("```");
  while (lines.at(-1) === "") lines.pop();
  return lines[0] === "" ? lines.slice(1) : lines;

  function flush(): void {
    const [first, ...others] = words.map(escape);
    if (first !== undefined) {
      let current = " ".repeat(item.indent) + first;
      for (const word of others) {
        if (current.length + 1 + word.length > width) {
          lines.push(current);
          current = " ".repeat(item.hang) + word;
        } else current += ` ${word}`;
      }
      lines.push(current);
    }
    words = [];
    item = { indent: 0, hang: 0 };
  }
}

/** Every kind of line end that an editor or a parser knows counts as one. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replaceAll("\t", "    "));
}

/** Words with their markers: `- 5` in the middle of a text must not come to begin a line. A link is one word. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const word of line.trim().split(/(?<!\{@link) +/)) {
    const last = words.at(-1);
    if (last !== undefined && (marker.test(word) || marker.test(last)))
      words.splice(-1, 1, `${last} ${word}`);
    else words.push(word);
  }
  return words;
}

/** Where the lines of a list item begin: the first, and those that go on with it. */
interface Item {
  readonly indent: number;
  readonly hang: number;
}

function itemOf(line: string): Item {
  const [, space = "", mark = ""] = /^(\s*)([-+*] |\d+[.)] )?/.exec(line) ?? [];
  return { indent: space.length, hang: space.length + mark.length };
}
