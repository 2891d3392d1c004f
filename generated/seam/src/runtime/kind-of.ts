/** The name of a value's class: a polyfill's or a frame's own one is as good. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
