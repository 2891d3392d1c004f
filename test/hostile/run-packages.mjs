// Imports packages, makes a client of each and calls all of its functions; ends with 98 when code of a document ran.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const own = "https://own.test/base";
const counts = { modules: 0, calls: 0, requests: 0 };
const inherited = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

for (const folder of process.argv.slice(2)) {
  try {
    await run(folder);
  } catch (error) {
    process.stderr.write(`${folder}: ${error.stack}\n`);
    process.exit(97);
  }
  const isChanged =
    JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== inherited;
  if ("__PWNED" in globalThis || isChanged) {
    process.stderr.write(`${folder}: code of the document ran\n`);
    process.exit(98);
  }
}
process.stdout.write(JSON.stringify(counts));

async function run(folder) {
  const { names, options } = JSON.parse(
    readFileSync(join(folder, "names.json"), "utf8"),
  );
  const modules = [];
  for (const path of readdirSync(join(folder, "dist"), { recursive: true })) {
    if (!path.endsWith(".js")) continue;
    const module = await import(pathToFileURL(join(folder, "dist", path)));
    if (path.startsWith("resources")) modules.push(module);
    counts.modules += 1;
  }
  const { createClient } = await import(
    pathToFileURL(join(folder, "dist", "client.js"))
  );
  const given = Object.fromEntries(options.map((name) => [name, "given"]));
  delete given.environment;
  const client = createClient({
    ...given,
    baseURL: own,
    maxRetries: 0,
    timeout: 1000,
    headers: {},
    fetch: answer,
  });
  const params = Object.fromEntries(names.map((name) => [name, "given"]));
  for (const [, call] of modules.flatMap((module) => Object.entries(module))) {
    if (typeof call !== "function" || /^class\b/.test(String(call))) continue;
    for (const argument of [params, {}]) {
      counts.calls += 1;
      try {
        const page = await call(client, argument);
        if (page?.hasNextPage?.()) await page.getNextPage();
      } catch (error) {
        // Arguments that can't be sent and answers that can't be read.
        if (!(error instanceof Error)) throw error;
      }
    }
  }
}

async function answer(url) {
  counts.requests += 1;
  if (new URL(url).origin !== new URL(own).origin)
    throw new RangeError(`a request to ${url}`);
  const body = { data: [{}], meta: { next: "x" }, nextLink: "//evil.test/x" };
  return new globalThis.Response(JSON.stringify(body), {
    status: counts.requests % 5 === 0 ? 400 : 200,
    headers: { "content-type": "application/json" },
  });
}
