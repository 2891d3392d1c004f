import type { InRange } from "./status-types.js";

/** A call's data with everything else that the answer held. */
export interface WithResponse<Data, Body, Status = number> {
  /**
   * The HTTP status. Where the documents give statuses different bodies,
   * testing it tells the type of `data` and `body`.
   */
  status: Status;
  /** What awaiting the call gives. */
  data: Data;
  /** The whole body. */
  body: Body;
  /** The answer; its body has been read. */
  response: Response;
  /** The id that the API gave the request, for its support. */
  requestId: string | undefined;
}

/** The same where headers of the answer are documented. */
export interface WithHeaders<
  Data,
  Body,
  Status,
  Documented,
> extends WithResponse<Data, Body, Status> {
  /**
   * The documented headers, under their names in lower case. One is absent where
   * the API left it out, where a browser keeps it from pages of another origin,
   * and where its text is not what is documented; `response.headers` has the text.
   */
  headers: Documented;
}

/**
 * What is documented of an answer besides its data: `bodies` by status (or
 * `"2XX"`), where they differ, and `headers`.
 */
export interface AnswerDetails {
  readonly bodies?: object;
  readonly headers?: object;
}

/** What `.withResponse()` gives. */
export type DetailedResponse<Data, Body, Details> = Details extends {
  readonly bodies: infer Bodies extends object;
}
  ? {
      [Key in keyof Bodies]: Detailed<
        Bodies[Key],
        Bodies[Key],
        StatusOf<Key, keyof Bodies>,
        Details
      >;
    }[keyof Bodies]
  : Detailed<Data, Body, number, Details>;

type Detailed<Data, Body, Status, Details> = Details extends {
  readonly headers: infer Documented;
}
  ? WithHeaders<Data, Body, Status, Documented>
  : WithResponse<Data, Body, Status>;

/** The statuses of one key: a status goes before its range. */
type StatusOf<Key, Keys> = Key extends number
  ? Key
  : Exclude<InRange<Key>, Keys>;
