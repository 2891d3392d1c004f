import { defineConfig } from "vitest/config";

/** What takes minutes and needs ../shared: `npm run test:corpus`. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/corpus/**/*.test.ts"],
    maxWorkers: 2,
    hookTimeout: 60_000,
  },
});
