import type { Area } from "../row.js";
import { additions } from "./additions.js";
import { allOf } from "./all-of.js";
import { annotations } from "./annotations.js";
import { arrays } from "./arrays.js";
import { constants } from "./constants.js";
import { conditions } from "./conditions.js";
import { directions } from "./directions.js";
import { discriminators } from "./discriminators.js";
import { enumNames } from "./enum-names.js";
import { enums } from "./enums.js";
import { formats } from "./formats.js";
import { inheritance } from "./inheritance.js";
import { limits } from "./limits.js";
import { maps } from "./maps.js";
import { names } from "./names.js";
import { nulls } from "./null.js";
import { nullable } from "./nullable.js";
import { objects } from "./objects.js";
import { openEnums } from "./open-enums.js";
import { recursion } from "./recursion.js";
import { references } from "./references.js";
import { tags } from "./tags.js";
import { types } from "./types.js";
import { unions } from "./unions.js";

/** All areas, in the order of the summary. */
export const areas: Readonly<Record<string, Area>> = {
  types,
  null: nulls,
  nullable,
  enums,
  constants,
  "open enums": openEnums,
  limits,
  objects,
  maps,
  arrays,
  allOf,
  unions,
  discriminators,
  tags,
  inheritance,
  conditions,
  references,
  recursion,
  directions,
  names,
  "enum names": enumNames,
  formats,
  additions,
  annotations,
};
