import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { Clinic, type Patient, Program } from './clinic.ts';
import { openAccount, type Person } from './stack.ts';
import { Visitor } from './visitor.ts';

const PHONE = { screen: 'phone', language: 'en', scheme: 'light' } as const;
const NOT_SENT = /^Saved on this phone, not sent yet/;

let browser: Browser;
let clinic: Clinic;
let person: Person;
let record: Patient;
let phone: Visitor;

beforeAll(async () => {
  [browser, clinic] = await Promise.all([launchBrowser(), Clinic.open('Seeblick')]);
});
afterAll(() => browser.close());

beforeEach(async () => {
  person = await openAccount('Nora Berg', 'patient');
  record = await clinic.register('Nora Berg', person.account);
  phone = await Visitor.at(browser, PHONE);
  await phone.signIn(person, '/portal/');
  await phone.page.getByRole('heading', { level: 1, name: /Nora/ }).waitFor();
});

async function reportNoPain(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^0,/ }).tap();
  await page.getByRole('button', { name: 'Save 0 of 10' }).tap();
}

const arrived = async () => (await record.trend(await Program.of(person))).reports;

/** Comes back a second time: what has arrived is not sent again. */
async function comeBackOnceMore(): Promise<void> {
  await phone.closePage();
  const page = await phone.open('/portal/');
  await page.getByRole('heading', { level: 1, name: /Nora/ }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText(NOT_SENT).count()).toBe(0);
  expect(await arrived()).toBe(1);
}

describe('A report without a network', () => {
  it('outlives the closed page and arrives exactly once', async () => {
    await phone.context.setOffline(true);
    await reportNoPain(phone.page);
    await phone.page.getByText(NOT_SENT).first().waitFor();
    expect(await arrived()).toBe(0);

    await phone.closePage();
    await phone.context.setOffline(false);
    await phone.open('/portal/');
    await expect.poll(arrived, { timeout: 20_000 }).toBe(1);
    await comeBackOnceMore();
  });

  it('waits for the patient to sign in again when the session has ended meanwhile', async () => {
    await phone.context.setOffline(true);
    await reportNoPain(phone.page);
    await phone.page.getByText(NOT_SENT).first().waitFor();

    await phone.closePage();
    await phone.context.clearCookies();
    await phone.context.setOffline(false);
    const page = await phone.open('/portal/');
    await page.waitForURL(/openid-connect|\/portal\//);
    expect(await arrived()).toBe(0);

    await phone.signIn(person, '/portal/');
    await expect.poll(arrived, { timeout: 20_000 }).toBe(1);
    await comeBackOnceMore();
  });

  it('counts once when only the answer got lost', async () => {
    let lost = 0;
    await phone.page.route('**/pain-reports/*', async (route) => {
      await route.fetch();
      lost++;
      await route.abort('internetdisconnected');
    });
    await reportNoPain(phone.page);
    await phone.page.getByText(NOT_SENT).first().waitFor();
    expect(lost).toBeGreaterThan(0);
    expect(await arrived()).toBe(1);
    await comeBackOnceMore();
  });
});
