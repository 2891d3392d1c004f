import { expect, test } from "vitest";
import { withPaths, withSchemas } from "../../bad-inputs/bad-input.js";
import { operationOf, planOf, told } from "../plan-of.js";
import { sayMembers } from "../say-type.js";

const time = "{ type: string, format: date-time }";

test.each<[string, { given: string; want: [string, string][]; type: string }]>([
  [
    "a body that is sent as text",
    {
      given: `  /at: { put: { operationId: setAt, requestBody: { required: true, content: { text/plain: { schema: ${time} } } }, responses: { 204: { description: ok } } } }`,
      want: [["value-kept", "4:101"]],
      type: "{ body: string }",
    },
  ],
  [
    "a body that is sent as JSON is none",
    {
      given: `  /at: { put: { operationId: setAt, requestBody: { required: true, content: { application/json: { schema: ${time} } } }, responses: { 204: { description: ok } } } }`,
      want: [],
      type: "{ body: Date }",
    },
  ],
])("%s", async (_, { given, want, type }) => {
  const planned = await planOf(withPaths(given), undefined, {
    dateTime: "Date",
  });
  expect(told(planned)).toEqual(want);
  const { params } = operationOf(planned);
  expect(sayMembers(params.members, planned.plan)).toBe(type);
});

test("a pattern that JavaScript can't read, and all that is behind it", async () => {
  const text =
    withSchemas(`    A: { type: object, patternProperties: { "(?<=[": { $ref: "#/components/schemas/B" } } }
    B: { properties: { at: ${time}, also: ${time} } }
`);
  const planned = await planOf(text, undefined, { dateTime: "Date" });
  expect(told(planned)).toContainEqual(["value-kept", "7:28"]);
  const [, b] = planned.plan.models.flatMap((model) => model.declarations);
  expect(b?.kind === "interface" && sayMembers(b.members, planned.plan)).toBe(
    "{ at?: string; also?: string }",
  );
});

/** Pages whose cursor is a time, with what plays the part. */
const pages = (answer: string, more = ""): string =>
  withPaths(`  /pets:
    get:
      operationId: listPets
      ${more}
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses: { 200: { description: ok, content: { application/json: { schema: ${answer} } } } }
`);

test.each([
  [
    "the next cursor",
    pages(
      `{ required: [pets], properties: { pets: { type: array, items: ${time} }, next_cursor: ${time} } }`,
    ),
    "{ pets: Date[]; next_cursor?: string }",
  ],
  [
    "one that a person named",
    pages(
      `{ required: [pets], properties: { pets: { type: array, items: ${time} }, upto: ${time}, at: ${time} } }`,
      "x-pagination: { style: cursor, cursor: cursor, nextCursor: upto }",
    ),
    "{ pets: Date[]; upto?: string; at?: Date }",
  ],
])(
  "a time is no Date where it leads to the next page: %s",
  async (_, given, want) => {
    const planned = await planOf(given, undefined, { dateTime: "Date" });
    expect(told(planned).map(([code]) => code)).toEqual(["value-kept"]);
    const { declarations } = operationOf(planned);
    const [body] = declarations;
    const said =
      body?.kind === "interface" && sayMembers(body.members, planned.plan);
    expect(said).toBe(want);
  },
);

test("an integer may lead to the next page: its digits are all there is of it", async () => {
  const given = pages(
    "{ required: [pets], properties: { pets: { type: array, items: {} }, next_cursor: { type: integer, format: int64 } } }",
  );
  const planned = await planOf(given, undefined, { int64: "bigint" });
  expect(told(planned)).toEqual([]);
});

test("what stands in the way is shown", async () => {
  const text = withSchemas(`    A:
      anyOf:
        - ${time}
        - { type: string }
`);
  const { diagnostics } = await planOf(text, undefined, { dateTime: "Date" });
  expect(diagnostics).toMatchObject([
    {
      code: "value-kept",
      severity: "warning",
      message:
        "a value of format `date-time` stays a `string`: another kind of value may stand at the same place, and nothing tells them apart",
      related: [
        {
          message: "the other kind of value",
          place: { pointer: "/components/schemas/A/anyOf/1" },
        },
      ],
    },
  ]);
});

test("without the options nothing is asked and nothing is told", async () => {
  const text = withSchemas(
    `    A: { anyOf: [${time}, { type: string }, { type: integer, format: int64 }] }\n`,
  );
  const { diagnostics, plan } = await planOf(text);
  expect(diagnostics).toEqual([]);
  expect(plan).toMatchObject({ conversions: [], runtimeParts: [] });
});
