import type { Area, Scenario, Table } from "../scenario.js";

function pet(name: string, petId: string, want: object): Table[number] {
  const call = "GET /extensibleenums/pet/{petId}";
  return [name, { call, given: { petId }, want }];
}

const retriever = { name: "Retriever", DaysOfWeek: "Friday", IntEnum: "1" };

function getPet(
  petId: string,
  outcome: Omit<Scenario, "call" | "given">,
): Scenario {
  const call = "GET /errorStatusCodes/Pets/{petId}/GetPet";
  return { call, given: { petId }, ...outcome };
}

function doSomething(
  whatAction: string,
  outcome: Omit<Scenario, "call" | "given">,
): Scenario {
  const call = "POST /errorStatusCodes/Pets/doSomething/{whatAction}";
  return { call, given: { whatAction }, ...outcome };
}

const constants = {
  constString: "constant",
  constInt: 0,
  child: { constProperty: "constant" },
  constChild: { constProperty: "constant", constProperty2: "constant2" },
};
const secret = "1c88a67921784300a462b2cb61da2339";
const tommy = { name: "Tommy Tomson", aniType: "Dog" };
const sad = {
  actionResponse: "grrrr",
  errorType: "PetSadError",
  errorMessage: "casper aint happy",
  reason: "need more treats",
};

/** Enums that grow, constants, and errors with bodies of their own for each status. */
export const enumsAndErrors: readonly Area[] = [
  {
    document: "extensible-enums-swagger.json",
    category: "vanilla",
    scenarios: [
      pet("expectedEnum", "tommy", {
        DaysOfWeek: "Monday",
        IntEnum: "1",
        name: "Tommy Tomson",
      }),
      pet("unexpectedEnum", "casper", {
        DaysOfWeek: "Weekend",
        IntEnum: "2",
        name: "Casper Ghosty",
      }),
      pet("allowedValueEnum", "scooby", {
        DaysOfWeek: "Thursday",
        IntEnum: "2.1",
        name: "Scooby Scarface",
      }),
      [
        "roundTripEnum",
        {
          call: "POST /extensibleenums/pet/addPet",
          body: retriever,
          want: retriever,
        },
      ],
    ],
  },
  {
    document: "client-enum.json",
    category: "vanilla",
    scenarios: [
      [
        "ClientWithEnumParam",
        { call: "HEAD /clientEnum/head", given: { "x-ms-enum": "single" } },
      ],
    ],
  },
  {
    document: "constants.json",
    category: "vanilla",
    scenarios: [
      [
        "ConstantClientProperties",
        {
          call: "PUT /constants/clientConstants/{path-constant}",
          given: {
            "header-constant": true,
            "query-constant": 100,
            "path-constant": "path",
          },
        },
      ],
    ],
  },
  {
    document: "validation.json",
    category: "vanilla",
    scenarios: [
      [
        "ConstantsInPath",
        {
          call: "GET /validation/constantsInPath/{constantParam}/value",
          given: { constantParam: "constant" },
        },
      ],
      [
        "ConstantsInBody",
        {
          call: "POST /validation/constantsInPath/{constantParam}/value",
          given: { constantParam: "constant" },
          body: constants,
          want: constants,
        },
      ],
    ],
  },
  {
    document: "xms-error-responses.json",
    category: "vanilla",
    scenarios: [
      ["expectedNoErrors", getPet("tommy", { want: tommy })],
      ["expectedNoErrors", doSomething("stay", { want: tommy })],
      [
        "expectedPetSadError",
        doSomething("jump", { fails: { status: 500, body: sad } }),
      ],
      [
        "expectedPetHungryError",
        doSomething("fetch", {
          fails: {
            status: 404,
            body: {
              actionResponse: "howl",
              errorType: "PetHungryOrThirstyError",
              errorMessage: "scooby is low",
              reason: "need more everything",
              hungryOrThirsty: "hungry and thirsty",
            },
          },
        }),
      ],
      ["intError", getPet("alien123", { fails: { status: 501, body: 123 } })],
      [
        "stringError",
        getPet("ringo", { fails: { status: 400, body: "ringo is missing" } }),
      ],
      [
        "animalNotFoundError",
        getPet("coyoteUgly", {
          fails: {
            name: "NotFoundError",
            body: {
              someBaseProp: "problem finding animal",
              reason: "the type of animal requested is not available",
              name: "coyote",
              whatNotFound: "AnimalNotFound",
            },
          },
        }),
      ],
      [
        "linkNotFoundError",
        getPet("weirdAlYankovic", {
          fails: {
            name: "NotFoundError",
            body: {
              someBaseProp: "problem finding pet",
              reason: "link to pet not found",
              whatSubAddress: "pet/yourpet was not found",
              whatNotFound: "InvalidResourceLink",
            },
          },
        }),
      ],
    ],
  },
  {
    document: "xms-error-responses.json",
    category: "optional",
    scenarios: [
      [
        "sendErrorWithParamNameModels",
        {
          call: "POST /errorStatusCodes/Pets/hasModelsParam",
          given: { models: "value1" },
          fails: { status: 500, body: sad },
        },
      ],
    ],
  },
  {
    document: "error-with-secrets.json",
    category: "vanilla",
    scenarios: [
      [
        "ErrorWithSecrets",
        {
          call: "GET /secrets/error",
          fails: {
            status: 403,
            code: "Unauthorized",
            body: {
              error: {
                code: "Unauthorized",
                message: "The user 'user@contoso.com' is unauthorized.",
                details: [
                  {
                    code: "UnauthorizedSharedKey",
                    innererror: `Shared key ${secret} is not permitted access.`,
                  },
                ],
                token: secret,
              },
              primaryKey: secret,
              connectionString: `Key1=${secret}`,
            },
          },
        },
      ],
      [
        "RequestWithSecrets",
        {
          call: "POST /secrets/:create",
          client: { apiKey: `SharedKey ${secret}` },
          fails: { status: 400 },
        },
      ],
    ],
  },
  {
    document: "incorrect-error-response.json",
    category: "vanilla",
    scenarios: [
      [
        "verifyIncorrectErrorParsing",
        {
          call: "GET /incorrectError",
          fails: { name: "APIError", status: 444, body: "foobar" },
        },
      ],
    ],
  },
];
