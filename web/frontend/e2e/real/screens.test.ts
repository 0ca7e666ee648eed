import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalRoutes } from '../../src/app/portal/routes.tsx';
import { adminRoutes, staffRoutes } from '../../src/app/staff/routes.tsx';
import { pagePaths } from '../../src/shared/session/page-paths.ts';
import { accessibilityViolations, scrollsSideways } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import type { View } from '../support/stage.ts';
import { type BusyClinic, openBusyClinic } from './busy-clinic.ts';
import { Visitor } from './visitor.ts';

const SHOTS = 'target/screens/real';

type Who = 'patient' | 'physio' | 'administrator' | 'operator' | 'nobody';

/** Who looks at which page; the names in the paths are filled in. */
const PAGES: Record<string, Who> = {
  '/': 'nobody',
  '/portal/': 'patient',
  '/portal/pain': 'patient',
  '/portal/progress': 'patient',
  '/portal/progress/reports': 'patient',
  '/portal/profile': 'patient',
  '/portal/profile/access-log': 'patient',
  '/portal/*': 'patient',
  '/staff/': 'physio',
  '/staff/clinics/:clinic/patients/:patient': 'physio',
  '/staff/clinics/:clinic/patients/:patient/drafts/:draft': 'physio',
  '/staff/exercises': 'physio',
  '/staff/exercises/:exercise': 'physio',
  '/staff/*': 'physio',
  '/admin/': 'administrator',
  '/admin/audit': 'administrator',
  '/admin/members': 'administrator',
  '/admin/clinics/new': 'operator',
  '/admin/*': 'administrator',
};

/** Patients hold a phone, staff sit at a desk; 320 px stands for 400 % zoom. Every pair of look and language occurs. */
const VIEWS: Record<'portal' | 'staff', View[]> = {
  portal: [
    { screen: 'phone', language: 'en', scheme: 'light' },
    { screen: 'phone', language: 'de', scheme: 'dark' },
    { screen: 'narrow', language: 'de', scheme: 'light' },
    { screen: 'desktop', language: 'en', scheme: 'dark' },
  ],
  staff: [
    { screen: 'desktop', language: 'en', scheme: 'light' },
    { screen: 'desktop', language: 'de', scheme: 'dark' },
    { screen: 'narrow', language: 'de', scheme: 'light' },
    { screen: 'phone', language: 'en', scheme: 'dark' },
  ],
};

const HOMES = {
  patient: '/portal/',
  physio: '/staff/',
  administrator: '/admin/',
  operator: '/admin/',
} as const;

let browser: Browser;
let clinic: BusyClinic;
const visitors = new Map<string, Promise<Visitor>>();

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  [browser, clinic] = await Promise.all([launchBrowser(), openBusyClinic()]);
});
afterAll(() => browser.close());

/** One visitor for each person and view, who signs in once and then looks at page after page. */
function visitorFor(who: Who, view: View): Promise<Visitor> {
  const name = [who, view.screen, view.language, view.scheme].join(' ');
  const visitor = visitors.get(name) ?? arrive(who, view);
  visitors.set(name, visitor);
  return visitor;
}

async function arrive(who: Who, view: View): Promise<Visitor> {
  const visitor = await Visitor.at(browser, view);
  if (who !== 'nobody') await visitor.signIn(clinic[who], HOMES[who]);
  return visitor;
}

const addressOf = (path: string) =>
  path
    .replace(':clinic', clinic.id)
    .replace(':patient', clinic.patientId)
    .replace(':draft', clinic.draftId)
    .replace(':exercise', 'plank')
    .replace('*', 'nowhere');

it('Every page of every router is looked at', () => {
  const pages = [
    ...pagePaths('/portal', portalRoutes),
    ...pagePaths('/staff', staffRoutes),
    ...pagePaths('/admin', adminRoutes),
  ];
  expect(pages.filter((path) => !(path in PAGES))).toEqual([]);
});

describe.each(Object.entries(PAGES))('The page %s', (path, who) => {
  const isForStaff = /^\/(staff|admin)/.test(path);
  it.each(VIEWS[isForStaff ? 'staff' : 'portal'])(
    'is sound on a $screen in $language, $scheme',
    async (view) => {
      const visitor = await visitorFor(who, view);
      visitor.trouble.length = 0;
      const page = await visitor.open(addressOf(path));
      await page.getByRole('heading').first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      const { screen, language, scheme } = view;
      const name = path.replace('*', 'nowhere').replace(/\W+/g, '-').replace(/^-|-$/g, '');
      await page.screenshot({
        path: `${SHOTS}/${name || 'front'}-${screen}-${language}-${scheme}.png`,
        fullPage: true,
      });
      expect([
        ...visitor.trouble.filter((trouble) => !(who === 'nobody' && /^401 GET/.test(trouble))),
        ...((await scrollsSideways(page)) ? ['scrolls sideways'] : []),
        ...(await accessibilityViolations(page)),
      ]).toEqual([]);
    },
  );
});
