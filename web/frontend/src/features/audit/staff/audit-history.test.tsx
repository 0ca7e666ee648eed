import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWordsOf } from '../../../shared/testing/words';
import kitGerman from '../../../shared/staff/locales/de.json';
import kitEnglish from '../../../shared/staff/locales/en.json';
import { answering, showToStaff } from '../../../shared/staff/testing';
import type { AuditEntry } from '../api/search-audit-entries';
import { AuditHistory } from './audit-history';
import german from './locales/de.json';
import english from './locales/en.json';
import type { AuditFilter } from './period';

beforeAll(() =>
  startWordsOf({
    en: { 'audit-staff': english, staff: kitEnglish },
    de: { 'audit-staff': german, staff: kitGerman },
  }),
);

const ANYTHING: AuditFilter = { patient: '', actor: '', from: '', to: '' };
const ENTRY: AuditEntry = {
  id: 'e1',
  at: '2026-11-24T07:30:00Z',
  kind: 'use-case',
  actor: 'account-of-greta',
  actorName: 'Greta Byrne',
  role: 'physio',
  useCase: 'ShowPatient',
  patient: 'record-of-mira',
  patientName: 'Mira Castillo',
  action: 'open',
  subject: null,
  outcome: 'allowed',
  reason: null,
  requestId: 'request-1',
  address: '192.0.2.17',
};

function show(items: AuditEntry[], filter: Partial<AuditFilter> = {}) {
  const narrowed: Partial<AuditFilter>[] = [];
  const asked = answering({ 'GET /api/v1/clinics/riverside/audit-entries': { items, next: null } });
  showToStaff(
    <AuditHistory
      clinic="riverside"
      filter={{ ...ANYTHING, ...filter }}
      onNarrow={(change) => narrowed.push(change)}
    />,
  );
  return { asked, narrowed };
}

const lineOf = async (deed: string) =>
  within((await screen.findByText(deed)).closest('tr') as HTMLElement);

describe('The history', () => {
  it('marks what was refused by word and says why', async () => {
    show([{ ...ENTRY, outcome: 'refused', reason: 'patient' }]);
    const line = await lineOf('Opened the patient record');
    expect(line.getByText('refused')).toBeVisible();
    expect(line.getByText('no such patient, or not in the care team')).toBeVisible();
  });

  it('narrows to whoever is chosen by name', async () => {
    const { narrowed } = show([ENTRY]);
    await userEvent.click(await screen.findByRole('button', { name: /^Greta Byrne/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Mira Castillo/ }));
    expect(narrowed).toEqual([{ actor: 'account-of-greta' }, { patient: 'record-of-mira' }]);
  });

  it('tells where an entry came from when asked', async () => {
    show([ENTRY]);
    await userEvent.click(await screen.findByRole('button', { name: /^Where it came from/ }));
    expect(screen.getByText('192.0.2.17')).toBeVisible();
    expect(screen.getByText('request-1')).toBeVisible();
  });

  it('shows what the system did without inventing a person', async () => {
    show([{ ...ENTRY, actor: 'migration', actorName: null, role: null }]);
    const line = await lineOf('Opened the patient record');
    expect(line.getByText('System')).toBeVisible();
    expect(line.queryByRole('button', { name: /System/ })).toBeNull();
  });

  it('is not asked while a filter names nothing', () => {
    const { asked } = show([ENTRY], { patient: 'Mira' });
    expect(screen.getByRole('status')).toHaveTextContent('As soon as the filters are right');
    expect(asked).toEqual([]);
  });
});
