import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { operations } from "./bad-extensions/operations.js";
import { pagination } from "./bad-extensions/pagination.js";
import { schemas } from "./bad-extensions/schemas.js";
import { planOf, told } from "./plan-of.js";
it("prints", async () => {
  let out = "";
  const all: Record<string, [string, string][]> = {};
  for (const [t, table] of Object.entries({ schemas, operations, pagination }))
    for (const [name, { given }] of Object.entries(table)) {
      const planned = await planOf(String(given));
      out += `== ${t}: ${name}\n`;
      const lines = String(given).split("\n");
      const seen = told(planned);
      all[`${t}: ${name}`] = seen;
      planned.diagnostics.forEach((d, i) => {
        const [l = "0", c = "0"] = (seen[i]?.[1] ?? "").split(":");
        out += `   ${d.code} ${l}:${c} «${(lines[Number(l) - 1] ?? "").slice(Number(c) - 1)}» ${d.message} | ${d.fix ?? ""}\n`;
      });
    }
  writeFileSync("/tmp/told.txt", out);
  writeFileSync("/tmp/told.json", JSON.stringify(all));
});
