import { catalog } from "./catalog.js";
import type { Diagnostic, Place, Related } from "./diagnostic.js";
import type { Entry } from "./entry.js";

type Catalog = typeof catalog;
/** Every stable code there is. */
export type Code = keyof Catalog;
/** What the message of a code is made from. */
export type ParametersOf<C extends Code> =
  Catalog[C] extends Entry<infer Parameters> ? Parameters : never;

/** Collects the diagnostics of one stage of one run. */
export interface Reporter {
  report<C extends Code>(
    code: C,
    place: Place | undefined,
    parameters: ParametersOf<C>,
    related?: readonly Related[],
  ): void;
  /** Takes over what another stage or file already put into words. */
  add(diagnostics: readonly Diagnostic[]): void;
  /** All that was reported so far, in the order of reporting, doubles left out. */
  readonly diagnostics: readonly Diagnostic[];
}

export function createReporter(): Reporter {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  function push(diagnostic: Diagnostic): void {
    const { code, place, message } = diagnostic;
    const where = place?.pointer ?? place?.position();
    const key = JSON.stringify([code, place?.file, where, message]);
    if (seen.has(key)) return;
    seen.add(key);
    diagnostics.push(diagnostic);
  }
  return {
    diagnostics,
    add(others) {
      others.forEach(push);
    },
    report(code, place, parameters, related = []) {
      // The catalog's entries are a union that TypeScript cannot correlate with `code`; ParametersOf did.
      const entry = catalog[code] as unknown as Entry<typeof parameters>;
      push({
        code,
        severity: entry.severity,
        message: entry.message(parameters),
        ...(place === undefined ? {} : { place }),
        related,
        fix: entry.fix(parameters),
      });
    },
  };
}
