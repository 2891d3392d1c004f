import { test } from "vitest";
import * as prettier from "prettier";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { longPlan } from "./long-plan.js";
test("x", async () => {
  const seen = new Map<string, number>();
  for (let n = 14; n <= 80; n++) for (const f of emitPackage(longPlan(n), {runtime: []})) {
    const w = await prettier.format(f.text, {filepath: f.path});
    if (w === f.text) continue;
    const a=f.text.split("\n"), b=w.split("\n"); let i=0; while(a[i]===b[i]) i++;
    const key = f.path+" "+(a[i]??"").replace(/x{3,}/g,"…");
    if (!seen.has(key)) console.log(n, f.path, "\nGOT\n"+a.slice(i,i+6).join("\n")+"\nWANT\n"+b.slice(i,i+8).join("\n"));
    seen.set(key, (seen.get(key)??0)+1);
  }
  console.log([...seen]);
}, 600000);
