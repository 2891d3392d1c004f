// Preloaded into what is measured: writes what the process took when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ cpu, memory: maxRSS }),
  );
});
