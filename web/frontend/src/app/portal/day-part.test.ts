import { describe, expect, it } from 'vitest';
import { dayPart } from './day-part';

describe('The greeting', () => {
  it.each([
    [3, 'evening'],
    [4, 'morning'],
    [10, 'morning'],
    [11, 'day'],
    [17, 'day'],
    [18, 'evening'],
    [23, 'evening'],
  ])('at %i o’clock is the one of the %s', (hour, part) => expect(dayPart(hour)).toBe(part));
});
