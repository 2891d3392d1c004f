import type { Received } from "../../runtime/server.js";
import type { Declared } from "./declared.js";
import type { ExampleForm, ExampleOperation } from "./example-document.js";
import { cutRequest, type Pair } from "./raw-request.js";
import { readParameter } from "./read-parameter.js";

/** Reads all that a request of an operation says, by the names of the document. */
export async function readExample(
  { call, parameters, form }: ExampleOperation,
  request: Received,
): Promise<Readonly<Record<string, unknown>>> {
  const [method = "", template = ""] = call.split(/ (.*)/s);
  if (request.method !== method) throw new Error(`${request.method}?`);
  const raw = cutRequest(request);
  const texts = matchPath(template.replace(/#.*/s, ""), raw.path);
  const others = parameters.map(({ name }) => name);
  const found = parameters.map((declared) => [
    declared.name,
    readParameter(declared, raw, { text: texts[declared.name] ?? "", others })
      ?.value,
  ]);
  return {
    ...Object.fromEntries(found),
    ...(form ? await readForm(form, request) : {}),
  } as Readonly<Record<string, unknown>>;
}

/** The texts of a path, still escaped. */
function matchPath(
  template: string,
  path: string,
): Readonly<Record<string, string>> {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) throw new Error(`${path}?`);
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(.*)\}$/s.exec(part)?.[1];
    const text = given[index] ?? "";
    if (name !== undefined) found[name] = text;
    else if (part !== text) throw new Error(`${path} is not ${template}`);
  }
  return found;
}

/** The platform takes the parts apart; what they mean is the document's word. */
async function readForm(
  { schema, encoding = {} }: ExampleForm,
  { body, headers }: Received,
): Promise<Readonly<Record<string, unknown>>> {
  const type = headers["content-type"] ?? "";
  const response = new Response(body, { headers: { "content-type": type } });
  const sent = [...(await response.formData())];
  const names = Object.keys(schema.properties ?? {});
  const found = Object.entries(schema.properties ?? {}).map(([name, shape]) => {
    const texts = sent.flatMap(([key, text]) =>
      key === name && typeof text === "string" ? [text] : [],
    );
    const how = encoding[name];
    if (how === undefined) {
      const isObject = shape.type === "object";
      const value = isObject ? (JSON.parse(texts[0] ?? "") as unknown) : texts;
      return [name, shape.type === "string" ? texts[0] : value];
    }
    // OAS 3.1.1, 4.8.15: as in a query, and nothing is percent-encoded.
    const query = sent.map(([key, text]): Pair => {
      if (typeof text !== "string") throw new Error(`${key} is a file`);
      const escaped = encodeURIComponent(text).replaceAll("%2C", ",");
      return [encodeURIComponent(key), escaped];
    });
    const declared: Declared = { name, in: "query", schema: shape, ...how };
    const raw = { path: "", query, cookie: [], headers };
    return [name, readParameter(declared, raw, { others: names })?.value];
  });
  return Object.fromEntries(found) as Readonly<Record<string, unknown>>;
}
