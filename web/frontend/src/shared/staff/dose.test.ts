import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWordsOf } from '../testing/words';
import { type Dose, doseLine } from './dose';
import german from './locales/de.json';
import english from './locales/en.json';

beforeAll(() => startWordsOf({ en: { staff: english }, de: { staff: german } }));

const line = (dose: Dose, language = 'en') => doseLine(i18next.getFixedT(language, 'staff'), dose);

describe('The line of a dose', () => {
  it.each<[Dose, string]>([
    [{ mode: 'hold', holdSeconds: 30, rounds: 4, perSide: false }, '4 × 30 s'],
    [{ mode: 'hold', holdSeconds: 30, rounds: 4, perSide: true }, '4 × 30 s per side'],
    [reps(null, false), '3 × 10'],
    [reps(2, true), '3 × 10 per side, hold each 2 s'],
    [{ mode: 'time', minutes: 20 }, '20 min'],
    [{ mode: 'distance', metres: 40, sets: 3 }, '3 × 40 m'],
  ])('of %o is %s', (dose, words) => expect(line(dose)).toBe(words));

  it('is German for Germans', () => {
    expect(line(reps(2, true), 'de')).toBe('3 × 10 je Seite, je 2 s halten');
  });
});

function reps(holdPerRepetitionSeconds: number | null, perSide: boolean): Dose {
  return { mode: 'reps', repetitions: 10, sets: 3, holdPerRepetitionSeconds, perSide };
}
