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
  return convert(params, conversion, {
    writes: true,
    turn: ({ write }, value) => (write ? write(value) : value),
    fail: ({ format }, path) => {
      throw new TypeError(`${label}: "${path.join(".")}" is no ${format}`);
    },
  }) as object;
}
