import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { Reading, type Way } from "./reading.js";

/** What Ajv says of a value; `none` where bytes are in it, or the schema never ends. */
export type Verdict = "valid" | "invalid" | "none";

/** Says of a value whether a component accepts it. */
export interface Judge {
  /** The schemas of the components as they are judged. */
  readonly definitions: JsonObject;
  /** A schema that leads to a component's. */
  schemaOf(component: string): JsonObject;
  verdict(component: string, value: Json): Verdict;
  /** Throws where a schema can't be judged by. */
  check(): void;
}

export function createJudge(
  document: JsonObject,
  components: readonly string[],
  way: Way,
): Judge {
  const reading = new Reading(document, way);
  const names = new Map(
    components.map((name) => [name, reading.component(name)]),
  );
  const schemaOf = (component: string) => ({
    $ref: `#/$defs/${names.get(component) ?? ""}`,
  });
  const met = { bytes: 0 };
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    validateFormats: false,
    logger: false,
    // `constructor` is not there only because every object has one.
    ownProperties: true,
  });
  ajv.addKeyword({ keyword: "bytes", validate: () => (met.bytes += 1) > 0 });
  const $defs = plain(reading.definitions);
  ajv.addSchema({ $id: "document", $defs });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (component: string): ValidateFunction => {
    const known = compiled.get(component);
    if (known !== undefined) return known;
    const { $ref } = schemaOf(component);
    const validate = ajv.compile({ $ref: `document${$ref}` });
    compiled.set(component, validate);
    return validate;
  };
  return {
    definitions: reading.definitions,
    schemaOf,
    check() {
      for (const component of components) validatorOf(component);
    },
    verdict(component, value) {
      const validate = validatorOf(component);
      met.bytes = 0;
      try {
        const isValid = validate(plain(value));
        if (met.bytes > 0) return "none";
        return isValid ? "valid" : "invalid";
      } catch (error) {
        // A schema that is itself without end, and one whose `unevaluatedProperties` Ajv loses count of.
        if (error instanceof RangeError || error instanceof TypeError)
          return "none";
        throw error;
      }
    },
  };
}

/**
 * Names that Ajv stumbles over: it takes no notice of a member `__proto__`, never
 * misses one whose name is empty, and calls what it compares by the others.
 */
const names = new Map([
  ["", "\r"],
  ["__proto__", "__prxto__"],
  ["constructor", "xonstructor"],
  ["valueOf", "xalueOf"],
  ["toString", "xoString"],
]);

/** The same with other names, in schemas and values alike. */
function plain<Value extends Json>(value: Value): Value {
  return renamed(value, "") as Value;
}

function renamed(value: Json, keyword: string): Json {
  if (typeof value === "string")
    return value === "" && !keyword.toLowerCase().includes("required")
      ? value
      : (names.get(value) ?? value);
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => renamed(item, keyword));
  if (!isObject(value)) return value;
  const isLists = keyword === "dependentRequired";
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      keyword === "patternProperties" ? key : (names.get(key) ?? key),
      renamed(member, isLists ? keyword : key),
    ]),
  );
}
