/** A value by what is special about it. */
export type NamedValue = readonly [name: string, value: unknown];

const nothing: readonly NamedValue[] = [
  ["undefined", undefined],
  ["null", null],
];

const reserved = ":/?#[]@!$&'()*+,;=";

/** What is sent of each type. */
export const values: Readonly<Record<string, readonly NamedValue[]>> = {
  string: [
    ["a word", "blue"],
    ["reserved characters", reserved],
    ["what no URI holds", '"<>\\^`{|}'],
    ["spaces", "light blue"],
    ["outer spaces", " blue "],
    ["accents", "grün"],
    ["other scripts", "蓝 🔵"],
    ["a percent sign", "100% blue"],
    ["a percent triple", "%41%2C"],
    ["dots", "a.b"],
    ["a number's text", "007"],
    ["an empty text", ""],
    ...nothing,
  ],
  number: [
    ["zero", 0],
    ["a negative fraction", -1.5],
    ["an exponent", 1e21],
    ...nothing,
  ],
  boolean: [["true", true], ["false", false], ...nothing],
  array: [
    ["words", ["blue", "black", "brown"]],
    ["one word", ["blue"]],
    ["reserved characters", [reserved, "&a=b"]],
    ["spaces", ["light blue", "black"]],
    ["pipes", ["a|b", "c"]],
    ["dots", ["a.b", "c"]],
    ["accents", ["grün", "é"]],
    ["other scripts", ["蓝", "🔵"]],
    ["percent signs", ["100%", "%41"]],
    ["an empty text", [""]],
    ["an empty text among others", ["a", "", "b"]],
    ["null among others", ["a", null, "b"]],
    ["nothing", []],
    ...nothing,
  ],
  object: [
    ["words", { R: "100", G: "200", B: "150" }],
    ["one member", { R: "100" }],
    ["reserved characters", { R: reserved, G: "&a=b" }],
    ["a reserved name", { "a=b&c;d,e": "100" }],
    ["spaces", { R: "light blue", "light G": "x" }],
    ["pipes", { R: "a|b" }],
    ["dots", { R: "a.b", G: "c" }],
    ["accents", { Rot: "grün", Grün: "é" }],
    ["other scripts", { 蓝: "🔵" }],
    ["percent signs", { R: "100%", "%41": "%2C" }],
    ["an empty text", { R: "", G: "200" }],
    ["null among others", { R: "100", G: null }],
    ["nothing", {}],
    ...nothing,
  ],
};
