// Preloaded into what is measured: writes what the process took when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  // What the system takes is for thousands of files, and differs tenfold between disks.
  const { userCPUTime, maxRSS } = process.resourceUsage();
  const cpu = userCPUTime / 1e6;
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ cpu, memory: maxRSS }),
  );
});
