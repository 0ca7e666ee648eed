import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { deepLinks } from './build/deep-links.ts';
import { firstLoadBudgets } from './build/first-load-budgets.ts';

const STAFF_KIT = /node_modules\/(@mantine|recharts|@hello-pangea|@tabler)\//;

export default defineConfig({
  base: '/',
  appType: 'mpa',
  plugins: [
    react(),
    deepLinks(['portal', 'staff', 'admin']),
    firstLoadBudgets([
      {
        page: 'portal/index.html',
        javascriptKb: 170,
        cssKb: 12,
        withLaterPages: true,
        mustNotContain: STAFF_KIT,
      },
      { page: 'staff/index.html', javascriptKb: 330 },
      { page: 'admin/index.html', javascriptKb: 330 },
      {
        page: 'index.html',
        javascriptKb: 12,
        cssKb: 4,
        mustNotContain: /node_modules\/(react|@mantine)/,
      },
    ]),
  ],
  build: {
    // The Content Security Policy allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        landing: 'index.html',
        portal: 'portal/index.html',
        staff: 'staff/index.html',
        admin: 'admin/index.html',
      },
    },
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
});
