import { defineConfig } from 'vitest/config';

/**
 * The screens in a real browser against the real stack: `BACKSTRIDE_URL` says where it stands, `KEYCLOAK_ADMIN_PASSWORD` lets the
 * tests open accounts of their own. `mvn verify` sets both.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
