import { describe, expect, it } from "vitest";
import { operationsOf, planOf, told, type Planned } from "./plan-of.js";

interface Named {
  /** `GET /pets`, with its id, tag and extensions. */
  readonly call: string;
  readonly id?: string;
  readonly tag?: string;
  readonly more?: string;
}

function documentOf(operations: readonly Named[]): string {
  const paths = new Map<string, string[]>();
  for (const { call, id, tag, more } of operations) {
    const [method = "", path = ""] = call.split(" ");
    const lines = paths.get(path) ?? [];
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(
      ([, name]) =>
        `{ name: ${String(name)}, in: path, required: true, schema: {} }`,
    );
    paths.set(path, [
      ...lines,
      `    ${method.toLowerCase()}:`,
      ...(id === undefined ? [] : [`      operationId: ${id}`]),
      ...(tag === undefined ? [] : [`      tags: [${tag}]`]),
      ...(more === undefined ? [] : [`      ${more}`]),
      `      parameters: [${parameters.join(", ")}]`,
      `      responses: { "200": { description: ok } }`,
    ]);
  }
  const text = [...paths].flatMap(([path, lines]) => [`  ${path}:`, ...lines]);
  return `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n${text.join("\n")}\n`;
}

/** Method on its resource, and function. */
function namesOf(planned: Planned): readonly string[] {
  return operationsOf(planned).map(
    ({ call, function: symbol }) =>
      `${call.join(".")} ${planned.plan.symbols.get(symbol)?.export ?? "?"}`,
  );
}

const table: Readonly<Record<string, Named & { readonly want: string }>> = {
  "GET of many": { call: "GET /pets", want: "pets.list listPets" },
  "POST to many": { call: "POST /pets", want: "pets.create createPet" },
  "GET of one": { call: "GET /pets/{id}", want: "pets.get getPet" },
  "PATCH of one": { call: "PATCH /pets/{id}", want: "pets.update updatePet" },
  "PUT of one": { call: "PUT /pets/{id}", want: "pets.update updatePet" },
  "POST to one": { call: "POST /pets/{id}", want: "pets.update updatePet" },
  "DELETE of one": { call: "DELETE /pets/{id}", want: "pets.delete deletePet" },
  "GET of what there is one of": { call: "GET /me", want: "me.get getMe" },
  "a slash at the end": { call: "GET /pets/{id}/", want: "pets.get getPet" },
  "an ending": { call: "GET /pets/{id}.json", want: "pets.get getPet" },
  HEAD: { call: "HEAD /pets/{id}", want: "pets.head headPet" },
  "a version in front": { call: "GET /v1/pets", want: "pets.list listPets" },
  "api in front": { call: "GET /api/v2/pets", want: "pets.list listPets" },
  "a parameter in front": {
    call: "GET /{team}/pets",
    want: "pets.list listPets",
  },
  "nothing but a slash": { call: "GET /", want: "root.get getRoot" },
  "a tag": {
    call: "GET /pets",
    tag: "Domestic animals",
    want: "domesticAnimals.listPets listDomesticAnimalPets",
  },
  "a tag of the same thing": {
    call: "GET /pets/{id}",
    tag: "Pet",
    want: "pet.get getPet",
  },
  "a tag of what it is part of": {
    call: "GET /users/{id}/repos",
    tag: "users",
    want: "users.listRepos listUserRepos",
  },
  "a tag that nests": {
    call: "POST /audio/voices",
    tag: "audio.voices",
    want: "audio.voices.create createAudioVoice",
  },
  "a tag that a framework made": {
    call: "GET /api/v1/info",
    id: "InfoService_GetInfo",
    tag: "InfoService",
    want: "info.get getInfo",
  },
  "paths nest": {
    call: "GET /v1/accounts/{account}/login_links",
    want: "accounts.loginLinks.list listAccountLoginLinks",
  },
  "RPC with dots": {
    call: "POST /admin.conversations.archive",
    tag: "admin",
    want: "admin.conversations.archive archiveAdminConversation",
  },
  "RPC with dots, and no verb": {
    call: "GET /files.info",
    want: "files.info fileInfo",
  },
  "a verb behind a colon": {
    call: "POST /v1/models/{model}:predict",
    want: "models.predict predictModel",
  },
  "a verb that a GET does": {
    call: "GET /charges/search",
    want: "charges.search searchCharge",
  },
  "a verb that a GET gives": {
    call: "GET /orders/{id}/return",
    want: "orders.return.get getOrderReturn",
  },
  "things whose first word is a verb": {
    call: "POST /reporting/report_runs",
    want: "reporting.reportRuns.create createReportingReportRun",
  },
  RPC: {
    call: "POST /connected_accounts/list",
    want: "connectedAccounts.list listConnectedAccounts",
  },
  "RPC of one": {
    call: "POST /pets/{id}/archive",
    want: "pets.archive archivePet",
  },
  "RPC of two words": {
    call: "POST /pets/{id}/send_email",
    want: "pets.sendEmail sendPetEmail",
  },
  "what is no verb is no RPC": {
    call: "POST /pets/{id}/toys",
    want: "pets.toys.create createPetToy",
  },
  "a good id": {
    call: "GET /pets",
    id: "listPets",
    want: "pets.list listPets",
  },
  "a good id keeps its words": {
    call: "PUT /users/{id}/mapping",
    id: "setUserMapping",
    want: "users.setMapping setUserMapping",
  },
  "a good id in snakes": {
    call: "GET /x",
    id: "list_connected_accounts",
    want: "x.listConnectedAccounts listConnectedAccounts",
  },
  "an id of one word": {
    call: "GET /pets",
    id: "list",
    want: "pets.list listPets",
  },
  "an id that is no verb": {
    call: "GET /pets",
    id: "petsByOwner",
    want: "pets.listByOwner listPetByOwner",
  },
  "an id with the HTTP method at its end": {
    call: "GET /pets/{id}",
    id: "getPetsIdGet",
    want: "pets.get getPet",
  },
  "an id made of method and path": {
    call: "POST /accounts/{account}/login_links",
    id: "PostAccountsAccountLoginLinks",
    want: "accounts.loginLinks.create createAccountLoginLink",
  },
  "an id made of method and path, parameters called id": {
    call: "GET /folders/{folder_id}/items",
    id: "get_folders_id_items",
    tag: "Folders",
    want: "folders.listItems listFolderItems",
  },
  "an id with a number of NestJS": {
    call: "POST /authorization/roles",
    id: "AuthorizationRolesController_create[0]",
    tag: "authorization",
    want: "authorization.createRole createAuthorizationRole",
  },
  "a class of more words than its path's noun": {
    call: "POST /authorization/organizations/{id}/roles",
    id: "AuthorizationOrganizationRolesController_create",
    tag: "authorization",
    want: "authorization.createOrganizationRole createAuthorizationOrganizationRole",
  },
  "a class in the words of a code base": {
    call: "GET /users/{id}/identities",
    id: "UserlandUserIdentitiesController_list",
    tag: "users",
    want: "users.listIdentities listUserIdentities",
  },
  "a list of things that begin as something that one does": {
    call: "GET /test_helpers/test_clocks",
    want: "testHelpers.testClocks.list listTestHelperTestClocks",
  },
  "Docker: the verb behind": {
    call: "GET /containers/{id}/json",
    id: "ContainerInspect",
    tag: "Container",
    want: "container.inspect inspectContainer",
  },
  "Docker: no verb": {
    call: "GET /containers/{id}/logs",
    id: "ContainerLogs",
    tag: "Container",
    want: "container.listLogs listContainerLogs",
  },
  "a namespace with dots": {
    call: "POST /orders/{id}/track",
    id: "orders.track.create",
    tag: "orders",
    want: "orders.track.create createOrderTrack",
  },
  "a namespace above the tag": {
    call: "DELETE /files/{id}",
    id: "drive.files.delete",
    tag: "files",
    want: "files.delete deleteFile",
  },
  "a namespace that is called like a verb": {
    call: "GET /repos/{o}/issues",
    id: "issueListIssues",
    tag: "issue",
    want: "issue.list listIssues",
  },
  "get of many": {
    call: "GET /checks",
    id: "GetChecks",
    tag: "Checks",
    want: "checks.list getChecks",
  },
  "no noun is cut from behind a preposition": {
    call: "GET /x",
    id: "listPullRequestsByRepository",
    tag: "repository",
    want: "repository.listPullRequestsByRepository listPullRequestsByRepository",
  },
  "a path of parameters only": {
    call: "GET /{Bucket}/{Key}",
    id: "GetObject",
    want: "object.get getObject",
  },
  "FastAPI: path and method at the end": {
    call: "GET /pets/{id}",
    id: "read_pet_pets__id__get",
    want: "pets.read readPet",
  },
  "GitHub: a namespace": {
    call: "GET /repos/{o}/releases",
    id: "repos/list-releases",
    tag: "repos",
    want: "repos.listReleases listRepoReleases",
  },
  "DigitalOcean: a namespace in snakes": {
    call: "POST /v2/databases/{id}/users",
    id: "databases_add_user",
    tag: "Databases",
    want: "databases.addUser addDatabaseUser",
  },
  "Gitea: a namespace in camels": {
    call: "GET /repos/{o}/git/refs",
    id: "repoListAllGitRefs",
    tag: "repository",
    want: "repository.listAllGitRefs listRepositoryAllGitRefs",
  },
  "x-resource": {
    call: "GET /pets",
    more: "x-resource: zoo.animals",
    want: "zoo.animals.list listZooAnimals",
  },
  "x-name of the method": {
    call: "GET /pets",
    id: "listPets",
    more: "x-name: all",
    want: "pets.all listPets",
  },
  "x-name of the method, without an id": {
    call: "GET /pets",
    more: "x-name: all",
    want: "pets.all petAll",
  },
  "x-name of both": {
    call: "POST /connected_accounts/simulate/disconnect",
    more: "x-name: { method: disconnect, function: simulateDisconnect }",
    want: "connectedAccounts.simulate.disconnect simulateDisconnect",
  },
  "x-name is taken as it stands": {
    call: "GET /pets",
    more: "x-name: { method: list_v2, function: list_pets_v2 }",
    want: "pets.list_v2 list_pets_v2",
  },
  "Speakeasy's names": {
    call: "POST /v1/things",
    id: "op17",
    more: "x-speakeasy-group: store.things\n      x-speakeasy-name-override: add",
    want: "store.things.add addStoreThing",
  },
  "Fern's names": {
    call: "POST /v1/things",
    more: "x-fern-sdk-group-name: [store, things]\n      x-fern-sdk-method-name: add_one",
    want: "store.things.addOne addStoreThingOne",
  },
  "x-name before what others say": {
    call: "POST /v1/things",
    more: "x-name: make\n      x-speakeasy-name-override: add",
    want: "things.make makeThing",
  },
  "a reserved word is a method but no function": {
    call: "DELETE /pets",
    want: "pets.delete deletePet",
  },
  "a resource that no class can have": {
    call: "GET /constructor",
    want: "constructorApi.get getConstructorApi",
  },
};

describe("names of operations", () => {
  it.each(Object.entries(table))("%s", async (_, { want, ...operation }) => {
    const planned = await planOf(documentOf([operation]));
    expect(namesOf(planned)).toEqual([want]);
    expect(told(planned)).toEqual([]);
  });
});

const pets = (call: string, id?: string): Named => ({
  call,
  tag: "pets",
  ...(id === undefined ? {} : { id }),
});

const collisions: Readonly<
  Record<
    string,
    {
      readonly given: readonly Named[];
      readonly want: readonly string[];
      readonly warnings?: number;
    }
  >
> = {
  "two lists of one tag": {
    given: [pets("GET /pets"), pets("GET /pets/{id}/toys")],
    want: ["pets.list listPets", "pets.listToys listPetToys"],
  },
  "one thing of one thing": {
    given: [pets("GET /pets/{id}"), pets("GET /pets/{id}/toys/{toy}")],
    want: ["pets.get getPet", "pets.getToy getPetToy"],
  },
  "created in two places": {
    given: [pets("POST /pets"), pets("POST /pets/{id}/toys")],
    want: ["pets.create createPet", "pets.createToy createPetToy"],
  },
  "PUT and PATCH": {
    given: [pets("PUT /pets/{id}"), pets("PATCH /pets/{id}")],
    want: ["pets.update updatePet", "pets.patch patchPet"],
    warnings: 1,
  },
  "the same noun by other ways": {
    given: [
      pets("GET /toys"),
      pets("GET /owners/{owner}/toys"),
      pets("GET /shops/{shop}/toys"),
    ],
    want: [
      "pets.listToys listPetToys",
      "pets.listOwnerToys listPetOwnerToys",
      "pets.listShopToys listPetShopToys",
    ],
    warnings: 2,
  },
  "one id in two tags": {
    given: [
      { call: "GET /a", id: "getStatus", tag: "a" },
      { call: "GET /b", id: "get-status", tag: "b" },
    ],
    want: ["a.getStatus getStatus", "b.getStatus getBStatus"],
    warnings: 1,
  },
  "files of one name": {
    given: [
      { call: "GET /a", more: "x-resource: user_keys" },
      { call: "GET /b", more: "x-resource: userKeys" },
      { call: "GET /c", more: "x-resource: client" },
      { call: "GET /d", more: "x-resource: aux" },
    ],
    want: [
      "user_keys.get getUserKey",
      "userKeys.get getUserKeyB",
      "client.get getClient",
      "aux.get getAux",
    ],
    warnings: 1,
  },
};

describe("operations that would be called the same", () => {
  it.each(Object.entries(collisions))(
    "%s",
    async (_, { given, want, warnings = 0 }) => {
      const planned = await planOf(documentOf(given));
      expect(namesOf(planned)).toEqual(want);
      const codes = told(planned).map(([code]) => code);
      expect(codes).toEqual(
        Array.from({ length: warnings }, () => "name-taken"),
      );
    },
  );
});
