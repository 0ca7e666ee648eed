import { describe, expect, it } from 'vitest';
import type { Program, ProgramEnd, ProgramVersion } from './api/show-program';
import { dayIn, minutesOf, programOfDay } from './program-of-day';

const version = (number: number, startsOn: string) => ({ number, startsOn }) as ProgramVersion;
const ends = (endsOn: string) => ({ endsOn }) as ProgramEnd;
const first = version(1, '2026-11-16');
const second = version(2, '2026-11-30');

describe('The program of a day', () => {
  const waiting: Program = { current: first, next: second, end: null };

  it('is what the server says until the day of the next version', () => {
    expect(programOfDay(waiting, '2026-11-29')).toEqual(waiting);
  });

  it.each(['2026-11-30', '2026-12-01'])('is the next version from its day on: %s', (today) => {
    expect(programOfDay(waiting, today)).toEqual({ current: second, next: null, end: null });
  });

  it('is over on the day of its end', () => {
    const ending: Program = { current: first, next: null, end: ends('2026-11-25') };
    expect(programOfDay(ending, '2026-11-24').current).toBe(first);
    expect(programOfDay(ending, '2026-11-25')).toEqual({ ...ending, current: null });
  });

  it('begins again after an end', () => {
    const paused: Program = { current: null, next: second, end: ends('2026-11-20') };
    expect(programOfDay(paused, '2026-11-29')).toEqual(paused);
    expect(programOfDay(paused, '2026-11-30')).toEqual({ current: second, next: null, end: null });
  });
});

describe('The day of a clinic', () => {
  it.each([
    ['2026-11-23T22:59:59Z', 'Europe/Berlin', '2026-11-23'],
    ['2026-11-23T23:00:00Z', 'Europe/Berlin', '2026-11-24'],
    ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-11-23T10:00:00Z', 'Pacific/Kiritimati', '2026-11-24'],
  ])('is that of its own clock: %s in %s', (now, zone, day) => {
    expect(dayIn(zone, new Date(now))).toBe(day);
  });
});

describe('Estimated minutes', () => {
  it.each([
    [0, 1],
    [29, 1],
    [89, 1],
    [90, 2],
    [479, 8],
    [1_080, 18],
  ])('of %i seconds are %i', (seconds, minutes) => {
    expect(minutesOf(seconds)).toBe(minutes);
  });
});
