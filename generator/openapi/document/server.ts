import type { Place } from "../../diagnostics/diagnostic.js";
import type { Extensions } from "./extensions.js";

/** OAS 3.2.0, 4.5. */
export interface Server {
  readonly place: Place;
  readonly url: string;
  readonly description?: string;
  /** OAS 3.2: the server's own name. */
  readonly name?: string;
  readonly variables: readonly ServerVariable[];
  readonly extensions: Extensions;
}

/** OAS 3.2.0, 4.6. */
export interface ServerVariable {
  readonly place: Place;
  readonly name: string;
  /** Absent only where an extension describes the server. */
  readonly default?: string;
  readonly enum: readonly string[];
  readonly description?: string;
}
