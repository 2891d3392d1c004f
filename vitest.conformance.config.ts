import { defineConfig } from "vitest/config";

/** Against servers that nobody here wrote: `npm run test:conformance`. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/conformance/autorest/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
