import { expect } from "vitest";
import type { AnyCall, Method } from "./generated-client.js";
import type { Category } from "./test-server.js";

/** One call, and what comes of it; the server says which scenario it covers. */
export interface Scenario {
  /** Method and path, as the document writes them: `GET /array/null`. */
  readonly call: string;
  /** The parameters of the call, and its `contentType`. */
  readonly given?: object;
  /** The body, which lies beside the parameters where that is the shape of the params. */
  readonly body?: unknown;
  /** The options of the call. */
  readonly options?: object;
  /** Options of the client, besides where the server is. */
  readonly client?: object;
  /** How the call is awaited; by default for the whole body. */
  readonly read?: (call: AnyCall) => Promise<unknown>;
  /** What awaiting it gives; by default nothing. */
  readonly want?: unknown;
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The call rejects, with an error that has these members. */
  readonly fails?: object;
}

/** Scenarios by the server's name; one may take several calls. */
export type Table = readonly (readonly [name: string, scenario: Scenario])[];

/** The scenarios of one document. */
export interface Area {
  /** A file of the server's documents. */
  readonly document: string;
  readonly category: Category;
  /** Options of the client for all of it, by where the server is; the base URL is one of them. */
  readonly clientOf?: (url: string) => object;
  readonly scenarios: Table;
}

type Row = readonly [name: string, path: string, value?: unknown];

/** Operations that answer a value. */
export function gets(rows: readonly Row[]): Table {
  return rows.map(([name, path, want]) => [
    name,
    { call: `GET ${path}`, want },
  ]);
}

/** Operations that are sent a value as their whole body. */
export function puts(rows: readonly Row[]): Table {
  return rows.map(([name, path, body]) => [
    name,
    { call: `PUT ${path}`, body },
  ]);
}

/** A success with a body that is not what the document says. */
export const notJSON = { name: "APIResponseError" };

/** Makes the call, and checks what comes of it. */
export async function play(
  { send, isFlat }: Method,
  scenario: Scenario,
): Promise<void> {
  const { options, read = bodyOf, want, headers, fails } = scenario;
  const call = send(paramsOf(scenario, isFlat), options);
  if (fails !== undefined) {
    await expect(read(call)).rejects.toMatchObject(fails);
    return;
  }
  expect(await read(call)).toEqual(want);
  if (headers === undefined) return;
  const { response } = await call.withResponse();
  const names = Object.keys(headers);
  expect(
    Object.fromEntries(names.map((name) => [name, response.headers.get(name)])),
  ).toEqual(headers);
}

/** What a body other than the usual one is, it is as a whole. */
function paramsOf(
  { given, body }: Scenario,
  isFlat: boolean,
): object | undefined {
  if (body === undefined) return given;
  const isChosen = given !== undefined && "contentType" in given;
  return { ...given, ...(isFlat && !isChosen ? (body as object) : { body }) };
}

async function bodyOf(call: AnyCall): Promise<unknown> {
  return (await call.withResponse()).body;
}
