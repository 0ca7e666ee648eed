import { describe, expect, it } from 'vitest';
import type { ReportedDay } from '../api/show-pain-trend';
import { trendDays, trendLines, trendSummary } from './trend-days';

const on = (date: string, worst: number): ReportedDay => ({
  date,
  worst,
  latest: worst,
  reports: 1,
});
const FROM = '2026-11-20';
const TO = '2026-11-24';

describe('The trend by day', () => {
  it('has every day, with and without a report', () => {
    const days = trendDays([on('2026-11-21', 5)], FROM, TO);
    expect(days.map((day) => day.report?.worst ?? null)).toEqual([null, 5, null, null, null]);
    expect(days.map((day) => day.date)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  it('breaks its line at a gap instead of drawing over it', () => {
    const days = trendDays(
      [on('2026-11-20', 6), on('2026-11-21', 5), on('2026-11-23', 3)],
      FROM,
      TO,
    );
    expect(trendLines(days)).toEqual([
      [
        { index: 0, worst: 6 },
        { index: 1, worst: 5 },
      ],
      [{ index: 3, worst: 3 }],
    ]);
  });

  it('tells a reported zero from a day without a report', () => {
    const days = trendDays([on('2026-11-22', 0)], FROM, TO);
    expect(trendLines(days)).toEqual([[{ index: 2, worst: 0 }]]);
  });

  it('has no line when nothing was reported', () => {
    expect(trendLines(trendDays([], FROM, TO))).toEqual([]);
  });
});

describe('The sentence about the trend', () => {
  const summaryOf = (...reported: ReportedDay[]) => trendSummary(trendDays(reported, FROM, TO));

  it('says that there is nothing when there is nothing', () => {
    expect(summaryOf()).toEqual({ kind: 'none' });
  });

  it('draws no span from a single day', () => {
    expect(summaryOf(on('2026-11-22', 4))).toMatchObject({
      kind: 'sentenceOne',
      reported: 1,
      last: { worst: 4 },
    });
  });

  it('names lowest, highest and last', () => {
    expect(summaryOf(on('2026-11-20', 6), on('2026-11-22', 2), on('2026-11-23', 3))).toMatchObject({
      kind: 'sentence',
      reported: 3,
      least: 2,
      most: 6,
      last: { date: '2026-11-23', worst: 3 },
    });
  });

  it('does not speak of a span when every day was the same', () => {
    expect(summaryOf(on('2026-11-20', 2), on('2026-11-22', 2))).toMatchObject({
      kind: 'sentenceSame',
      most: 2,
    });
  });

  it('leaves out what lies before the stretch', () => {
    expect(summaryOf(on('2026-11-01', 9), on('2026-11-22', 2))).toMatchObject({
      reported: 1,
      most: 2,
    });
  });
});
