import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { Clinic, type Patient, Program } from './clinic.ts';
import { openAccount, type Person } from './stack.ts';
import { tabTo, Visitor } from './visitor.ts';

const DESK = { screen: 'desktop', language: 'en', scheme: 'light' } as const;

let browser: Browser;
let clinic: Clinic;
let ida: Person;
let record: Patient;

beforeAll(async () => {
  [browser, clinic, ida] = await Promise.all([
    launchBrowser(),
    Clinic.open('Bergblick'),
    openAccount('Ida Sommer', 'patient'),
  ]);
  record = await clinic.register('Ida Sommer', ida.account);
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press(key);
}

describe('With the keyboard alone', () => {
  it('a patient signs in and reports pain with its place', async () => {
    const visitor = await Visitor.at(browser, DESK);
    const page = await visitor.signIn(ida, '/portal/');
    await tabTo(page, page.getByRole('link', { name: 'Pain', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pain report', level: 1 }).waitFor();

    await tabTo(page, page.getByRole('radio', { name: '0, no pain' }).first());
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
    for (const place of ['Buttock, left', 'Buttock, right']) {
      await tabTo(page, page.getByRole('checkbox', { name: place }));
      await page.keyboard.press('Space');
    }
    await press(page, 'Save report');
    await page.getByText('Sent. It is in your record at Bergblick.').waitFor();

    const { last } = await record.trend(await Program.of(ida));
    expect(last).toMatchObject({ painNow: 6, regions: [{ id: 'buttock', side: 'both' }] });
  });

  it('a physio finds the patient, puts a program together and assigns it', async () => {
    const visitor = await Visitor.at(browser, DESK);
    const page = await visitor.signIn(clinic.physio, '/staff/');
    await tabTo(page, page.getByRole('link', { name: 'Ida Sommer' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'New program' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Program for Ida Sommer' }).waitFor();

    await page.keyboard.press('Control+K');
    await page.keyboard.type('bird');
    await press(page, /^Add to A.*Bird dog$/);
    await button(page, 'Remove Bird dog').waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('dead bug');
    await press(page, /^Add to A.*Dead bug$/);
    await press(page, 'Mon', 'Space');
    await press(page, 'Move Dead bug up');
    await page.getByText('Saved as a draft').waitFor();

    await press(page, /^Assign/);
    await page.getByRole('dialog').waitFor();
    await press(page, 'Assign to Ida');
    await page.getByText('Program number 1 is assigned. Ida sees it from now on.').waitFor();
    const { current } = await record.program(await Program.of(ida));
    expect(current?.sessions.map(({ items }) => items.map(({ exercise }) => exercise))).toEqual([
      ['dead-bug', 'bird-dog'],
    ]);
  });
});
