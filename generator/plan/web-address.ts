/** What stands in an address as it is: RFC 3986, 2. */
const plain = /^https?:\/\/[\w.:-]+(?:[/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/i;

/**
 * A text as the web address that it is, percent-encoded where it must be;
 * undefined when it is none, or holds a user's name: it is shown as a link.
 */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = /^https?:$/.test(url.protocol);
  if (!isWeb || url.username !== "" || url.password !== "") return undefined;
  if (plain.test(text)) return text;
  const address = url.href.replaceAll(
    /[^\w.~:/?#[\]@!$&'()*+,;=%-]/g,
    encodeURIComponent,
  );
  return plain.test(address) ? address : undefined;
}
