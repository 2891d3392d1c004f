/**
 * `.` or `..` between separators, each in any percent-spelling: servers and
 * proxies decode more than once, and what they then see is another resource.
 */
const dotSegment =
  /(?:^|\/|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?=$|\/|%(?:25)*(?:2f|5c))/i;

/** The path, unless it holds a dot segment: a TypeError after `label`. */
export function checkPath(path: string, label: string): string {
  if (dotSegment.test(path)) {
    throw new TypeError(
      `${label}: a parameter makes a "." or ".." in the path`,
    );
  }
  return path;
}
