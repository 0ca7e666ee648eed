import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWordsOf } from '../../../shared/testing/words';
import { answering, showToStaff } from '../../../shared/staff/testing';
import type { CaseloadRow } from '../api/show-caseload';
import { Caseload } from './caseload';
import english from './locales/en.json';
import german from './locales/de.json';

beforeAll(() =>
  startWordsOf({ en: { 'caseload-staff': english }, de: { 'caseload-staff': german } }),
);

const row = (id: string, name: string, change: Partial<CaseloadRow> = {}): CaseloadRow => ({
  id,
  name,
  lastPain: null,
  lastReportAt: null,
  recentPain: Array.from({ length: 14 }, () => null),
  programNumber: null,
  ...change,
});

function show(items: CaseloadRow[], name = '', next: string | null = null) {
  answering({ 'GET /api/v1/clinics/riverside/patients': { items, next } });
  showToStaff(
    <Caseload
      clinic="riverside"
      order="worst"
      name={name}
      pathOf={(patient) => `/patients/${patient}`}
      firstStep={<button type="button">Register</button>}
    />,
  );
}

const lineOf = async (name: string) =>
  within((await screen.findByRole('link', { name })).closest('tr') as HTMLElement);

describe('The caseload', () => {
  it('shows the last pain as number and word, and what the last days were', async () => {
    const recentPain = [null, 3, 8, ...Array.from({ length: 11 }, () => null)];
    show([row('1', 'Mira Castillo', { lastPain: 8, recentPain, programNumber: 2 })]);
    const line = await lineOf('Mira Castillo');
    expect(line.getByText('8')).toBeVisible();
    expect(line.getByText('severe')).toBeVisible();
    expect(line.getByText('No. 2')).toBeVisible();
    expect(
      line.getByRole('img', { name: 'Last 14 days: reports on 2 days, worst pain 8' }),
    ).toBeVisible();
  });

  it('does not make a zero of what was never reported', async () => {
    show([row('1', 'Sven Olsen')]);
    const line = await lineOf('Sven Olsen');
    expect(line.getByText('unknown')).toBeVisible();
    expect(line.queryByText('0')).toBeNull();
  });

  it('says that the search looks only through what is loaded', async () => {
    show([row('1', 'Mira Castillo'), row('2', 'Jonas Weber')], 'jonas', 'more');
    expect(await screen.findByText('1 of the 2 patients loaded so far.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Mira Castillo' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Load more' })).toBeVisible();
  });

  it('goes from name to name with the arrow keys', async () => {
    show([row('1', 'Mira Castillo'), row('2', 'Jonas Weber')]);
    (await screen.findByRole('link', { name: 'Mira Castillo' })).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Jonas Weber' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(screen.getByRole('link', { name: 'Mira Castillo' })).toHaveFocus();
  });

  it('tells somebody without patients what to do', async () => {
    show([]);
    expect(await screen.findByRole('heading', { name: 'No patients yet' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Register' })).toBeVisible();
  });
});
