/** One `##` of a file: prose, a fragment of a document, and what is made of it. */
export interface Scenario {
  readonly title: string;
  /** YAML; what every document has beside it is added. */
  readonly fragment: string;
  /** JSON in a block of its own: options of the package. */
  readonly options: string;
  readonly expected: readonly Block[];
}

/** A fenced block that shows something that was made. */
export interface Block {
  /** All after the language: `src/models/pet.ts interface Pet`. */
  readonly what: string;
  readonly text: string;
  /** Where the text stands in the file. */
  readonly start: number;
  readonly end: number;
}

/** Reads the scenarios of a Markdown file; the first heading and its prose are an introduction. */
export function readScenarios(markdown: string): readonly Scenario[] {
  const sections = [...markdown.matchAll(/^## (.+)$/gm)];
  return sections.map((heading, index) => {
    const title = heading[1] ?? "";
    const start = heading.index;
    const end = sections[index + 1]?.index ?? markdown.length;
    const blocks = readBlocks(markdown, start, end);
    const fragments = blocks.filter(({ language }) => language === "yaml");
    const [fragment] = fragments;
    const options = blocks.find(({ what }) => what === "options");
    const expected = blocks.filter(
      (block) => block.what !== "" && block !== options,
    );
    if (fragment === undefined || fragments.length > 1) {
      throw new Error(`"${title}" needs one block of yaml`);
    }
    if (expected.length === 0) throw new Error(`"${title}" expects nothing`);
    const { text = "{}" } = options ?? {};
    return { title, fragment: fragment.text, options: text, expected };
  });
}

/** Puts what was made where something else was expected. */
export function replaceBlocks(
  markdown: string,
  made: readonly { readonly block: Block; readonly text: string }[],
): string {
  return [...made]
    .sort((a, b) => b.block.start - a.block.start)
    .reduce(
      (text, { block, text: replacement }) =>
        text.slice(0, block.start) + replacement + text.slice(block.end),
      markdown,
    );
}

function readBlocks(markdown: string, from: number, to: number) {
  // A comment may hold a fence itself; the one around it is longer then.
  const fence = /^(`{3,})(\w+) ?(.*)\n([^]*?)^\1$/gm;
  return [...markdown.slice(from, to).matchAll(fence)].map((match) => {
    const [whole, mark = "", language = "", what = "", text = ""] = match;
    const end = from + match.index + whole.length - mark.length;
    return { language, what, text, start: end - text.length, end };
  });
}
