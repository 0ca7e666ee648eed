import type { TFunction } from 'i18next';
import type { Dose } from './api/show-program';

/** A dose as one says it to a patient: `Hold for 20 seconds, 4 times on each side`. */
export function doseWords(t: TFunction<['program', 'shared']>, dose: Dose): string {
  switch (dose.mode) {
    case 'hold':
      return t(dose.perSide ? 'dose.holdPerSide' : 'dose.hold', {
        seconds: t('dose.seconds', { count: dose.holdSeconds }),
        count: dose.rounds,
      });
    case 'reps':
      return repetitionWords(t, dose);
    case 'time':
      return t('dose.minutes', { count: dose.minutes });
    case 'distance':
      return t('dose.distance', { count: dose.sets, metres: dose.metres });
  }
}

function repetitionWords(
  t: TFunction<['program', 'shared']>,
  dose: Extract<Dose, { mode: 'reps' }>,
): string {
  const repetitions = t('dose.repetitions', { count: dose.repetitions });
  const sets = t(dose.perSide ? 'dose.setsPerSide' : 'dose.sets', {
    count: dose.sets,
    repetitions,
  });
  if (!dose.holdPerRepetitionSeconds) return sets;
  return t('dose.eachHeld', {
    sets,
    seconds: t('dose.seconds', { count: dose.holdPerRepetitionSeconds }),
  });
}
