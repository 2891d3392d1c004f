import { cookieJar } from "../cookie-jar.js";
import type { Area, Scenario, Table } from "../scenario.js";

const bodied = ["put", "post", "patch", "delete"];

/** A request of a method; those that may have a body have one. */
function request(path: string, method: string): Scenario {
  return {
    call: `${method.toUpperCase()} ${path}`,
    ...(bodied.includes(method) ? { body: true } : {}),
  };
}

function nameOf(kind: string, status: number, method: string): string {
  return `Http${kind}${String(status)}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}

type Methods = Readonly<Record<number, readonly string[]>>;

function each(
  methods: Methods,
  row: (status: number, method: string) => Table[number],
): Table {
  return Object.entries(methods).flatMap(([status, names]) =>
    names.map((method) => row(Number(status), method)),
  );
}

const success = each(
  {
    200: ["head", "get", "put", "post", "patch", "delete"],
    201: ["put", "post"],
    202: ["put", "post", "patch", "delete"],
    204: ["head", "put", "post", "patch", "delete"],
    404: ["head"],
  },
  (status, method) => [
    nameOf("Success", status, method),
    {
      ...request(`/http/success/${String(status)}`, method),
      ...(method === "get" ? { want: true } : {}),
      ...(status === 404 ? { fails: { name: "NotFoundError", status } } : {}),
    },
  ],
);

const clientFailures = each(
  {
    400: ["head", "get", "options", "put", "post", "patch", "delete"],
    401: ["head"],
    402: ["get"],
    403: ["get", "options"],
    404: ["put"],
    405: ["patch"],
    406: ["post"],
    409: ["put"],
    410: ["head"],
    411: ["get"],
    412: ["get", "options"],
    413: ["put"],
    414: ["patch"],
    415: ["post"],
    416: ["get"],
    417: ["delete"],
    429: ["head"],
  },
  (status, method) => [
    nameOf("ClientFailure", status, method),
    {
      ...request(`/http/failure/client/${String(status)}`, method),
      fails: { status, body: undefined },
    },
  ],
);

const serverFailures = each(
  { 501: ["head", "get"], 505: ["post", "delete"] },
  (status, method) => [
    nameOf("ServerFailure", status, method),
    {
      ...request(`/http/failure/server/${String(status)}`, method),
      fails: { name: "InternalServerError", status, body: undefined },
    },
  ],
);

/** The platform follows them as the Fetch standard says. */
const redirects = each(
  {
    301: ["head", "get"],
    302: ["head", "get"],
    307: ["head", "get", "put", "post", "patch", "delete", "options"],
  },
  (status, method) => [
    nameOf("Redirect", status, method),
    request(`/http/redirect/${String(status)}`, method),
  ],
);

const otherRedirects: Table = [
  // Several choices: there is no one place to go on to.
  [
    "HttpRedirect300Head",
    { ...request("/http/redirect/300", "head"), fails: { status: 300 } },
  ],
  [
    "HttpRedirect300Get",
    {
      ...request("/http/redirect/300", "get"),
      fails: { status: 300, body: ["/http/success/get/200"] },
    },
  ],
  // Followed with the method as it is, to where the server has nothing.
  [
    "HttpRedirect301Put",
    { ...request("/http/redirect/301", "put"), fails: { status: 404 } },
  ],
  [
    "HttpRedirect302Patch",
    { ...request("/http/redirect/302", "patch"), fails: { status: 404 } },
  ],
  // Followed with a GET.
  ["HttpRedirect303Post", request("/http/redirect/303", "post")],
];

/** The server tells a second attempt from a first by a cookie. */
const retries = each(
  {
    408: ["head"],
    500: ["put"],
    502: ["get", "options"],
    503: ["delete"],
    504: ["put"],
  },
  (status, method) => [
    nameOf("Retry", status, method),
    {
      ...request(`/http/retry/${String(status)}`, method),
      client: { fetch: cookieJar() },
    },
  ],
);

/** Nothing says that these may arrive twice. */
const unrepeated = each(
  { 500: ["patch"], 503: ["post"], 504: ["patch"] },
  (status, method) => [
    nameOf("Retry", status, method),
    {
      ...request(`/http/retry/${String(status)}`, method),
      client: { fetch: cookieJar() },
      fails: { name: "InternalServerError", status, attempts: 1 },
    },
  ],
);

/** httpInfrastructure.json: statuses, redirects and retries. */
export const http: Area = {
  document: "httpInfrastructure.json",
  category: "vanilla",
  scenarios: [
    ...success,
    ...clientFailures,
    ...serverFailures,
    ...redirects,
    ...otherRedirects,
    ...retries,
    ...unrepeated,
    [
      "HttpClientFailure407Delete",
      {
        ...request("/http/failure/client/407", "delete"),
        // Node.js takes the status for a proxy's and shows no answer.
        fails: { name: "APIConnectionError" },
      },
    ],
    [
      "ResponsesScenarioEmptyErrorBody",
      {
        call: "GET /http/failure/emptybody/error",
        fails: { status: 400, body: { message: "" } },
      },
    ],
    [
      "ResponsesScenarioNoModelErrorBody",
      {
        call: "GET /http/failure/nomodel/error",
        fails: { status: 400, body: { message: "NoErrorModel" } },
      },
    ],
    [
      "ResponsesScenarioNoModelEmptyBody",
      {
        call: "GET /http/failure/nomodel/empty",
        fails: { status: 400, body: undefined },
      },
    ],
  ],
};
