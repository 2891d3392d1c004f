import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    // Scripts of their own: they take minutes, or need a server.
    exclude: [
      "test/corpus/**",
      "test/conformance/autorest/**",
      "test/hostile/**/*.test.ts",
      "test/fuzz/fuzz.test.ts",
    ],
    globalSetup: ["scripts/test-setup.mjs"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Snapshots are committed files: only `vitest -u` writes them, missing ones too.
    update: "none",
  },
});
