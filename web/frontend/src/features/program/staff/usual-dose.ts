import type { Dose, DoseMode } from '../../../shared/staff/dose';
import type { DraftItem } from './draft';

/** What the editor needs to know of an exercise of the catalog to put it into a program. */
export interface CatalogExercise {
  id: string;
  name: string;
  kind: string;
  sideMode: 'bilateral' | 'per-side' | 'alternating';
  suggestedDose: Dose | null;
}

/** The exercise with the dose the catalog suggests, or a usual one of its kind; the physio changes it from there. */
export function itemFor({ id, name, kind, sideMode, suggestedDose }: CatalogExercise): DraftItem {
  const dose = suggestedDose ?? usualDose(usualMode(kind), sideMode === 'per-side');
  return { exercise: id, name, dose, note: '' };
}

/** A dose to start from after a change of mode. */
export function usualDose(mode: DoseMode, perSide: boolean): Dose {
  switch (mode) {
    case 'hold':
      return { mode, holdSeconds: 20, rounds: 4, perSide };
    case 'reps':
      return { mode, repetitions: 8, sets: 3, holdPerRepetitionSeconds: null, perSide };
    case 'time':
      return { mode, minutes: 10 };
    case 'distance':
      return { mode, metres: 50, sets: 3 };
  }
}

/** Another way of counting the same exercise: the sides stay as they were. */
export function inMode(mode: DoseMode, dose: Dose): Dose {
  if (mode === dose.mode) return dose;
  return usualDose(mode, 'perSide' in dose && dose.perSide);
}

function usualMode(kind: string): DoseMode {
  const modes: Record<string, DoseMode> = {
    static: 'hold',
    stretch: 'hold',
    cardio: 'time',
    'self-care': 'time',
    drill: 'distance',
  };
  return modes[kind] ?? 'reps';
}
