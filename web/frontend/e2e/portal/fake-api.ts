import type { Page, Route } from 'playwright-core';
import { accessLog, me, painReports, painTrend, program } from './fixtures.ts';

type Failure = { status: number; slug: string; errors?: { pointer: string; detail: string }[] };

/**
 * Stands in for the server while one looks at the screens: answers from fixtures, keeps the reports it acknowledges, and can
 * be told to be gone, to have forgotten the session or to refuse.
 */
export class FakeApi {
  signedIn = true;
  reachable = true;
  refuseReports: Failure | null = null;
  me = me();
  program = program();
  trend: (from: string, to: string) => object = painTrend;
  reports = new Map<string, unknown>();
  /** Why a report does not count any more, by its id. */
  voided = new Map<string, string>();
  entries: (after: string | null) => object = painReports;
  /** How often a report was sent, acknowledged or not. */
  puts = 0;

  async serve(page: Page): Promise<void> {
    await page.route('**/api/v1/**', (route) => this.#answer(route));
    await page.route('**/logout', (route) => route.fulfill({ json: { location: '/' } }));
    await page.route('**/login', (route) =>
      route.fulfill({ status: 302, headers: { Location: '/' } }),
    );
  }

  #answer(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    if (!this.reachable) return route.abort('internetdisconnected');
    if (!this.signedIn) return fail(route, { status: 401, slug: 'not-signed-in' });
    if (route.request().method() === 'PUT')
      return this.#store(route, url.pathname.split('/').at(-1) ?? '');
    if (url.pathname.endsWith('/void'))
      return this.#void(route, url.pathname.split('/').at(-2) ?? '');
    if (url.pathname.endsWith('/entries'))
      return route.fulfill({ json: this.entries(url.searchParams.get('after')) });
    if (url.pathname.endsWith('/me')) return route.fulfill({ json: this.me });
    if (url.pathname.endsWith('/program')) return route.fulfill({ json: this.program });
    if (url.pathname.endsWith('/access-log'))
      return route.fulfill({ json: accessLog(url.searchParams.get('after')) });
    if (url.pathname.endsWith('/pain-reports')) {
      const [from, to] = ['from', 'to'].map((name) => url.searchParams.get(name) ?? '');
      return route.fulfill({ json: this.trend(from ?? '', to ?? '') });
    }
    return fail(route, { status: 404, slug: 'not-found' });
  }

  #void(route: Route, id: string): Promise<void> {
    const { reason } = route.request().postDataJSON() as { reason: string };
    this.voided.set(id, reason);
    return route.fulfill({ json: {} });
  }

  #store(route: Route, id: string): Promise<void> {
    this.puts++;
    if (this.refuseReports) return fail(route, this.refuseReports);
    const known = this.reports.has(id);
    this.reports.set(id, route.request().postDataJSON());
    return route.fulfill({ status: known ? 200 : 201, json: {} });
  }
}

function fail(route: Route, { status, slug, errors }: Failure): Promise<void> {
  const instance = 'urn:uuid:7f0c2a4e-6a55-4c1e-9a55-1f6b0d1f1a2b';
  return route.fulfill({
    status,
    contentType: 'application/problem+json',
    json: {
      type: `urn:backstride:problem:${slug}`,
      title: slug,
      status,
      detail: 'No',
      instance,
      errors,
    },
  });
}
