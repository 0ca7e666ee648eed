import { describe, expect, it } from 'vitest';
import { inMode, itemFor } from './usual-dose';

const exercise = {
  id: 'side-plank',
  name: 'Side plank',
  kind: 'static',
  sideMode: 'per-side',
  suggestedDose: null,
} as const;

describe('The first dose of an exercise', () => {
  it('is the one the catalog suggests', () => {
    const suggestedDose = { mode: 'hold', holdSeconds: 25, rounds: 4, perSide: true } as const;
    expect(itemFor({ ...exercise, suggestedDose }).dose).toEqual(suggestedDose);
  });

  it.each([
    ['static', 'hold'],
    ['stretch', 'hold'],
    ['dynamic', 'reps'],
    ['mobility', 'reps'],
    ['drill', 'distance'],
    ['cardio', 'time'],
    ['a kind of tomorrow', 'reps'],
  ])('is without a suggestion what is usual for %s: %s', (kind, mode) => {
    expect(itemFor({ ...exercise, kind }).dose.mode).toBe(mode);
  });

  it('counts per side where the exercise has sides', () => {
    expect(itemFor(exercise).dose).toMatchObject({ perSide: true });
    expect(itemFor({ ...exercise, sideMode: 'alternating' }).dose).toMatchObject({
      perSide: false,
    });
  });
});

describe('Another way of counting', () => {
  const hold = { mode: 'hold', holdSeconds: 25, rounds: 4, perSide: true } as const;

  it('keeps the sides', () => {
    expect(inMode('reps', hold)).toMatchObject({ mode: 'reps', perSide: true });
  });

  it('changes nothing when it is the same', () => {
    expect(inMode('hold', hold)).toBe(hold);
  });
});
