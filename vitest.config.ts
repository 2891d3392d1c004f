import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    // Take minutes: npm run test:corpus, npm run test:fuzz. Needs a server: npm run test:conformance.
    exclude: [
      "test/corpus/**",
      "test/conformance/autorest/**",
      "test/fuzz/fuzz.test.ts",
    ],
    globalSetup: ["scripts/test-setup.mjs"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Snapshots are committed files: only `vitest -u` writes them, missing ones too.
    update: "none",
  },
});
