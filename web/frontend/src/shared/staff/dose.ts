import type { TFunction } from 'i18next';
import type { Answer } from '../api/contract';

type SuggestedDose = Answer<'/api/v1/exercises/{id}', 'get'>['suggestedDose'];

/** How much of an exercise is to be done: hold, repetitions, time or distance. */
export type Dose = NonNullable<SuggestedDose>;
export type DoseMode = Dose['mode'];

/** A dose as physios write it among themselves: `4 × 30 s per side`. */
export function doseLine(t: TFunction<'staff'>, dose: Dose): string {
  switch (dose.mode) {
    case 'hold':
      return withSides(t, dose, t('dose.hold', { rounds: dose.rounds, seconds: dose.holdSeconds }));
    case 'reps':
      return repetitionLine(t, dose);
    case 'time':
      return t('dose.time', { minutes: dose.minutes });
    case 'distance':
      return t('dose.distance', { sets: dose.sets, metres: dose.metres });
  }
}

function repetitionLine(t: TFunction<'staff'>, dose: Extract<Dose, { mode: 'reps' }>): string {
  const line = withSides(
    t,
    dose,
    t('dose.reps', { sets: dose.sets, repetitions: dose.repetitions }),
  );
  const seconds = dose.holdPerRepetitionSeconds;
  return seconds ? t('dose.eachHeld', { line, seconds }) : line;
}

function withSides(t: TFunction<'staff'>, dose: { perSide: boolean }, line: string): string {
  return dose.perSide ? t('dose.perSide', { line }) : line;
}
