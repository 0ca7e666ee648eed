import { defineConfig } from 'vitest/config';

/** The screens in a real browser, against a stand-in for the server. Needs `npm run build` before. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['{portal,staff}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
