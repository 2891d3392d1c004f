import type { Conversion } from "./conversion.js";
import { convert } from "./convert.js";

/**
 * Arguments with their values as JSON wants them. What can't be sent is a
 * TypeError that begins with `label`.
 */
export function writeParams(
  params: object,
  conversion: Conversion,
  label: string,
): object {
  return convert(params, conversion, ({ format, write }, value, path) => {
    const written = write ? write(value) : value;
    if (written !== undefined) return written;
    throw new TypeError(`${label}: "${path.join(".")}" is no ${format}`);
  }) as object;
}
