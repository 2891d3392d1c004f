import { basename } from "node:path";
import type { JsonObject } from "../source/json.js";
import { isAllowed } from "./config-rules.js";
import type { DateTimeOption, Int64Option } from "./config.js";
import type { ApiOptions } from "./options.js";
import { defaultName } from "./resolve-options.js";

/** What the plan of a package needs to know of the options. */
export interface PackageOptions {
  /** The document's file name: the same wherever the repository is checked out. */
  readonly input: string;
  readonly package: string;
  readonly version: string;
  readonly clientName?: string;
  readonly license?: string;
  /** `number` when left out. */
  readonly int64?: Int64Option;
  /** `string` when left out. */
  readonly dateTime?: DateTimeOption;
}

/** What an API's options leave open, its existing package.json decides: it may have been published. */
export function packageOptions(
  api: ApiOptions,
  existing: JsonObject | undefined,
): PackageOptions {
  const name = existing?.["name"];
  const version = existing?.["version"];
  const { clientName, int64, dateTime } = api;
  const kept = existing?.["license"];
  const license =
    api.license ?? (isAllowed("license", kept) ? kept : undefined);
  return {
    input: basename(api.input),
    package:
      api.package ??
      (isAllowed("package", name) ? name : defaultName(api.output)),
    version: api.version ?? (isAllowed("version", version) ? version : "0.1.0"),
    ...(clientName === undefined ? {} : { clientName }),
    ...(license === undefined ? {} : { license }),
    ...(int64 === undefined ? {} : { int64 }),
    ...(dateTime === undefined ? {} : { dateTime }),
  };
}
