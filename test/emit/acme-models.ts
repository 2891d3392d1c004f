import {
  array,
  docs,
  enumMember,
  keyword,
  literal,
  map,
  member,
  noDocs,
  object,
  optional,
  symbol,
  union,
  type PlanBuilder,
} from "./plan-builder.js";

const string = keyword("string");

/** A declaration of every kind. */
export function addModels(builder: PlanBuilder): void {
  builder
    .model(
      "pet",
      {
        kind: "interface",
        symbol: "Pet",
        docs: docs("A pet.\n\nIt lives in a household.", {
          tag: "see",
          url: "https://docs.acme.test/pets",
        }),
        members: [
          member("id", symbol("PetId"), docs("Who it is.")),
          member("status", symbol("PetStatus")),
          optional("legs", symbol("LegCount")),
          member("owner", union(symbol("Owner"), keyword("null"))),
          member(
            "tags",
            array(union(string, keyword("number"))),
            docs("Free.", { tag: "defaultValue", value: ["tame"] }),
          ),
          optional("content-type", string),
          optional("__proto__", string),
          optional("400", keyword("boolean")),
        ],
      },
      {
        kind: "enum",
        symbol: "PetStatus",
        docs: docs("How it does."),
        members: [
          enumMember("alive", docs("It breathes.")),
          enumMember("not-so-well", docs("It has seen better days.")),
          enumMember("__proto__"),
        ],
        open: true,
        guard: "isKnownPetStatus",
      },
      {
        kind: "enum",
        symbol: "LegCount",
        docs: noDocs,
        members: [2, 4, 8].map((count) => enumMember(count)),
        open: false,
      },
      {
        kind: "template-id",
        symbol: "PetId",
        docs: docs("The id of a pet."),
        type: { kind: "template", parts: ["pet_", string] },
        pattern: "^pet_\\w{12}$",
        flags: "u",
        isWhole: true,
        guard: "isPetId",
      },
    )
    .model("owner", {
      kind: "interface",
      symbol: "Owner",
      docs: docs("Who feeds the pet."),
      members: [
        member("name", string),
        member("pets", array(symbol("Pet"))),
        optional(
          "address",
          object(member("city", string), optional("street", string)),
        ),
      ],
      indexes: [{ keys: keyword("string"), values: keyword("unknown") }],
    })
    .model(
      "page",
      // Names of the runtime, which the files that use both must tell apart.
      {
        kind: "interface",
        symbol: "Page",
        docs: noDocs,
        members: [member("number", keyword("number"))],
      },
      {
        kind: "alias",
        symbol: "RequestOptions",
        docs: noDocs,
        type: map(string),
      },
    )
    .model("object", {
      kind: "enum",
      symbol: "Object",
      docs: docs("A kind of object, which hides the platform's."),
      members: [enumMember("chair"), enumMember("table")],
      open: true,
      guard: "isKnownObject",
    })
    .model("empty", {
      kind: "interface",
      symbol: "Empty",
      docs: noDocs,
      members: [],
    })
    .model(
      "event",
      {
        kind: "open-union",
        symbol: "Event",
        docs: docs("Something that happened."),
        known: "KnownEvent",
        unknown: { kind: "interface", symbol: "UnknownEvent", tag: string },
        guard: "isKnownEvent",
        members: [symbol("PetBorn"), symbol("PetMoved")],
        discriminator: "event-type",
        tags: ["pet.born", "pet.moved"],
      },
      ...["Born", "Moved"].map((name) => ({
        kind: "interface" as const,
        symbol: `Pet${name}`,
        docs: noDocs,
        members: [
          member("event-type", literal(`pet.${name.toLowerCase()}`)),
          member("pet", symbol("Pet")),
        ],
      })),
    );
}
