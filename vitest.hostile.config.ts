import { defineConfig } from "vitest/config";

/** What means harm, each in a process of its own: `npm run test:hostile`. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/hostile/**/*.test.ts"],
    maxWorkers: 1,
    maxConcurrency: 2,
    hookTimeout: 60_000,
  },
});
