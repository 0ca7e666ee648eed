import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalRoutes } from '../../src/app/portal/routes.tsx';
import { pagePaths } from '../../src/shared/session/page-paths.ts';
import { Stage, VIEWS } from '../support/stage.ts';
import { FakeApi } from './fake-api.ts';
import { me, noReports, programThatEnded, programThatEnds, programWithNext } from './fixtures.ts';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterAll(() => stage.close());

interface State {
  path: string;
  given?: (api: FakeApi) => void;
  then?: (page: Page, api: FakeApi) => Promise<void>;
}

const score = (page: Page, value: number) => page.getByRole('radio').nth(value).click();
const submit = (page: Page) => page.locator('button[type=submit]').click();
const saveQuickly = (page: Page) => page.locator('section button').last().click();
const UNDO = /^(Undo|Rückgängig)$/;
const noted = (page: Page) => page.locator('[role=status] div, main > div > p').first().waitFor();

const STATES: Record<string, State> = {
  today: { path: '/portal/' },
  'today, an exercise unfolded': {
    path: '/portal/',
    then: async (page) => {
      await page.locator('summary').first().click();
      await score(page, 5);
    },
  },
  'today, without a program': {
    path: '/portal/',
    given: (api) => void (api.program = { current: null, next: null, end: null }),
  },
  'today, with a program to come': {
    path: '/portal/',
    given: (api) => void (api.program = programWithNext()),
  },
  'today, in the last days': {
    path: '/portal/',
    given: (api) => void (api.program = programThatEnds()),
  },
  'today, after the end': {
    path: '/portal/',
    given: (api) => void (api.program = programThatEnded()),
  },
  'today, saved and to be undone': {
    path: '/portal/',
    then: async (page) => {
      await score(page, 0);
      await saveQuickly(page);
      await page.getByRole('button', { name: UNDO }).waitFor();
    },
  },
  'today, undone without a network': {
    path: '/portal/',
    then: async (page, api) => {
      await score(page, 0);
      await saveQuickly(page);
      await page.getByText(/Riverside/).waitFor();
      api.reachable = false;
      await page.getByRole('button', { name: UNDO }).click();
      await page
        .getByText(/(Taken back on this phone|Auf diesem Gerät zurückgenommen)/)
        .first()
        .waitFor();
    },
  },
  'today, nothing sent': {
    path: '/portal/',
    then: async (page, api) => {
      api.reachable = false;
      await score(page, 0);
      await saveQuickly(page);
      await noted(page);
    },
  },
  'today, refused': {
    path: '/portal/',
    given: (api) =>
      void (api.refuseReports = {
        status: 400,
        slug: 'invalid',
        errors: [{ pointer: '/note', detail: 'Too long.' }],
      }),
    then: async (page) => {
      await score(page, 0);
      await saveQuickly(page);
      await page.getByRole('button', { name: /^(Throw away|Verwerfen)$/ }).click();
    },
  },
  pain: { path: '/portal/pain' },
  'pain, everything said': {
    path: '/portal/pain',
    then: async (page) => {
      await score(page, 6);
      for (const zone of [1, 4, 11, 12, 15]) await page.getByRole('checkbox').nth(zone).click();
      for (const fold of await page.locator('summary').all()) await fold.click();
      await page.getByRole('radiogroup').nth(1).getByRole('radio').nth(8).click();
      await page.getByRole('textbox').fill('After the stairs. '.repeat(108));
    },
  },
  'pain, with mistakes': {
    path: '/portal/pain',
    then: async (page) => {
      await score(page, 6);
      await page.getByRole('textbox').fill('x'.repeat(2010));
      await submit(page);
      await page.getByRole('alert').getByText(/\w/).first().waitFor();
    },
  },
  'pain, sent': {
    path: '/portal/pain',
    then: async (page) => {
      await score(page, 0);
      await submit(page);
      await page.getByText(/Riverside/).waitFor();
    },
  },
  'pain, the session ended': {
    path: '/portal/pain',
    then: async (page, api) => {
      api.signedIn = false;
      await score(page, 0);
      await submit(page);
      await page.getByRole('button', { name: /^(Sign in|Anmelden)$/ }).waitFor();
    },
  },
  progress: { path: '/portal/progress' },
  'progress, 90 days and the table': {
    path: '/portal/progress',
    then: async (page) => {
      await page.getByRole('radio', { name: /^90 / }).check();
      await page.locator('summary').click();
    },
  },
  'progress, without reports': {
    path: '/portal/progress',
    given: (api) => void (api.trend = noReports),
  },
  'my reports': {
    path: '/portal/progress/reports',
    then: async (page) => {
      await page.getByRole('button', { name: /^(Show older reports|Ältere Meldungen)/ }).click();
      await page.getByText(/10 (of|von) 10/).waitFor();
    },
  },
  'my reports, taking one back': {
    path: '/portal/progress/reports',
    then: async (page) => {
      await page
        .getByRole('button', { name: /^(Take back|Meldung zurücknehmen)/ })
        .first()
        .click();
      await submit(page);
      await page.getByText(/(in a few words|in wenigen Worten)/).waitFor();
    },
  },
  'my reports, correcting one': {
    path: '/portal/progress/reports',
    then: async (page) => {
      await page
        .getByRole('button', { name: /^(Correct|Meldung berichtigen)/ })
        .first()
        .click();
      await page.getByText(/(correcting a report|berichtigen eine Meldung)/).waitFor();
    },
  },
  'my reports, none yet': {
    path: '/portal/progress/reports',
    given: (api) => void (api.entries = () => ({ items: [], next: null })),
  },
  profile: { path: '/portal/profile' },
  'profile, leaving with an unsent report': {
    path: '/portal/',
    then: async (page, api) => {
      api.reachable = false;
      await score(page, 0);
      await saveQuickly(page);
      await noted(page);
      await page.getByRole('link', { name: /^(Profile|Profil)$/ }).click();
      await page.getByRole('button', { name: /^(Sign out|Abmelden)$/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  'access log': {
    path: '/portal/profile/access-log',
    then: async (page) => {
      await page.getByRole('button', { name: /^(Show older|Ältere)/ }).click();
      await page.getByText(/SomethingNew/).waitFor();
    },
  },
  'a page that does not exist': { path: '/portal/*' },
  'several clinics': { path: '/portal/', given: (api) => void (api.me = me(2)) },
  'no record': {
    path: '/portal/',
    given: (api) => void (api.me = { ...me(0), roles: ['patient', 'physio'] }),
  },
  'nobody signed in, at the front page': { path: '/', given: (api) => void (api.signedIn = false) },
};

it('covers every page of the router', () => {
  const visited = new Set(Object.values(STATES).map((state) => state.path));
  expect(pagePaths('/portal', portalRoutes).filter((path) => !visited.has(path))).toEqual([]);
});

describe.each(Object.entries(STATES))('The screen: %s', (name, { path, given, then }) => {
  it.each(VIEWS)('is sound on a $screen in $language, $scheme', async (view) => {
    const wrong = await stage.judge(name.replace(/\W+/g, '-'), view, async (page) => {
      const api = new FakeApi();
      given?.(api);
      await api.serve(page);
      await page.goto(stage.address + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await then?.(page, api);
    });
    expect(wrong).toEqual([]);
  });
});
