import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stage } from '../support/stage.ts';
import { FakeApi } from './fake-api.ts';
import { CLINIC, me, PATIENT } from './fixtures.ts';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open(4174)));
afterAll(() => stage.close());

const PATIENT_PAGE = `/staff/clinics/${CLINIC}/patients/${PATIENT}`;
const NEW_DRAFT = `${PATIENT_PAGE}/drafts/new`;

/** Plays a flow at a desk in English. */
const atDesk = (scene: (page: Page) => Promise<void>) =>
  stage.play(scene, { screen: 'desktop', language: 'en', scheme: 'light' });

async function arrive(page: Page, path: string, api = new FakeApi()): Promise<FakeApi> {
  await api.serve(page);
  await page.goto(stage.address + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return api;
}

const exercisesOf = (api: FakeApi, draft = 0) =>
  api.drafts[draft]?.sessions.map(({ items }) => items.map(({ exercise }) => exercise));
const saved = (page: Page) => page.getByText('Saved as a draft').waitFor();
const add = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Add to .*${name}$`) }).click();

/** Walks on with the tabulator until something has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`The keyboard never reached ${String(name)}`);
}

describe('A physio with a keyboard only', () => {
  it('puts a program together and assigns it', () =>
    atDesk(async (page) => {
      const api = await arrive(page, PATIENT_PAGE, withoutProgram());
      await tabTo(page, /^New program$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Program for Mira Castillo' }).waitFor();

      await page.keyboard.press('Control+K');
      await page.keyboard.type('bird');
      await tabTo(page, /^Add to A.*Bird dog$/);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Remove Bird dog' }).waitFor();

      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('side');
      await tabTo(page, /^Add to A.*Side plank$/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Mon$/);
      await page.keyboard.press('Space');

      await tabTo(page, /^Move Side plank up$/);
      await page.keyboard.press('Enter');
      await saved(page);
      expect(exercisesOf(api)).toEqual([['side-plank', 'bird-dog']]);
      expect(api.drafts[0]?.sessions[0]?.weekdays).toEqual(['monday']);

      await page.keyboard.press('Home');
      for (let steps = 0; steps < 60 && !(await isAssign(page)); steps++)
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText('Mira will see this from now on:').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Program number 3 is assigned. Mira sees it from now on.').waitFor();
      expect(api.changes.at(-1)).toMatch(/^POST .*\/assign$/);
    }));

  it('lifts an exercise with the space bar, moves it with the arrows and drops it', () =>
    atDesk(async (page) => {
      const api = await arrive(page, `${NEW_DRAFT}?from=program`);
      await page.getByRole('button', { name: 'Move Forearm plank', exact: true }).first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(400);
      await page.keyboard.press('Space');
      await saved(page);
      expect(exercisesOf(api)?.[0]).toEqual(['side-plank', 'plank', 'bird-dog']);
    }));
});

const isAssign = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.startsWith('Assign') ?? false);

function withoutProgram(): FakeApi {
  const api = new FakeApi();
  api.program = { current: null };
  return api;
}

describe('A draft', () => {
  it('is created once, by the first change, and then has an address of its own', () =>
    atDesk(async (page) => {
      const api = await arrive(page, NEW_DRAFT);
      expect(api.changes).toEqual([]);
      await add(page, 'Dead bug');
      await saved(page);
      await page.getByRole('button', { name: 'Remove Dead bug' }).click();
      await saved(page);
      expect(page.url()).toContain(`/drafts/${api.drafts[0]?.id}`);
      expect(api.drafts).toHaveLength(1);

      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => exercisesOf(api)).toEqual([['dead-bug']]);
      await page.reload();
      await page.getByRole('button', { name: 'Remove Dead bug' }).waitFor();
    }));

  it('that somebody else has saved is not overwritten without being told to', () =>
    atDesk(async (page) => {
      const api = await arrive(page, NEW_DRAFT);
      await add(page, 'Dead bug');
      await saved(page);
      api.overtake('Tomas Lindgren');
      await add(page, 'Side plank');
      await page.getByText('Tomas Lindgren has changed this draft meanwhile').waitFor();
      expect(exercisesOf(api)).toEqual([[]]);
      await page.getByRole('button', { name: /^Keep mine/ }).click();
      await saved(page);
      expect(exercisesOf(api)).toEqual([['dead-bug', 'side-plank']]);

      api.overtake('Tomas Lindgren');
      await add(page, 'Bird dog');
      await page.getByRole('button', { name: /^Load that of Tomas/ }).click();
      await page.getByText('No exercise yet. Choose from the catalog.').waitFor();
      expect(exercisesOf(api)).toEqual([[]]);
    }));

  it('is saved before the page is left, and nothing is lost unasked when that fails', () =>
    atDesk(async (page) => {
      const api = await arrive(page, NEW_DRAFT);
      await add(page, 'Dead bug');
      await page.getByRole('link', { name: 'Exercises' }).click();
      await page.getByRole('heading', { name: 'Exercises', level: 1 }).waitFor();
      expect(exercisesOf(api)).toEqual([['dead-bug']]);

      await page.goBack();
      await page.getByRole('button', { name: 'Remove Dead bug' }).waitFor();
      api.reachable = false;
      await page.getByRole('button', { name: 'Mon', exact: true }).click();
      await page.getByRole('link', { name: 'Patients' }).click();
      await page.getByRole('button', { name: 'Stay here' }).click();
      api.reachable = true;
      await page.getByRole('button', { name: 'Try again' }).click();
      await saved(page);
      expect(api.drafts[0]?.sessions[0]?.weekdays).toEqual(['monday']);
    }));
});

describe('When the session has ended', () => {
  it('nothing typed is lost: signing in elsewhere lets the page go on', () =>
    atDesk(async (page) => {
      const api = await arrive(page, NEW_DRAFT);
      api.signedIn = false;
      // The exercise itself comes from the server too; its weekday does not.
      await page.getByRole('button', { name: 'Tue', exact: true }).click();
      await page.getByRole('dialog').getByText('Your session has ended').waitFor();
      api.signedIn = true;
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await saved(page);
      expect(api.drafts[0]?.sessions[0]?.weekdays).toEqual(['tuesday']);
    }));

  it('somebody else who signs in does not see what was open', () =>
    atDesk(async (page) => {
      const api = await arrive(page, NEW_DRAFT);
      api.signedIn = false;
      await page.getByRole('button', { name: 'Tue', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      page.on('dialog', (leave) => void leave.accept());
      api.me = { ...me(['physio']), account: 'somebody-else' };
      api.signedIn = true;
      await page.waitForEvent('load');
      await page.getByRole('button', { name: 'Tue', exact: true, pressed: false }).waitFor();
      expect(api.drafts).toEqual([]);
    }));
});

describe('The caseload', () => {
  it('keeps its place, its order and its pages on the way back from a patient', () =>
    atDesk(async (page) => {
      await arrive(page, '/staff/?sort=name');
      await page.getByRole('button', { name: 'Load more' }).click();
      await page.getByRole('link', { name: /Hohenstein/ }).click();
      await page.getByRole('heading', { name: 'Mira Castillo' }).waitFor();
      await page.goBack();
      await page.getByRole('link', { name: /Hohenstein/ }).waitFor();
      expect(new URL(page.url()).search).toBe('?sort=name');
      expect(await page.getByRole('link', { name: 'Zoë Müller' }).count()).toBe(1);
    }));

  it('leads from registering to the new record', () =>
    atDesk(async (page) => {
      const api = await arrive(page, '/staff/');
      await page.getByRole('button', { name: 'Register a patient' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('First name').fill('Mira');
      await dialog.getByRole('button', { name: 'Register' }).click();
      await dialog.getByText('Please enter the last name, at most 80 characters.').waitFor();
      expect(api.changes).toEqual([]);
      await dialog.getByLabel('Last name').fill('Castillo');
      await dialog.getByLabel('Date of birth').fill('1990-05-01');
      await dialog.getByRole('button', { name: 'Register' }).click();
      await page.getByRole('heading', { name: 'Mira Castillo' }).waitFor();
      expect(page.url()).toContain(PATIENT_PAGE);
    }));
});

describe('The history', () => {
  it('narrows to a person by their name in the list', () =>
    atDesk(async (page) => {
      const api = new FakeApi();
      api.me = me(['clinic-admin']);
      await arrive(page, '/admin/', api);
      await page.getByRole('button', { name: /^Greta Byrne/ }).click();
      await expect
        .poll(() => new URL(page.url()).searchParams.get('actor'))
        .toBe('00000000-0000-4000-8000-000000000019');
      await page.getByRole('button', { name: 'Clear the field Person (account id)' }).click();
      await expect.poll(() => new URL(page.url()).search).toBe('');
    }));
});
