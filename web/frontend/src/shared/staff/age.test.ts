import { describe, expect, it } from 'vitest';
import { ageWords, yearsOfAge } from './age';

const NOW = new Date(2026, 10, 24, 8, 0);
const ago = (...parts: [number, number, number?, number?]) =>
  ageWords('en', new Date(2026, parts[0], parts[1], parts[2] ?? 12, parts[3] ?? 0), NOW);

describe('How long ago a report was', () => {
  it.each([
    ['this minute', [10, 24, 8, 0], 'now'],
    ['minutes', [10, 24, 7, 55], '5 minutes ago'],
    ['hours of the same day', [10, 24, 3, 0], '5 hours ago'],
    ['last evening, though only ten hours', [10, 23, 22, 0], 'yesterday'],
    ['days', [10, 11], '13 days ago'],
    ['weeks', [10, 10], '2 weeks ago'],
    ['months', [8, 1], '2 months ago'],
  ] as const)('is said in %s', (_case, parts, words) => {
    expect(ago(...(parts as unknown as [number, number]))).toBe(words);
  });

  it('is never in the future, even when a clock is wrong', () => {
    expect(ago(10, 24, 9)).toBe('now');
  });

  it('is said in the language of the person', () => {
    expect(ageWords('de', new Date(2026, 10, 21), NOW)).toBe('vor 3 Tagen');
  });
});

describe('Years of age', () => {
  it('are completed on the birthday, not before', () => {
    expect(yearsOfAge('1990-11-25', '2026-11-24')).toBe(35);
    expect(yearsOfAge('1990-11-24', '2026-11-24')).toBe(36);
  });
});
