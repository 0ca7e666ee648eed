import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Window = typeof globalThis & {
  axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
};

/** @returns one line for each violation of WCAG 2.2 AA that axe finds in the page as it is now; none is the goal. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // Evaluated over the debugging protocol, which the page's content security policy does not concern.
  await page.evaluate(await axeSource);
  const results = await page.evaluate(
    (rules) => (globalThis as Window).axe.run(document, { runOnly: rules }),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`,
    ),
  );
}

/** Whether the page has to be scrolled sideways, which WCAG's reflow forbids down to 320 px. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
