import { defineConfig } from "vitest/config";

/** Random documents; not part of `npm test` while it still finds something: `npm run test:fuzz`. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/fuzz/fuzz.test.ts"],
    hookTimeout: 60_000,
  },
});
