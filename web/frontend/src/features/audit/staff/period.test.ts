import { describe, expect, it } from 'vitest';
import { filterFrom, questionOf, wrongFilters } from './period';

const ANY = filterFrom(new URLSearchParams());
const PATIENT = '01900000-0000-7000-8000-000000000201';

describe('A question to the history', () => {
  it('asks for everything when nothing is narrowed', () => {
    expect(questionOf(ANY)).toEqual({});
  });

  it('counts the last day in, up to the midnight after it', () => {
    const { from, to } = questionOf({ ...ANY, from: '2026-11-24', to: '2026-11-24' });
    expect(from).toBe(new Date(2026, 10, 24).toISOString());
    expect(to).toBe(new Date(2026, 10, 25).toISOString());
  });

  it('stands in the address, so that it can be sent to a colleague', () => {
    const address = new URLSearchParams({ patient: PATIENT, from: '2026-11-01' });
    expect(questionOf(filterFrom(address))).toMatchObject({ patient: PATIENT });
  });

  it.each([
    [{ patient: 'Mira' }, ['patient']],
    [{ patient: PATIENT }, []],
    [{ actor: '42' }, ['actor']],
    [{ from: '2026-11-24', to: '2026-11-23' }, ['to']],
    [{ from: '2026-11-24', to: '2026-11-24' }, []],
    [{ from: 'yesterday' }, ['from']],
  ])('is not asked while %o names nothing', (typed, wrong) => {
    expect(wrongFilters({ ...ANY, ...typed })).toEqual(wrong);
  });
});
