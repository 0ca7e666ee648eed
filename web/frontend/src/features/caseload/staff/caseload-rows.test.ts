import { describe, expect, it } from 'vitest';
import type { CaseloadRow } from '../api/show-caseload';
import { rowsNamed, rowsOf } from './caseload-rows';

const patient = (id: string, name: string, lastPain: number | null = null): CaseloadRow => ({
  id,
  name,
  lastPain,
  lastReportAt: null,
  recentPain: [],
  programNumber: null,
});

describe('The rows of a caseload', () => {
  it('are those of all pages, in order', () => {
    const pages = [
      { items: [patient('1', 'Mira'), patient('2', 'Jonas')], next: 'x' },
      { items: [patient('3', 'Aylin')], next: null },
    ];
    expect(rowsOf(pages).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('show a patient who moved to a later page once, in the first place, with the latest pain', () => {
    const pages = [
      { items: [patient('1', 'Mira', 8), patient('2', 'Jonas', 7)], next: 'x' },
      { items: [patient('1', 'Mira', 3), patient('3', 'Aylin', 2)], next: null },
    ];
    expect(rowsOf(pages).map(({ id, lastPain }) => [id, lastPain])).toEqual([
      ['1', 3],
      ['2', 7],
      ['3', 2],
    ]);
  });
});

describe('Looking for a name', () => {
  const rows = [patient('1', 'Zoë Müller'), patient('2', 'Jonas Weber')];
  const found = (typed: string) => rowsNamed(rows, typed).map(({ id }) => id);

  it('finds parts of first and last names in any order', () => {
    expect(found('web jo')).toEqual(['2']);
  });

  it('minds neither case nor accents', () => {
    expect(found('zoe MULLER')).toEqual(['1']);
  });

  it('finds everybody when nothing is typed', () => {
    expect(found('  ')).toEqual(['1', '2']);
  });
});
