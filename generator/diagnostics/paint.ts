type Brush = (text: string) => string;

/** The colours of a rendered diagnostic, by meaning. */
export interface Paint {
  readonly error: Brush;
  readonly warning: Brush;
  readonly info: Brush;
  readonly place: Brush;
  readonly help: Brush;
  readonly faint: Brush;
}

export function paint(color: boolean): Paint {
  const brush =
    (open: number, close: number): Brush =>
    (text) =>
      color ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    error: brush(31, 39),
    warning: brush(33, 39),
    info: brush(34, 39),
    place: brush(36, 39),
    help: brush(32, 39),
    faint: brush(90, 39),
  };
}
