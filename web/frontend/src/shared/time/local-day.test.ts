import { describe, expect, it } from 'vitest';
import { daysBetween, localDayOf, plusDays, weekdayOf } from './local-day';

describe('A local day', () => {
  it('is the day the patient sees on the clock, not the one of UTC', () => {
    expect(localDayOf(new Date(2026, 10, 24, 0, 5))).toBe('2026-11-24');
    expect(localDayOf(new Date(2026, 10, 24, 23, 55))).toBe('2026-11-24');
  });

  it('goes on over the ends of months and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(plusDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('is neither skipped nor doubled when the clocks change', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
    expect(daysBetween('2026-03-28', '2026-03-30')).toHaveLength(3);
  });

  it('knows its weekday', () => {
    expect(weekdayOf('2026-11-24')).toBe('tuesday');
    expect(weekdayOf('2026-11-29')).toBe('sunday');
  });
});
