import type { Budget } from './first-load-budgets.ts';

const STAFF_KIT = /node_modules\/(@mantine|recharts|@hello-pangea|@tabler)\//;

/** Pages that are built together and share their chunks. */
export interface Bundle {
  pages: Record<string, string>;
  budgets: Budget[];
}

/**
 * Two builds from one source tree, `vite build --mode patients` and `--mode staff`. In a single one, what only the staff use
 * of a shared library would land in the chunk that every patient loads too.
 */
export const bundles: Record<string, Bundle> = {
  patients: {
    pages: { landing: 'index.html', portal: 'portal/index.html' },
    budgets: [
      {
        page: 'portal/index.html',
        javascriptKb: 170,
        cssKb: 12,
        withLaterPages: true,
        justOneOf: /\/words\/(english|german)\.ts$/,
        mustNotContain: STAFF_KIT,
      },
      {
        page: 'index.html',
        javascriptKb: 12,
        cssKb: 4,
        mustNotContain: /node_modules\/(react|@mantine)/,
      },
    ],
  },
  staff: {
    pages: { staff: 'staff/index.html', admin: 'admin/index.html' },
    budgets: [
      { page: 'staff/index.html', javascriptKb: 330 },
      { page: 'admin/index.html', javascriptKb: 330 },
    ],
  },
};

/** The bundle of a build; every page at once for the development server. */
export function bundleFor(mode: string): Bundle {
  const bundle = bundles[mode];
  if (bundle) return bundle;
  const pages = Object.values(bundles).map((each) => each.pages);
  return { pages: Object.assign({}, ...pages) as Bundle['pages'], budgets: [] };
}
