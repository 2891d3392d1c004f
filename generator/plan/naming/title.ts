/** Behind these a title only says more of what it has named: `Pets API - v2 (Preview)`. */
const MORE = /\s+[-–—+|/]\s+|[:(|,;]|\s+for\s+/i;
/** Words of documents, not of what they describe. */
const OF_DOCUMENTS =
  /^(?:the|apis?|rest|restful|http|https|json|open-?api|swagger|spec|specs|specification|specifications|official|documentation|docs|reference|definitions?|preview|beta|version|v?\d+(?:\.\d+)*)$/i;

/** What an API is called in a title: `GitHub` of `GitHub's official OpenAPI spec + Octokit extension`. */
export function calledIn(title: string): string {
  const [name = ""] = title.split(MORE);
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/(?:['’]s|\.)$/, ""))
    .filter((word) => !OF_DOCUMENTS.test(word));
  return words.length === 0 ? title : words.join(" ");
}

/** A title in a sentence: `the Seam API`, and `the Box Platform API`, which says it already. */
export function titleInSentence(title: string): string {
  return /\bapi\b/i.test(title) ? title : `${title} API`.trim();
}
