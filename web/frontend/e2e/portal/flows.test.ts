import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stage } from '../support/stage.ts';
import { FakeApi } from './fake-api.ts';
import { me } from './fixtures.ts';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterAll(() => stage.close());

async function arrive(page: Page, path: string, api = new FakeApi()): Promise<FakeApi> {
  await api.serve(page);
  await page.goto(stage.address + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return api;
}

const reportsOf = (api: FakeApi) =>
  [...api.reports.values()] as { painNow: number; regions: object[]; zone: string }[];
const kept = (page: Page, word: string) =>
  page.evaluate((part) => Object.keys(localStorage).filter((key) => key.includes(part)), word);

async function reportFully(page: Page, score: RegExp, place: string): Promise<void> {
  await page.getByRole('radio', { name: score }).first().click();
  await page.getByRole('checkbox', { name: place }).click();
  await page.getByRole('button', { name: 'Save report' }).click();
}

describe('A patient who reports pain', () => {
  it('needs two taps when the place is the one of last time', () =>
    stage.play(async (page) => {
      const api = await arrive(page, '/portal/pain');
      await reportFully(page, /^4,/, 'Lower back, beside the spine, left');
      await page.getByText('Sent. It is in your record at Riverside.').waitFor();
      await page.getByRole('link', { name: 'Today' }).click();

      await page.getByRole('radio', { name: /^3,/ }).tap();
      await page
        .getByText('Same place as last time: Lower back, beside the spine, left.')
        .waitFor();
      await page.getByRole('button', { name: 'Save 3 of 10' }).tap();
      await page.getByText('Sent. It is in your record at Riverside.').waitFor();
      expect(reportsOf(api)[1]).toMatchObject({
        painNow: 3,
        context: 'rest',
        zone: 'Europe/Berlin',
        regions: [{ id: 'lower-back-side', side: 'left' }],
      });
    }));

  it('is asked where it hurts when no place is known yet', () =>
    stage.play(async (page) => {
      await arrive(page, '/portal/');
      await page.getByRole('radio', { name: /^5,/ }).tap();
      await page.getByRole('button', { name: 'Next: where does it hurt?' }).tap();
      await page.getByRole('heading', { name: 'Pain report', level: 1 }).waitFor();
      expect(
        await page.getByRole('radio', { name: /^5,/ }).first().getAttribute('aria-checked'),
      ).toBe('true');
    }));

  it('gets by with the keyboard alone', () =>
    stage.play(
      async (page) => {
        const api = await arrive(page, '/portal/pain');
        const tabTo = async (name: string) => {
          const focused = () =>
            page.evaluate(
              () =>
                document.activeElement?.getAttribute('aria-label') ??
                document.activeElement?.textContent,
            );
          for (let presses = 0; presses < 60 && (await focused()) !== name; presses++)
            await page.keyboard.press('Tab');
          expect(await focused()).toBe(name);
        };
        await tabTo('0, no pain');
        for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
        await tabTo('Buttock, left');
        await page.keyboard.press('Space');
        await tabTo('Buttock, right');
        await page.keyboard.press('Space');
        await tabTo('Save report');
        await page.keyboard.press('Enter');
        await page.getByText('Sent. It is in your record at Riverside.').waitFor();
        expect(reportsOf(api)[0]).toMatchObject({
          painNow: 6,
          regions: [{ id: 'buttock', side: 'both' }],
        });
      },
      { screen: 'desktop' },
    ));

  it('loses nothing without a network: the report outlives the page and arrives exactly once', () =>
    stage.play(async (page) => {
      const api = await arrive(page, '/portal/');
      api.reachable = false;
      await page.getByRole('radio', { name: /^0,/ }).tap();
      await page.getByRole('button', { name: 'Save 0 of 10' }).tap();
      await page
        .getByText(
          'Saved on this phone, not sent yet. It goes out as soon as Backstride can be reached.',
        )
        .waitFor();
      expect(api.reports.size).toBe(0);

      await page.reload();
      await page.getByRole('heading', { name: 'Backstride cannot be reached' }).waitFor();
      api.reachable = true;
      await page.getByRole('button', { name: 'Try again' }).tap();
      await page.getByRole('heading', { level: 1, name: /Mira/ }).waitFor();
      await expect.poll(() => api.reports.size).toBe(1);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: /Mira/ }).waitFor();
      expect(api.puts).toBe(1);
    }));

  it('finds everything typed again after signing in anew', () =>
    stage.play(async (page) => {
      const api = await arrive(page, '/portal/pain');
      await page.getByRole('radio', { name: /^7,/ }).first().click();
      await page.getByRole('textbox').fill('Woke up with it.');
      api.signedIn = false;
      await page.getByRole('link', { name: 'Progress' }).click();
      await page.getByText('Your session has ended', { exact: true }).waitFor();
      api.signedIn = true;
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL('**/portal/progress');
      await page.getByRole('link', { name: 'Pain', exact: true }).click();
      expect(await page.getByRole('textbox').inputValue()).toBe('Woke up with it.');
    }));
});

describe('A report that is refused', () => {
  it('can be opened, mended and sent, and is then not there twice', () =>
    stage.play(async (page) => {
      const api = await arrive(page, '/portal/pain');
      api.refuseReports = {
        status: 400,
        slug: 'invalid',
        errors: [{ pointer: '/note', detail: 'Not like this.' }],
      };
      await reportFully(page, /^4,/, 'Neck');
      await page
        .getByText('Saved on this phone, but it could not be taken into your record.')
        .waitFor();
      await page.getByRole('link', { name: '1 report not sent yet' }).click();
      await page.getByText('Not like this.').waitFor();
      api.refuseReports = null;
      await page.getByRole('button', { name: 'Open and correct' }).click();
      await page.getByRole('button', { name: 'Save report' }).click();
      await page.getByText('Sent. It is in your record at Riverside.').waitFor();
      expect(api.reports.size).toBe(1);
      expect(await page.getByRole('link', { name: /not sent yet/ }).count()).toBe(0);
    }));
});

describe('A phone that is shared', () => {
  it('shows and sends nothing of somebody else, and keeps it for them', () =>
    stage.play(async (page) => {
      const api = await arrive(page, '/portal/');
      api.reachable = false;
      await page.getByRole('radio', { name: /^0,/ }).tap();
      await page.getByRole('button', { name: 'Save 0 of 10' }).tap();
      await page
        .getByText(/not sent yet/)
        .first()
        .waitFor();

      api.reachable = true;
      api.me = { ...me(), account: 'account-of-jonas' };
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByText(/not sent yet/).count()).toBe(0);
      expect(api.puts).toBe(0);

      api.me = me();
      await page.reload();
      await expect.poll(() => api.reports.size).toBe(1);
    }));

  it('changes over as soon as it turns out that somebody else has signed in meanwhile', () =>
    stage.play(async (page) => {
      const api = await arrive(page, '/portal/pain');
      await page.getByRole('textbox').fill('Nobody else may read this.');
      api.me = {
        ...me(),
        account: 'account-of-jonas',
        patients: [{ ...me().patients[0]!, patient: 'jonas', givenName: 'Jonas' }],
      };
      await page.evaluate(() =>
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
      );
      await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('');
      await page.getByRole('link', { name: 'Today' }).click();
      await page.getByRole('heading', { level: 1, name: /Jonas/ }).waitFor();
    }));

  it('asks before signing out would lose a report, and is empty afterwards', () =>
    stage.play(async (page) => {
      const api = await arrive(page, '/portal/pain');
      await reportFully(page, /^4,/, 'Neck');
      await page.getByText('Sent. It is in your record at Riverside.').waitFor();
      expect(await kept(page, 'account-of-mira')).not.toEqual([]);

      api.refuseReports = { status: 409, slug: 'conflict' };
      await page.getByRole('link', { name: 'Today' }).click();
      await page.getByRole('radio', { name: /^2,/ }).tap();
      await page.getByRole('button', { name: 'Save 2 of 10' }).tap();
      await page.getByText('A report could not be taken').waitFor();
      await page.getByRole('link', { name: 'Profile' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('button', { name: 'Delete and sign out' }).click();
      await page.waitForURL(`${stage.address}/portal/`);
      expect(await kept(page, 'account-of-mira')).toEqual([]);
      expect(await page.getByText('A report could not be taken').count()).toBe(0);
    }));
});
