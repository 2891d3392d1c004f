import type { ErrorOf } from "./error-types.js";
import { RequestError } from "./errors.js";
import type { Answer } from "./response.js";
import type { AnswerDetails, DetailedResponse } from "./with-response.js";

/** The outcome of a call as a value: test `ok`. */
export type Result<Data, Errors extends object = NoErrors> =
  | { readonly ok: true; readonly data: Data; readonly error?: undefined }
  | {
      readonly ok: false;
      readonly error: ErrorOf<Errors>;
      readonly data?: undefined;
    };

/** No status has a documented body. */
export type NoErrors = Record<never, never>;

/** One body, and no documented headers. */
export type NoDetails = Record<never, never>;

/**
 * A call under way. Awaiting it gives the data. The request is sent once,
 * however often and through whichever of its methods it is awaited.
 */
export class APIPromise<
  Data,
  Body = Data,
  Errors extends object = NoErrors,
  Details extends AnswerDetails = NoDetails,
> implements Promise<Data> {
  readonly #answer: Promise<Answer>;
  readonly #select: (answer: Answer) => Data;
  #data: Promise<Data> | undefined;
  #started = false;
  #raw = false;

  /** @internal Made by the functions that send requests. */
  constructor(
    send: (raw: boolean) => Promise<Answer>,
    select: (answer: Answer) => Data,
  ) {
    this.#select = select;
    // A microtask later, so that `asResponse()` can still keep the body unread.
    this.#answer = Promise.resolve().then(() => {
      this.#started = true;
      return send(this.#raw);
    });
  }

  get [Symbol.toStringTag](): string {
    return "APIPromise";
  }

  then<Value = Data, Other = never>(
    onfulfilled?: ((data: Data) => Value | PromiseLike<Value>) | null,
    onrejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Value | Other> {
    return this.#read().then(onfulfilled, onrejected);
  }

  catch<Other = never>(
    onrejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Data | Other> {
    return this.#read().catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<Data> {
    return this.#read().finally(onfinally);
  }

  /** The data with the status, the documented headers, the whole body, the response and the request id. */
  async withResponse(): Promise<DetailedResponse<Data, Body, Details>> {
    const data = await this.#read();
    const { body, response, requestId, headers } = await this.#answer;
    return {
      status: response.status,
      data,
      body,
      response,
      requestId,
      ...(headers && { headers: headers.read(headers, response.headers) }),
    } as DetailedResponse<Data, Body, Details>;
  }

  /**
   * The response with its body unread, to stream it or to read it otherwise.
   * Ask for it in the same tick as the call, and not for the data as well. A
   * status that is not 2xx rejects as ever. `timeout` ends with the headers;
   * the signal goes on to govern the body.
   */
  async asResponse(): Promise<Response> {
    if (!this.#started) this.#raw = true;
    const { response } = await this.#answer;
    if (!this.#raw) {
      throw new TypeError("asResponse() comes too late: the body is read");
    }
    return response;
  }

  /**
   * The outcome as a value, never a rejection for what the API or the
   * connection did. Wrong arguments still reject: they are bugs.
   */
  async result(): Promise<Result<Data, Errors>> {
    try {
      return { ok: true, data: await this.#read() };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return { ok: false, error: error as ErrorOf<Errors> };
    }
  }

  #read(): Promise<Data> {
    return (this.#data ??= this.#answer.then((answer) => {
      if (this.#raw) {
        throw new TypeError("asResponse() left the body to the caller");
      }
      return this.#select(answer);
    }));
  }
}
