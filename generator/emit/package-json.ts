import type { JsonObject } from "../source/json.js";
import type { PackagePlan } from "../plan/package-plan.js";

/** The keys of package.json that we own. */
export function packageJson(plan: PackagePlan): JsonObject {
  const { name, version, description, license, documentation } = plan.package;
  const { client, resources } = plan;
  return {
    name,
    version,
    description,
    license,
    ...(documentation === undefined ? {} : { homepage: documentation }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    // README and package.json are packed by npm itself.
    files: ["dist", "src", "api.md"],
    exports: {
      ".": entry(client.indexFile),
      "./client": entry(client.clientFile),
      ...Object.fromEntries(
        resources.map((resource) => [
          `./${resource.entry}`,
          entry(resource.file),
        ]),
      ),
      "./package.json": "./package.json",
    },
  };
}

/** A source file as Node and TypeScript find what was made of it. */
function entry(source: string): JsonObject {
  const built = source.replace(/^src\//, "./dist/").replace(/\.ts$/, "");
  return { types: `${built}.d.ts`, default: `${built}.js` };
}
