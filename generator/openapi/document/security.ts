import type { Place } from "../../diagnostics/diagnostic.js";
import type { Extensions } from "./extensions.js";

/** OAS 3.2.0, 4.30: scheme names that hold together (AND); an empty one allows anonymous calls. */
export interface SecurityRequirement {
  readonly place: Place;
  readonly schemes: readonly string[];
}

/** OAS 3.2.0, 4.27. */
export interface SecurityScheme {
  readonly place: Place;
  readonly key: string;
  readonly kind:
    | { readonly type: "bearer"; readonly bearerFormat?: string }
    | { readonly type: "basic" }
    | {
        readonly type: "apiKey";
        readonly in: "header" | "query" | "cookie";
        readonly name: string;
      }
    | { readonly type: "oauth2"; readonly flows: readonly OAuthFlow[] }
    | { readonly type: "openIdConnect" }
    | { readonly type: "mutualTLS" }
    | { readonly type: "other"; readonly scheme: string };
  readonly description?: string;
  /** OAS 3.2. */
  readonly deprecated?: boolean;
  readonly extensions: Extensions;
}

/** OAS 3.2.0, 4.29. */
export interface OAuthFlow {
  readonly name: string;
  readonly tokenUrl?: string;
  readonly authorizationUrl?: string;
  /** OAS 3.2: of the flow `deviceAuthorization`. */
  readonly deviceAuthorizationUrl?: string;
  readonly scopes: readonly string[];
}
