import { describe, expectTypeOf, test } from "vitest";
import { APIPromise } from "../../generator/runtime/api-promise.js";
import { Client, type ClientOptions } from "../../generator/runtime/client.js";
import type { ErrorOf } from "../../generator/runtime/error-types.js";
import {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  ConflictError,
  InternalServerError,
  NotFoundError,
} from "../../generator/runtime/errors.js";
import {
  requestPage,
  type Page,
  type PagedOperation,
  type PagePromise,
} from "../../generator/runtime/page.js";
import { singlePage } from "../../generator/runtime/page-styles.js";
import type { RequestOptions } from "../../generator/runtime/request-options.js";
import { request } from "../../generator/runtime/request.js";
import type { WithResponse } from "../../generator/runtime/with-response.js";
import { operation } from "./server.js";

// As generated code has it.
interface Thing {
  id: string;
}
interface ThingResponse {
  data: Thing;
}
interface ThingList {
  data: Thing[];
}
interface NotFoundBody {
  error: { type: string };
}
interface ConflictBody {
  conflict: string;
}
interface GetThingErrors {
  404: NotFoundBody;
  409: ConflictBody;
}

const getThingOperation = operation();
const listThingsOperation: PagedOperation = {
  ...operation(),
  pagination: { style: singlePage, items: ["data"] },
};

function getThing(
  client: Client,
  params: { id: string },
  options?: RequestOptions,
): APIPromise<Thing, ThingResponse, GetThingErrors> {
  return request(client, getThingOperation, params, options);
}

function listThings(
  client: Client,
  params: { limit?: number | undefined } = {},
  options?: RequestOptions,
): PagePromise<Thing, ThingList, GetThingErrors> {
  return requestPage(client, listThingsOperation, params, options);
}

const unanswered = () => Promise.reject(new Error("types only"));
const client = new Client(
  { name: "Lab", baseURL: "https://lab.test" },
  { fetch: unanswered, maxRetries: 0 },
);
const call = () => getThing(client, { id: "1" });

describe("a call's type", () => {
  test("is the data's, also through its methods", () => {
    expectTypeOf(getThing).returns.resolves.toEqualTypeOf<Thing>();
    expectTypeOf(getThing).returns.toExtend<Promise<Thing>>();
    expectTypeOf<
      Awaited<ReturnType<APIPromise<Thing, ThingResponse>["withResponse"]>>
    >().toEqualTypeOf<WithResponse<Thing, ThingResponse>>();
  });

  test("of a list is a page's", () => {
    expectTypeOf(listThings).returns.resolves.toEqualTypeOf<
      Page<Thing, ThingList>
    >();
    expectTypeOf<PagePromise<Thing, ThingList>>().toExtend<
      AsyncIterable<Thing>
    >();
    expectTypeOf<Page<Thing, ThingList>["body"]>().toEqualTypeOf<ThingList>();
  });
});

describe("a result's type", () => {
  test("has data or an error", async () => {
    const result = await call().result();
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Thing>();
    else expectTypeOf(result.error).not.toBeAny();
    const { data, error } = result;
    if (!error) expectTypeOf(data).toEqualTypeOf<Thing>();
  });

  test("tells the body from the status", async () => {
    const result = await call().result();
    if (result.ok) return;
    const { error } = result;
    if (error instanceof APIError) {
      if (error.status === 404) {
        expectTypeOf(error.body).toEqualTypeOf<NotFoundBody>();
      } else if (error.status === 409) {
        expectTypeOf(error.body).toEqualTypeOf<ConflictBody>();
      } else if (error.status === 520) {
        expectTypeOf(error.body).toBeUnknown();
      } else {
        expectTypeOf(error.body).toBeUnknown();
        expectTypeOf(error.status).not.toEqualTypeOf<404>();
      }
    } else {
      expectTypeOf(error).not.toBeNever();
      if (error instanceof APIUserAbortError) return;
      if (error instanceof APIConnectionError) return;
      expectTypeOf(error.text).toBeString();
    }
  });

  test("tells the body from the class", async () => {
    const result = await call().result();
    if (result.ok) return;
    if (result.error instanceof NotFoundError) {
      expectTypeOf(result.error.body).toEqualTypeOf<NotFoundBody>();
    }
    if (result.error instanceof ConflictError) {
      expectTypeOf(result.error.body).toEqualTypeOf<ConflictBody>();
    }
  });

  test("tells the body from the range and the default", () => {
    interface Missing {
      missing: string;
    }
    interface Wrong {
      wrong: string;
    }
    interface Broken {
      broken: string;
    }
    interface Other {
      other: string;
    }
    interface Errors {
      404: Missing;
      503: Other;
      "4XX": Wrong;
      "5xX": Broken;
    }
    const tell = (error: ErrorOf<Errors>) => {
      if (!(error instanceof APIError)) return;
      if (error.status === 404) {
        expectTypeOf(error.body).toEqualTypeOf<Missing>();
      } else if (error.status === 400 || error.status === 499) {
        expectTypeOf(error.body).toEqualTypeOf<Wrong>();
      } else if (error.status === 503) {
        expectTypeOf(error.body).toEqualTypeOf<Other>();
      } else if (error.status === 500 || error.status === 599) {
        expectTypeOf(error.body).toEqualTypeOf<Broken>();
      } else if (error.status === 304) {
        expectTypeOf(error.body).toBeUnknown();
      }
      if (error instanceof NotFoundError) {
        expectTypeOf(error.body).toEqualTypeOf<Missing>();
      }
      if (error instanceof ConflictError) {
        expectTypeOf(error.body).toEqualTypeOf<Wrong>();
      }
    };
    const tellDefault = (error: ErrorOf<Errors & { default: { any: 1 } }>) => {
      if (!(error instanceof APIError)) return;
      if (error.status === 404) {
        expectTypeOf(error.body).toEqualTypeOf<Missing>();
      } else if (error.status === 302) {
        expectTypeOf(error.body).toEqualTypeOf<{ any: 1 }>();
      } else if (error.status === 500) {
        expectTypeOf(error.body).toEqualTypeOf<Broken>();
      }
    };
    const tellOnly = (error: ErrorOf<{ default: Other }>) => {
      if (error instanceof APIError) {
        expectTypeOf(error.body).toEqualTypeOf<Other>();
      }
      if (error instanceof InternalServerError) {
        expectTypeOf(error.body).toEqualTypeOf<Other>();
      }
    };
    expectTypeOf(tell).toBeFunction();
    expectTypeOf(tellDefault).toBeFunction();
    expectTypeOf(tellOnly).toBeFunction();
    // Ranges that no failure is in add nothing.
    expectTypeOf<ErrorOf<{ "1XX": Other; 404: Missing }>>().toEqualTypeOf<
      ErrorOf<{ 404: Missing }>
    >();
  });

  test("without documented errors has unknown bodies", async () => {
    const result = await new APIPromise<Thing>(unanswered, () => ({
      id: "",
    }))
      .result()
      .catch(() => undefined);
    if (result?.error instanceof APIError && result.error.status === 404) {
      expectTypeOf(result.error.body).toBeUnknown();
    }
  });
});

test("the error classes can be told apart one after the other", () => {
  const tell = (error: APIError) => {
    if (error instanceof InternalServerError) return error.status;
    if (error instanceof NotFoundError) {
      expectTypeOf(error.status).toEqualTypeOf<404>();
      return error.status;
    }
    if (error instanceof ConflictError) return error.status;
    return error.status;
  };
  expectTypeOf(tell).returns.toBeNumber();
});

test("options take undefined, and a generated client adds its own", () => {
  interface SeamOptions extends ClientOptions {
    token: string | (() => Promise<string>);
  }
  const options: SeamOptions = {
    token: "t",
    baseURL: undefined,
    timeout: undefined,
    fetch: globalThis.fetch,
    headers: { a: null, b: undefined },
  };
  expectTypeOf(options).toExtend<ClientOptions>();
  expectTypeOf<RequestOptions>().toExtend<{
    signal?: AbortSignal | undefined;
  }>();
});

describe("withResponse()", () => {
  interface Pet {
    name: string;
  }
  interface Job {
    done: number;
  }
  interface Bodies {
    200: Pet;
    202: Job;
    204: undefined;
    "2XX": string;
  }
  interface PetHeaders {
    "x-left"?: number;
  }
  type Data = Pet | Job | string | undefined;
  type Whole<Details extends object> = Awaited<
    ReturnType<APIPromise<Data, Data, object, Details>["withResponse"]>
  >;

  test("tells bodies apart by status, also when it is taken apart", () => {
    const tell = ({ status, data, body }: Whole<{ bodies: Bodies }>) => {
      if (status === 200) {
        expectTypeOf(data).toEqualTypeOf<Pet>();
        expectTypeOf(body).toEqualTypeOf<Pet>();
      } else if (status === 202) {
        expectTypeOf(data).toEqualTypeOf<Job>();
      } else if (status === 204) {
        expectTypeOf(data).toEqualTypeOf<undefined>();
      } else {
        expectTypeOf(data).toEqualTypeOf<string>();
      }
      if (status === 201) expectTypeOf(data).toEqualTypeOf<string>();
      // @ts-expect-error an answer with this status is an error
      if (status === 404) return;
    };
    expectTypeOf(tell).toBeFunction();
    expectTypeOf<Whole<{ bodies: Bodies }>["data"]>().toEqualTypeOf<Data>();
  });

  test("has documented headers, and none otherwise", () => {
    type Both = Whole<{ bodies: Bodies; headers: PetHeaders }>;
    expectTypeOf<Both["headers"]>().toEqualTypeOf<PetHeaders>();
    expectTypeOf<Extract<Both, { status: 202 }>["data"]>().toEqualTypeOf<Job>();
    expectTypeOf<Whole<{ headers: PetHeaders }>["status"]>().toBeNumber();
    expectTypeOf<
      Whole<{ headers: PetHeaders }>["data"]
    >().toEqualTypeOf<Data>();
    expectTypeOf<Whole<{ bodies: Bodies }>>().not.toHaveProperty("headers");
  });
});
