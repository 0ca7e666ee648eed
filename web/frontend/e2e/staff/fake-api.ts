import type { Page, Route } from 'playwright-core';
import * as fixtures from './fixtures.ts';
import * as programs from './program-fixtures.ts';

interface Failure {
  status: number;
  slug: string;
  errors?: { pointer: string; detail: string }[];
}

interface KeptDraft {
  id: string;
  version: number;
  updatedAt: string;
  updatedBy: string;
  estimatedSecondsPerWeek: number;
  sessions: {
    label: string;
    weekdays: string[];
    estimatedSeconds: number;
    items: { exercise: string }[];
  }[];
}

type Answer = (url: URL, route: Route) => object | Failure | null;

/**
 * Stands in for the server while one looks at the screens of the staff. It keeps drafts with their versions, and can be told
 * to be gone, to have forgotten the session or to refuse a path.
 */
export class FakeApi {
  signedIn = true;
  reachable = true;
  me: object = fixtures.me(['physio']);
  refusals: [path: RegExp, failure: Failure][] = [];
  drafts: KeptDraft[] = [];
  patient: object = fixtures.patient();
  program: object = programs.program();
  entries: object = programs.painReports();
  templates: object = programs.templates();
  trend = fixtures.painTrend;
  caseload = fixtures.caseload;
  audit = fixtures.auditEntries;
  members: object = fixtures.members();
  /** Every changing call, as `PUT /path`. */
  changes: string[] = [];

  async serve(page: Page): Promise<void> {
    await page.route('**/api/v1/**', (route) => this.#answer(route));
    await page.route('**/login', (route) =>
      route.fulfill({ status: 302, headers: { Location: '/' } }),
    );
  }

  /** Somebody else saves the draft that is open. */
  overtake(name: string): void {
    for (const draft of this.drafts) {
      draft.version += 1;
      draft.updatedBy = name;
      draft.updatedAt = new Date().toISOString();
      draft.sessions = [{ label: 'A', weekdays: ['sunday'], estimatedSeconds: 0, items: [] }];
    }
  }

  #answer(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    const method = route.request().method();
    if (!this.reachable) return route.abort('internetdisconnected');
    if (!this.signedIn) return fail(route, { status: 401, slug: 'not-signed-in' });
    if (method !== 'GET') this.changes.push(`${method} ${url.pathname}`);
    const refusal = this.refusals.find(([path]) => path.test(`${method} ${url.pathname}`));
    if (refusal) return fail(route, refusal[1]);

    const door = this.#doors.find(([path]) => path.test(`${method} ${url.pathname}`));
    const answer = door?.[1](url, route) ?? { status: 404, slug: 'not-found' };
    if ('slug' in answer) return fail(route, answer as Failure);
    const headers: Record<string, string> =
      'version' in answer ? { ETag: `"${String(answer.version)}"` } : {};
    const created = method === 'POST' || method === 'PUT';
    return route.fulfill({ status: created ? 201 : 200, json: answer, headers });
  }

  readonly #doors: [path: RegExp, answer: Answer][] = [
    [/GET .*\/me$/, () => this.me],
    [/GET .*\/causes$/, fixtures.causes],
    [/GET .*\/exercises$/, (url) => fixtures.exercises(url.searchParams.get('text') ?? '')],
    [/GET .*\/exercises\/nowhere$/, () => null],
    [/GET .*\/exercises\//, (url) => fixtures.exercise(lastOf(url))],
    [/GET .*\/memberships$/, () => this.members],
    [/(PUT|POST) .*\/memberships\//, () => ({})],
    [/GET .*\/patients$/, (url) => this.caseload(url.searchParams.get('after'))],
    [/POST .*\/patients$/, () => this.patient],
    [/GET .*\/pain-reports$/, (url) => this.trend(day(url, 'from'), day(url, 'to'))],
    [/GET .*\/pain-reports\/entries$/, () => this.entries],
    [/POST .*\/void$/, () => ({})],
    [/GET .*\/program$/, () => this.program],
    [/POST .*\/program\/end$/, () => programs.programThatEnded().end],
    [/GET .*\/program-versions$/, programs.programVersions],
    [/GET .*\/difference$/, programs.difference],
    [/GET .*\/program-versions\//, () => programs.program().current],
    [/GET .*\/program-templates$/, () => this.templates],
    [/POST .*\/retire$/, () => ({})],
    [/POST .*\/template$/, () => ({})],
    [/POST .*\/from-template$/, () => this.#startFrom([])],
    [/GET .*\/program-drafts$/, () => ({ items: this.drafts.map(summary), next: null })],
    [/POST .*\/program-drafts$/, (_url, route) => this.#startDraft(route)],
    [/POST .*\/assign$/, () => ({ ...programs.program().current, number: 3 })],
    [/PUT .*\/program-drafts\//, (url, route) => this.#editDraft(url, route)],
    [/GET .*\/program-drafts\//, (url) => this.#draft(lastOf(url))],
    [/(PUT|DELETE) .*\/care-team\//, () => ({})],
    [/GET .*\/patients\/[^/]+$/, () => this.patient],
    [/GET .*\/audit-entries$/, (url) => this.audit(url.searchParams.get('after'))],
    [/PUT .*\/clinics\/[^/]+$/, () => ({})],
  ];

  #draft(id: string): KeptDraft | null {
    return this.drafts.find((draft) => draft.id === id) ?? null;
  }

  #startDraft(route: Route): object {
    return this.#startFrom(sessionsOf(route));
  }

  #startFrom(sessions: KeptDraft['sessions']): object {
    const id = `01900000-0000-7000-8000-00000000040${this.drafts.length + 1}`;
    const draft = {
      id,
      version: 0,
      updatedAt: new Date().toISOString(),
      updatedBy: 'Paula Hartmann',
      estimatedSecondsPerWeek: 2_400,
      sessions,
    };
    this.drafts.push(draft);
    return draft;
  }

  #editDraft(url: URL, route: Route): object | null {
    const draft = this.#draft(lastOf(url));
    if (!draft) return null;
    if (route.request().headers()['if-match'] !== `"${draft.version}"`) {
      return { status: 412, slug: 'stale' };
    }
    draft.version += 1;
    draft.sessions = sessionsOf(route);
    return draft;
  }
}

function sessionsOf(route: Route): KeptDraft['sessions'] {
  const { sessions } = route.request().postDataJSON() as Pick<KeptDraft, 'sessions'>;
  return sessions.map((session) => ({
    ...session,
    estimatedSeconds: 400 * session.items.length,
    items: session.items.map((item) => ({
      ...item,
      exerciseName: fixtures.exercise(item.exercise).name,
    })),
  }));
}

function summary({ id, version, updatedAt, updatedBy, sessions }: KeptDraft): object {
  const exerciseCount = sessions.reduce((sum, { items }) => sum + items.length, 0);
  return { id, version, updatedAt, updatedBy, exerciseCount };
}

const lastOf = (url: URL) => url.pathname.split('/').at(-1) ?? '';
const day = (url: URL, name: string) => url.searchParams.get(name) ?? '';

function fail(route: Route, { status, slug, errors }: Failure): Promise<void> {
  return route.fulfill({
    status,
    contentType: 'application/problem+json',
    json: {
      type: `urn:backstride:problem:${slug}`,
      title: slug,
      status,
      detail: 'No',
      instance: 'urn:uuid:7f0c2a4e-6a55-4c1e-9a55-1f6b0d1f1a2b',
      errors,
    },
  });
}
