import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDayOf, weekdayOf } from '../../src/shared/time/local-day.ts';
import { launchBrowser } from '../support/browser.ts';
import { Clinic, Patient, Program } from './clinic.ts';
import { BASE, openAccount, type Person } from './stack.ts';
import { Visitor } from './visitor.ts';

/** What only the patient and the care team may ever read. */
const NOTE = 'It stings when I climb the stairs.';

let browser: Browser;
let clinic: Clinic;
let lena: Person;
let physio: Visitor;
let patient: Visitor;
let administrator: Visitor;

beforeAll(async () => {
  [browser, clinic, lena] = await Promise.all([
    launchBrowser(),
    Clinic.open('Lindenhof'),
    openAccount('Lena Vogt', 'patient'),
  ]);
  const desk = { screen: 'desktop', language: 'en', scheme: 'light' } as const;
  physio = await Visitor.at(browser, desk);
  patient = await Visitor.at(browser, { ...desk, screen: 'phone' });
  administrator = await Visitor.at(browser, desk);
});
afterAll(() => browser.close());

const today = weekdayOf(localDayOf(new Date()));
const another = today === 'sunday' ? 'monday' : 'sunday';
const short = (weekday: string) => weekday.charAt(0).toUpperCase() + weekday.slice(1, 3);

async function add(page: Page, exercise: string): Promise<void> {
  const search = page.getByRole('searchbox').first();
  await search.fill(exercise);
  await page.getByRole('button', { name: new RegExp(`^Add to .*${exercise}$`) }).click();
  await page.getByRole('button', { name: `Remove ${exercise}` }).waitFor();
}

const chooseDay = (page: Page, session: string, weekday: string) =>
  page
    .getByRole('group', { name: `Days of session ${session}` })
    .getByRole('button', { name: short(weekday), exact: true })
    .click();

describe('The main job of Backstride', () => {
  it('begins with a physio who registers a patient', async () => {
    const page = await physio.signIn(clinic.physio, '/staff/');
    await page.getByRole('button', { name: 'Register a patient' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('First name').fill('Lena');
    await form.getByLabel('Last name').fill('Vogt');
    await form.getByLabel('Date of birth').fill('1993-08-17');
    await form.getByLabel(/^Account for signing in/).fill(lena.account);
    await form.getByRole('button', { name: 'Register' }).click();
    await page.getByRole('heading', { name: 'Lena Vogt', level: 1 }).waitFor();
    await page.getByText('No program has been assigned yet.').waitFor();
  });

  it('goes on with a program out of the catalog, in two sessions', async () => {
    const { page } = physio;
    await page.getByRole('link', { name: 'New program' }).click();
    await add(page, 'Bird dog');
    await add(page, 'Dead bug');
    await chooseDay(page, 'A', today);
    await page.getByRole('button', { name: 'Add session B' }).click();
    await add(page, 'Glute bridge');
    await chooseDay(page, 'B', another);
    await page.getByText('In a week: 2 training days, 3 exercises.').waitFor();
    await page.getByText('Saved as a draft').waitFor();
  });

  it('is assigned as the first version of the program', async () => {
    const { page } = physio;
    await page.getByRole('button', { name: /^Assign/ }).click();
    await page.getByRole('button', { name: 'Assign to Lena' }).click();
    await page.getByText('Program number 1 is assigned. Lena sees it from now on.').waitFor();
    await page.getByText(/^Number 1, assigned by Paula Hartmann/).waitFor();
  });

  it("reaches the patient's phone as the plan of the day", async () => {
    const page = await patient.signIn(lena, '/portal/');
    await page.getByRole('heading', { name: 'Your plan for today' }).waitFor();
    await page.getByText('Bird dog', { exact: true }).waitFor();
    await page.getByText('Dead bug', { exact: true }).waitFor();
    expect(await page.getByText('Glute bridge').count()).toBe(0);
  });

  it('hears from the patient in two taps, for the place of last time is known', async () => {
    await reportOfYesterday();
    const { page } = patient;
    await page.reload();
    await page.getByRole('radio', { name: /^4,/ }).tap();
    await page.getByText('Same place as last time: Buttock, left.').waitFor();
    await page.getByRole('button', { name: 'Save 4 of 10' }).tap();
    await page.getByText('Sent. It is in your record at Lindenhof.').waitFor();
  });

  it('shows the physio the report in the patient list and in the trend', async () => {
    const page = await physio.open('/staff/');
    const line = page.getByRole('row', { name: /Lena Vogt/ });
    await line.getByText('4', { exact: true }).first().waitFor();
    await line.getByRole('link', { name: 'Lena Vogt' }).click();
    await page.locator('.recharts-line').waitFor();
    await page.locator('summary').first().click();
    const days = page.getByRole('table').first().getByRole('row');
    expect(await days.filter({ hasText: /\d/ }).allTextContents()).toHaveLength(2);
  });

  it('tells the administrator that it happened, and nothing of what was said', async () => {
    const page = await administrator.signIn(clinic.administrator, '/admin/');
    const history = page.waitForResponse(/\/audit-entries/);
    await page.getByRole('link', { name: 'Audit history' }).click();
    const sent = await (await history).text();
    await page.getByText('Reported pain').first().waitFor();
    await page.getByText('Assigned a program').first().waitFor();
    const said = (await page.locator('main').innerText()) + sent;
    expect(said).toContain('Lena Vogt');
    for (const secret of [NOTE, 'Buttock', 'buttock', 'Bird dog', 'bird-dog', 'painNow'])
      expect(said).not.toContain(secret);
  });

  it('tells the patient who has read the record', async () => {
    const page = await patient.open('/portal/profile');
    await page.getByRole('link', { name: 'Who has read my record' }).click();
    const entries = page.getByRole('listitem').filter({ hasText: 'Paula Hartmann' });
    await entries.filter({ hasText: 'Looked at the pain reports' }).first().waitFor();
    await entries.filter({ hasText: 'Assigned a program' }).first().waitFor();
  });

  it('ends with signing out, here and where the password was asked for', async () => {
    const page = await patient.open('/portal/profile');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${BASE}/`);
    const me = await page.request.get(`${BASE}/api/v1/me`);
    expect(me.status()).toBe(401);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.locator('#password').waitFor();
    expect(new URL(page.url()).origin).not.toBe(BASE);
  });

  it('goes through without an error on anybody’s screen', () => {
    const expected = /^401 GET .*\/me$/;
    for (const { trouble } of [physio, patient, administrator])
      expect(trouble.filter((line) => !expected.test(line))).toEqual([]);
  });
});

/** On another device, so that the phone has to learn from the record where it hurt. */
async function reportOfYesterday(): Promise<void> {
  const own = await Program.of(lena);
  const { patients } = await own.get<{ patients: { patient: string }[] }>('me');
  const id = patients[0]?.patient ?? '';
  await new Patient(id, `clinics/${clinic.id}/patients/${id}`).reports(own, 1, {
    painNow: 6,
    note: NOTE,
    regions: [{ id: 'buttock', side: 'left' }],
  });
}
