import type { Area } from "./scenario.js";
import { arrays } from "./scenarios/arrays.js";
import { clients } from "./scenarios/clients.js";
import { complex } from "./scenarios/complex.js";
import { dictionaries } from "./scenarios/dictionaries.js";
import { enumsAndErrors } from "./scenarios/enums-and-errors.js";
import { evolution } from "./scenarios/evolution.js";
import { flattening } from "./scenarios/flattening.js";
import { forms } from "./scenarios/forms.js";
import { headers } from "./scenarios/headers.js";
import { http } from "./scenarios/http.js";
import { media } from "./scenarios/media.js";
import { objects } from "./scenarios/objects.js";
import { optional } from "./scenarios/optional.js";
import { paging } from "./scenarios/paging.js";
import { responses } from "./scenarios/responses.js";
import { times } from "./scenarios/times.js";
import { urls } from "./scenarios/urls.js";
import { values } from "./scenarios/values.js";
import { versions } from "./scenarios/versions.js";
import { xml } from "./scenarios/xml.js";

export const areas: readonly Area[] = [
  ...values,
  ...times,
  arrays,
  dictionaries,
  complex,
  ...objects,
  flattening,
  ...urls,
  ...headers,
  http,
  responses,
  optional,
  ...enumsAndErrors,
  ...media,
  xml,
  ...forms,
  ...clients,
  ...versions,
  ...paging,
  ...evolution,
];
