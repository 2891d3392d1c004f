import type { AnswerConversion, Read, Received } from "./conversion.js";
import { convert } from "./convert.js";

/**
 * The body of an answer with its values converted. A value that is not what is
 * documented stays as it is, and the first such is told of.
 */
export function readAnswer(
  { bodies }: AnswerConversion,
  { status, text, body }: Received,
): Read {
  const code = String(status);
  const range = `${code.slice(0, 1)}XX`;
  const known = [code, range, "default"].find((key) =>
    Object.hasOwn(bodies, key),
  );
  const conversion = known === undefined ? null : bodies[known];
  if (!conversion) return { body };
  const path: string[] = [];
  const reading = { text, path };
  let problem: string | undefined;
  const converted = convert(
    body,
    conversion,
    {
      writes: false,
      turn: ({ read }, value) => read(value, reading),
      fail: ({ format }) => {
        const where = path.length > 0 ? ` at "${path.join(".")}"` : "";
        problem ??= `the body has no ${format}${where}`;
      },
    },
    path,
  );
  return { body: converted, problem };
}
