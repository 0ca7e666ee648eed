/**
 * Prints every page of the three applications as JSON, `[{"app": "portal", "path": "/portal/pain"}, ...]`, straight from
 * the route tables that the routers use. The browser tests visit each; one that they do not know fails them.
 */
import { runnerImport } from 'vite';

const load = async (path) =>
  (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;

const { portalRoutes } = await load('./src/app/portal/routes.tsx');
const { staffRoutes, adminRoutes } = await load('./src/app/staff/routes.tsx');
const { pagePaths } = await load('./src/shared/session/page-paths.ts');

const pages = [
  { app: 'landing', path: '/' },
  ...pagePaths('/portal', portalRoutes).map((path) => ({ app: 'portal', path })),
  ...pagePaths('/staff', staffRoutes).map((path) => ({ app: 'staff', path })),
  ...pagePaths('/admin', adminRoutes).map((path) => ({ app: 'admin', path })),
];
console.log(JSON.stringify(pages, null, 2));
