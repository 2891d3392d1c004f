import type { APIResponseError } from "./errors.js";

/**
 * The body of an answer, unless it has more bytes than `limit`: compressed ones
 * count as what they become. It is not read on then, and the error is `tooLong`.
 */
export async function readBody(
  response: Response,
  asBytes: boolean,
  limit: number,
  tooLong: () => APIResponseError,
): Promise<string | Blob> {
  const { headers, body } = response;
  const announced = headers.get("content-encoding")
    ? null
    : headers.get("content-length");
  let whole = response;
  // What answers HEAD announces a body that does not come.
  if (body && limit < Number(announced)) {
    await body.cancel();
    throw tooLong();
  }
  // Counting costs time, and a length that was announced is never exceeded.
  if (body && announced === null && limit < Infinity) {
    let count = 0;
    const counted = body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          count += chunk.byteLength;
          if (count > limit) throw tooLong();
          controller.enqueue(chunk);
        },
      }),
    );
    whole = new Response(counted, { headers });
  }
  return asBytes ? whole.blob() : whole.text();
}
