import type { Page } from 'playwright-core';
import type { FakeApi } from './fake-api.ts';
import { me, noReports, patient } from './fixtures.ts';
import { draft, PATIENT_PAGE, PROGRAM_STATES, type State } from './program-states.ts';

const asAdministrator = (api: FakeApi) => void (api.me = me(['clinic-admin']));
const asOperator = (api: FakeApi) => void (api.me = me(['operator'], 0));
const asLead = (api: FakeApi) => void (api.me = me(['physio', 'clinical-lead'], 2));
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const openRail = async (page: Page) => {
  const burger = page.getByRole('button', { name: /^(Open the menu|Menü öffnen)$/ });
  if (await burger.isVisible()) await burger.click();
};
/** The radio buttons of a segmented control are hidden; people press their labels. */
const chooseSegment = (page: Page, label: RegExp) =>
  page.locator('label', { hasText: label }).first().click();
export const STATES: Record<string, State> = {
  ...PROGRAM_STATES,
  caseload: {
    path: '/staff/',
    then: async (page) => {
      await press(page, /^(Load more|Weitere laden)$/);
      await page.getByText(/Hohenstein/).waitFor();
    },
  },
  'caseload, looking for a name': { path: '/staff/', search: '?name=mül' },
  'caseload, nobody of that name': { path: '/staff/', search: '?name=nobody' },
  'caseload, nobody yet': {
    path: '/staff/',
    given: (api) => void (api.caseload = () => ({ items: [], next: null as never })),
  },
  'caseload, the server breaks down': {
    path: '/staff/',
    given: (api) => api.refusals.push([/\/patients$/, { status: 500, slug: 'unexpected' }]),
    then: (page) => page.getByRole('alert').first().waitFor(),
  },
  'caseload, registering with mistakes': {
    path: '/staff/',
    then: async (page) => {
      await press(page, /^(Register a patient|Neu aufnehmen)$/);
      await page.getByRole('dialog').locator('button[type=submit]').click();
    },
  },
  'caseload, the account is taken': {
    path: '/staff/',
    given: (api) => api.refusals.push([/POST .*\/patients$/, { status: 409, slug: 'conflict' }]),
    then: async (page) => {
      await press(page, /^(Register a patient|Neu aufnehmen)$/);
      const fields = page.getByRole('dialog').getByRole('textbox');
      await fields.nth(0).fill('Nora');
      await fields.nth(1).fill('Berg');
      await page.locator('input[type=date]').fill('1988-02-29');
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  'caseload, the person': {
    path: '/staff/',
    given: asLead,
    then: async (page) => {
      await openRail(page);
      await press(page, /^Paula Hartmann/);
      await page.locator('label', { hasText: /^(Light|Hell)$/ }).waitFor();
    },
  },
  'caseload, the session ended': {
    path: '/staff/',
    then: async (page, api) => {
      api.signedIn = false;
      await press(page, /^(Load more|Weitere laden)$/);
      await page.getByRole('dialog').waitFor();
    },
  },
  'caseload, no answer': {
    path: '/staff/',
    then: async (page, api) => {
      api.reachable = false;
      await press(page, /^(Load more|Weitere laden)$/);
      await page.getByText(/(does not answer|antwortet nicht)/).waitFor({ timeout: 15_000 });
    },
  },
  patient: {
    path: PATIENT_PAGE,
    then: async (page) => {
      await page.locator('.recharts-line').waitFor();
      await page.locator('summary').first().click();
    },
  },
  'patient, a year, for the lead': {
    path: PATIENT_PAGE,
    given: (api) => {
      asLead(api);
      api.drafts = [draft()];
    },
    then: async (page) => {
      await chooseSegment(page, /^365/);
      await page.locator('.recharts-line').waitFor();
    },
  },
  'patient, new and without anything': {
    path: PATIENT_PAGE,
    given: (api) => {
      api.trend = noReports;
      api.program = { current: null, next: null, end: null };
      api.entries = { items: [], next: null };
      api.patient = { ...patient(0), hasAccount: false };
    },
  },
  'patient, leaving the care team': {
    path: PATIENT_PAGE,
    given: asLead,
    then: async (page) => {
      await press(page, /(Remove Paula|Paula Hartmann aus)/);
      await page.getByRole('dialog').waitFor();
    },
  },
  'patient, not there': {
    path: PATIENT_PAGE,
    given: (api) => api.refusals.push([/\/patients\//, { status: 404, slug: 'not-found' }]),
    then: (page) => page.getByRole('alert').first().waitFor(),
  },
  exercises: { path: '/staff/exercises' },
  'exercises, none fits': { path: '/staff/exercises', search: '?text=zzz' },
  exercise: { path: '/staff/exercises/:exercise' },
  'exercise, not there': {
    path: '/staff/exercises/:exercise'.replace(':exercise', 'nowhere'),
    then: (page) => page.getByRole('alert').first().waitFor(),
  },
  'a page that does not exist': { path: '/staff/*' },
  'a person without a clinic': {
    path: '/staff/',
    given: (api) => void (api.me = me(['physio'], 0)),
  },
  'a patient at the door': {
    path: '/staff/',
    given: (api) => void (api.me = { ...me([], 0), roles: ['patient'] }),
  },
  history: {
    path: '/admin/audit',
    given: asAdministrator,
    then: async (page) => {
      await press(page, /^(Load older|Ältere)/);
      await page.getByText('SomethingNew').waitFor();
      await page
        .getByRole('button', { name: /^(Where it came from|Woher es kam)/ })
        .nth(3)
        .click();
    },
  },
  'history, a wrong filter': {
    path: '/admin/audit',
    search: '?patient=Mira',
    given: asAdministrator,
  },
  'history, nothing fits': {
    path: '/admin/audit',
    given: (api) => {
      asAdministrator(api);
      api.audit = () => ({ items: [], next: '' });
    },
  },
  members: { path: '/admin/members', given: asAdministrator },
  'members, adding with mistakes': {
    path: '/admin/members',
    given: asAdministrator,
    then: async (page) => {
      await press(page, /^(Add a member|Mitglied aufnehmen)$/);
      await page.getByRole('dialog').locator('button[type=submit]').click();
    },
  },
  'members, ending': {
    path: '/admin/members',
    given: asAdministrator,
    then: async (page) => {
      await press(page, /^(End membership|Beenden) *: Tomas/);
      await page.getByRole('dialog').waitFor();
    },
  },
  'new clinic, with mistakes': {
    path: '/admin/clinics/new',
    given: asOperator,
    then: (page) => page.locator('button[type=submit]').click(),
  },
  'administration, a page that does not exist': { path: '/admin/*', given: asAdministrator },
  'administration, its start': { path: '/admin/', given: asOperator },
};
