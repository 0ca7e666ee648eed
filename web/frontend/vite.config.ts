import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundleFor } from './build/bundles.ts';
import { deepLinks } from './build/deep-links.ts';
import { firstLoadBudgets } from './build/first-load-budgets.ts';

export default defineConfig(({ mode }) => ({
  base: '/',
  appType: 'mpa',
  plugins: [
    react(),
    deepLinks(['portal', 'staff', 'admin']),
    firstLoadBudgets(bundleFor(mode).budgets),
  ],
  build: {
    // The Content Security Policy allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    // The staff come second, into the folder in which the patients' pages already are.
    emptyOutDir: mode !== 'staff',
    rolldownOptions: { input: bundleFor(mode).pages },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': 'http://localhost:8080',
      '/login': 'http://localhost:8080',
      '/logout': 'http://localhost:8080',
    },
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['src/shared/testing/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          environment: 'node',
          testTimeout: 120_000,
          include: ['eslint/**/*.test.ts', 'build/**/*.test.ts'],
        },
      },
    ],
  },
}));
