import { defineConfig } from "vitest/config";

/** Many documents, other ones each time: `npm run test:fuzz`. The gate has 500, always the same. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/fuzz/fuzz.test.ts"],
    hookTimeout: 60_000,
    env: {
      FUZZ_RUNS: process.env["FUZZ_RUNS"] ?? "10000",
      FUZZ_SEED: process.env["FUZZ_SEED"] ?? String(Date.now() % 2 ** 31),
    },
  },
});
