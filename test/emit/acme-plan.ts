import type {
  OperationPlan,
  PackagePlan,
} from "../../generator/plan/package-plan.js";
import {
  array,
  docs,
  enumMember,
  intersection,
  keyword,
  literal,
  member,
  noDocs,
  object,
  optional,
  PlanBuilder,
  runtime,
  symbol,
  union,
} from "./plan-builder.js";
import { addModels } from "./acme-models.js";

const string = keyword("string");
const credential = runtime("CredentialSource");

/** One of everything that a plan can hold, with the names of a pleasant API. */
export function acmePlan(): PackagePlan {
  const builder = new PlanBuilder();
  addModels(builder);
  addPets(builder);
  addAccounts(builder);
  const tokenOptions = builder.symbol("AcmeTokenOptions", "src/client.ts");
  const keyOptions = builder.symbol("AcmeKeyOptions", "src/client.ts");
  return builder.plan({
    options: {
      symbol: builder.symbol("AcmeOptions", "src/client.ts"),
      docs: docs("What a client is told."),
      members: [
        optional("teamId", union(string, keyword("undefined"))),
        optional(
          "environment",
          union(
            literal("production"),
            literal("staging"),
            keyword("undefined"),
          ),
        ),
      ],
      alternatives: [
        {
          symbol: tokenOptions,
          docs: docs("Options with a token."),
          members: [member("token", credential, docs("The token."))],
        },
        {
          symbol: keyOptions,
          docs: docs("Options with a key and a workspace."),
          members: [member("key", credential), member("workspaceId", string)],
        },
      ],
    },
    description: {
      name: "Acme",
      environments: {
        production: "https://api.acme.test",
        staging:
          "https://staging.acme.test/a/rather/long/path/that/breaks/the/line",
      },
      credentials: {
        token: {
          in: "header",
          name: "authorization",
          option: "token",
          prefix: "Bearer ",
        },
        key: { in: "header", name: "x-key", option: "key" },
      },
      security: [["token"], ["key"]],
      requestIdHeaders: [],
    },
    usage: {
      credentials: [{ option: "token", variable: "ACME_TOKEN" }],
      call: "getPet",
      list: "listPets",
    },
  });
}

function addPets(builder: PlanBuilder): void {
  const list = builder.operation("listPets", "pets", {
    call: ["pets", "list"],
    docs: docs("Lists the pets.", {
      tag: "throws",
      type: "BadRequestError",
      text: "400: the limit is too high.",
    }),
    params: {
      members: [
        optional(
          "limit",
          union(keyword("number"), keyword("undefined")),
          docs("How many.", { tag: "defaultValue", value: 50 }),
        ),
        optional("cursor", union(string, keyword("undefined"))),
      ],
    },
    data: symbol("ListPetsResponse"),
    body: symbol("ListPetsResponse"),
    response: {
      kind: "interface",
      symbol: "ListPetsResponse",
      docs: docs("A page of pets."),
      members: [
        member("pets", array(symbol("Pet"))),
        member("next", union(string, keyword("null"))),
      ],
    },
    errors: [
      member("400", symbol("Event")),
      member("4XX", object(member("message", string))),
      member("default", keyword("unknown")),
    ],
    page: {
      item: symbol("Pet"),
      style: "cursorPages",
      data: { items: ["pets"], param: ["cursor"], next: ["next"] },
    },
    request: {
      parameters: [
        { name: "limit", in: "query" },
        { name: "cursor", in: "query" },
      ],
    },
  });
  const get = builder.operation("getPet", "pets", {
    call: ["pets", "get"],
    params: { optional: false, members: [member("petId", symbol("PetId"))] },
    data: symbol("Pet"),
    body: object(member("pet", symbol("Pet")), member("page", symbol("Page"))),
    request: { path: ["/pets/", "petId"], unwrap: "pet" },
  });
  const remove = builder.operation("deletePet", "pets", {
    call: ["pets", "delete"],
    params: { optional: false, members: [member("petId", string)] },
    request: { method: "DELETE", path: ["/pets/", "petId"] },
  });
  const feed = builder.operation("feedPetWithSomethingThatItLikes", "pets", {
    call: ["pets", "meals", "feed"],
    params: {
      optional: false,
      members: [member("petId", string)],
      variants: union(
        object(member("food", literal("hay"))),
        object(
          member("food", literal("fish")),
          optional("raw", keyword("boolean")),
        ),
      ),
    },
    data: union(symbol("Pet"), keyword("undefined")),
    request: {
      method: "POST",
      path: ["/pets/", "petId", "/meals"],
      body: {
        write: "writeBody",
        encode: "jsonBody",
        mediaType: "application/json",
        from: "rest",
      },
      idempotent: true,
    },
  });
  const meals = builder.face("PetsMeals", "pets", "meals", [
    { name: "feed", operation: feed.function },
  ]);
  const face = builder.face(
    "Pets",
    "pets",
    "pets",
    [
      { name: "list", operation: list.function },
      { name: "get", operation: get.function },
      { name: "delete", operation: remove.function },
    ],
    [meals],
  );
  const fed: OperationPlan = {
    ...feed,
    declarations: [
      {
        kind: "enum",
        symbol: "FeedPetFood",
        docs: noDocs,
        members: [enumMember("hay"), enumMember("fish")],
        open: false,
      },
    ],
  };
  builder.resource("pets", face, [list, get, remove, fed]);
}

function addAccounts(builder: PlanBuilder): void {
  const request = builder.operation("request", "accounts-of-households", {
    call: ["accountsOfHouseholds", "request"],
    params: {
      optional: false,
      variants: intersection(symbol("Owner"), symbol("Page")),
    },
    data: symbol("RequestOptions"),
    body: symbol("RequestOptions"),
  });
  const face = builder.face(
    "AccountsOfHouseholdsInTheNeighbourhood",
    "accounts-of-households",
    "accountsOfHouseholds",
    [{ name: "request", operation: request.function }],
  );
  builder.resource("accounts-of-households", face, [request]);
}
