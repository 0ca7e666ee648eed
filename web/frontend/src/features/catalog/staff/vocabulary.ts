import type { TFunction } from 'i18next';
import type { ExerciseSummary } from '../api/search-exercises';
import type words from './locales/en.json';

export const KINDS = [
  'static',
  'dynamic',
  'stretch',
  'mobility',
  'drill',
  'cardio',
  'self-care',
] as const satisfies ExerciseSummary['kind'][];

type Words = typeof words;
/** The groups of ids that the catalog uses and the screens have words for. */
type Group = 'positions' | 'equipment' | 'phases' | 'muscles' | 'tags';

export const EQUIPMENT = [
  'barbell',
  'bike',
  'chair',
  'cold-pack',
  'dumbbell',
  'foam-roller',
  'heat-pack',
  'kettlebell',
  'lumbar-roll',
  'mat',
  'medicine-ball',
  'pillow',
  'pool',
  'pull-up-bar',
  'resistance-band',
  'running-space',
  'stability-ball',
  'step',
  'towel',
  'wall',
  'weight-plate',
] as const satisfies (keyof Words['equipment'])[];

export const REGIONS = [
  'neck',
  'shoulder-area',
  'upper-back',
  'mid-back',
  'side-ribs',
  'lower-back-centre',
  'lower-back-side',
  'lower-back-whole',
  'buttock',
  'back-of-thigh',
  'knee',
  'lower-leg-foot',
  'groin',
  'flank',
  'chest',
  'abdomen',
] as const;

/** The word for an id of the catalog; a newer catalog's unknown id is shown as it is. */
export function wordFor(t: TFunction<'catalog-staff'>, group: Group, id: string): string {
  return t(`${group}.${id}` as `phases.${keyof Words['phases']}`, { defaultValue: id });
}
