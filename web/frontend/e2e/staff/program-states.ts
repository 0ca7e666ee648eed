import type { Page } from 'playwright-core';
import type { FakeApi } from './fake-api.ts';
import { program, programThatEnded, programWithNext } from './program-fixtures.ts';

/** A screen in one of its states, and how one gets there. */
export interface State {
  /** As it stands in the route table; the names of its parts are filled in. */
  path: string;
  search?: string;
  given?: (api: FakeApi) => void;
  then?: (page: Page, api: FakeApi) => Promise<void>;
}

export const PATIENT_PAGE = '/staff/clinics/:clinic/patients/:patient';
const DRAFT_PAGE = `${PATIENT_PAGE}/drafts/:draft`;

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
/** The radio buttons of a segmented control are hidden; people press their labels. */
const chooseSegment = (page: Page, label: RegExp) =>
  page.locator('label', { hasText: label }).first().click();
const showHalf = async (page: Page, half: RegExp) => {
  if (page.viewportSize()?.width !== 1280) await chooseSegment(page, half);
};
const addToProgram = async (page: Page, name: string) => {
  await showHalf(page, /^(Exercises|Übungen)$/);
  await page.getByRole('button', { name: new RegExp(`^(Add to|Zu) A.*${name}$`) }).click();
  await showHalf(page, /^Program/);
  await page.getByRole('listitem').filter({ hasText: name }).first().waitFor();
};

/** The patient's program on the patient's page, and the editor. */
export const PROGRAM_STATES: Record<string, State> = {
  'patient, a program to come': {
    path: PATIENT_PAGE,
    given: (api) => void (api.program = programWithNext()),
    then: async (page) => {
      await press(page, /^(Read program number 2|Programm Nummer 2 lesen)$/);
      await page.getByRole('dialog').getByText('Forearm plank').first().waitFor();
      await page.getByRole('combobox').selectOption('1');
      await page
        .getByText(/(session B, position 1|Einheit B, Platz 1)/)
        .first()
        .waitFor();
    },
  },
  'patient, ending the program with mistakes': {
    path: PATIENT_PAGE,
    given: (api) => void (api.program = programWithNext()),
    then: async (page) => {
      await press(page, /^(End the program|Programm beenden)/);
      await page.locator('input[type=date]').fill('2020-01-01');
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.getByText(/(why it ends|warum es endet)/).waitFor();
    },
  },
  'patient, after the end': {
    path: PATIENT_PAGE,
    given: (api) => void (api.program = programThatEnded()),
  },
  'patient, striking out a report': {
    path: PATIENT_PAGE,
    then: async (page) => {
      await press(page, /^(Strike out the report|Meldung durchstreichen)/);
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.getByText(/(characters why|Zeichen, warum)/).waitFor();
    },
  },
  'patient, from a template': {
    path: PATIENT_PAGE,
    then: async (page) => {
      await press(page, /^(From a template|Aus einer Vorlage)/);
      await page.getByRole('dialog').getByText('Back to running').waitFor();
    },
  },
  'draft, new': { path: DRAFT_PAGE.replace(':draft', 'new') },
  'draft, full of everything': {
    path: DRAFT_PAGE.replace(':draft', 'new'),
    search: '?from=program',
    then: async (page) => {
      await addToProgram(page, 'A-skips');
      await press(page, /^(Add a note to Bird dog|Hinweis zu Bird dog)/);
      await press(page, /^(Remove Forearm plank|Forearm plank entfernen)$/);
      await page.getByText(/(Saved as a draft|Als Entwurf gespeichert)/).waitFor();
    },
  },
  'draft, looking at an exercise': {
    path: DRAFT_PAGE,
    given: (api) => void (api.drafts = [draft()]),
    then: async (page) => {
      await showHalf(page, /^(Exercises|Übungen)$/);
      await press(page, /^Side plank$/);
      await page.getByRole('dialog').getByText('Tuck your toes').waitFor();
    },
  },
  'draft, assigning': {
    path: DRAFT_PAGE.replace(':draft', 'new'),
    search: '?from=program',
    then: async (page) => {
      await press(page, /^(Assign|Zuweisen)/);
      await page.getByRole('dialog').waitFor();
    },
  },
  'draft, assigning while another one waits': {
    path: DRAFT_PAGE.replace(':draft', 'new'),
    search: '?from=program',
    given: (api) => void (api.program = programWithNext()),
    then: async (page) => {
      await press(page, /^(Assign|Zuweisen)/);
      await page
        .getByText(/(session B, position 1|Einheit B, Platz 1)/)
        .first()
        .waitFor();
      await press(page, /^(Assign to Mira|Mira zuweisen|An Mira)/);
      await page.getByText(/(Tick this|Setzen Sie den Haken)/).waitFor();
    },
  },
  'draft, kept as a template': {
    path: DRAFT_PAGE,
    given: (api) => void (api.drafts = [draft()]),
    then: async (page) => {
      await press(page, /^(Save as a template|Als Vorlage)/);
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.getByText(/(1 to 120|1 bis 120)/).waitFor();
    },
  },
  'draft, overtaken': {
    path: DRAFT_PAGE,
    given: (api) => void (api.drafts = [draft()]),
    then: async (page, api) => {
      api.overtake('Tomas Lindgren');
      await press(page, /^(Mon|Mo)$/);
      await page.getByRole('dialog').waitFor();
    },
  },
  'draft, not saved': {
    path: DRAFT_PAGE,
    given: (api) => void (api.drafts = [draft()]),
    then: async (page, api) => {
      api.reachable = false;
      await press(page, /^(Mon|Mo)$/);
      await page.getByText(/(Not saved yet|Noch nicht gespeichert)/).waitFor();
    },
  },
};

export function draft() {
  const [session] = program().current.sessions;
  return {
    id: '01900000-0000-7000-8000-000000000401',
    version: 4,
    updatedAt: new Date().toISOString(),
    updatedBy: 'Paula Hartmann',
    estimatedSecondsPerWeek: 1_200,
    sessions: [
      {
        label: 'A',
        weekdays: ['tuesday'],
        estimatedSeconds: 1_200,
        items: (session?.items ?? []).flatMap((item) =>
          item
            ? [{ exercise: item.exercise, exerciseName: item.name, dose: item.dose, note: null }]
            : [],
        ),
      },
    ],
  };
}
