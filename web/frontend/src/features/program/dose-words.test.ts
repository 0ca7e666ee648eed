import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dose } from './api/show-program';
import { doseWords } from './dose-words';
import german from './locales/de.json';
import english from './locales/en.json';

beforeAll(() =>
  i18next.init({
    lng: 'en',
    resources: { en: { program: english }, de: { program: german } },
    interpolation: { escapeValue: false },
  }),
);

const DOSES: [dose: Dose, english: string, german: string][] = [
  [
    { mode: 'hold', holdSeconds: 20, rounds: 4, perSide: false },
    'Hold for 20 seconds, 4 times',
    '20 Sekunden halten, 4‑mal',
  ],
  [
    { mode: 'hold', holdSeconds: 1, rounds: 1, perSide: false },
    'Hold for 1 second, once',
    '1 Sekunde halten, einmal',
  ],
  [
    { mode: 'hold', holdSeconds: 15, rounds: 3, perSide: true },
    'Hold for 15 seconds, 3 times on each side',
    '15 Sekunden halten, 3‑mal je Seite',
  ],
  [
    { mode: 'reps', repetitions: 8, sets: 3, holdPerRepetitionSeconds: null, perSide: false },
    '3 sets of 8 repetitions',
    '3 Sätze mit 8 Wiederholungen',
  ],
  [
    { mode: 'reps', repetitions: 1, sets: 1, holdPerRepetitionSeconds: 2, perSide: true },
    '1 set of 1 repetition on each side, hold each for 2 seconds',
    '1 Satz mit 1 Wiederholung je Seite, jede 2 Sekunden halten',
  ],
  [{ mode: 'time', minutes: 20 }, '20 minutes', '20 Minuten'],
  [{ mode: 'time', minutes: 1 }, '1 minute', '1 Minute'],
  [{ mode: 'distance', metres: 60, sets: 4 }, '60 meters, 4 times', '60 Meter, 4‑mal'],
  [{ mode: 'distance', metres: 60, sets: 1 }, '60 meters, once', '60 Meter, einmal'],
];

describe('A dose', () => {
  it.each(DOSES)('is said as one says it: %o', (dose, inEnglish, inGerman) => {
    expect(doseWords(i18next.getFixedT('en', ['program']), dose)).toBe(inEnglish);
    expect(doseWords(i18next.getFixedT('de', ['program']), dose)).toBe(inGerman);
  });
});
