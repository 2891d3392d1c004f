// Makes dist/ of every generated package from its committed src/; writes no committed file.
import { join, resolve } from "node:path";
import { createHost } from "../dist/host.js";
import { shipPackage } from "../dist/output/ship-package.js";

const host = createHost(resolve(import.meta.dirname, ".."));
const listed = await host.list("generated");
if (listed.kind === "folder") {
  for (const { path, kind } of listed.entries) {
    if (kind !== "folder" || path.includes("/")) continue;
    await shipPackage(join("generated", path), host);
  }
}
