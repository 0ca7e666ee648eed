import type { Answer, Body } from '../../shared/api/contract';

type ReportPath = '/api/v1/clinics/{clinic}/patients/{patient}/pain-reports/{id}';

/** A pain report as it is sent. Once it has its id it never changes; another body under the same id is refused. */
export type PainReport = Body<ReportPath, 'put'>;
/** A pain report as the server has stored it. */
export type StoredPainReport = Answer<ReportPath, 'put'>;

export type PainContext = PainReport['context'];
export type Place = PainReport['regions'][number];
export type RegionId = Place['id'];
export type Side = Place['side'];
export type Quality = NonNullable<PainReport['qualities']>[number];
export type Timing = NonNullable<PainReport['timings']>[number];

export const NOTE_LIMIT = 2000;

export const CONTEXTS = [
  'rest',
  'during-run',
  'after-run',
  'next-morning',
  'during-exercise',
] as const satisfies readonly PainContext[];

export const QUALITIES = [
  'dull',
  'pulling',
  'stinging',
  'sharp',
  'aching',
  'spasm',
  'pinching',
  'stiff-limited-bending',
  'tender-to-touch',
  'breath-dependent',
  'radiating',
  'numb-or-tingling',
  'burning-electric',
] as const satisfies readonly Quality[];

export const TIMINGS = [
  'from-first-steps',
  'after-some-km',
  'when-tired',
  'worse-each-step',
  'downhill',
  'fast-running',
  'only-during-run',
  'after-run',
  'next-morning',
  'days-after-hard-session',
  'all-day',
  'bending-or-twisting',
  'lifting',
  'sitting',
  'morning-in-bed',
  'at-night-constant',
] as const satisfies readonly Timing[];

/** What the patient has entered so far. */
export interface PainDraft {
  painNow: number | null;
  worst24h: number | null;
  context: PainContext;
  regions: Place[];
  qualities: Quality[];
  timings: Timing[];
  note: string;
}

export const EMPTY_DRAFT: PainDraft = {
  painNow: null,
  worst24h: null,
  context: 'rest',
  regions: [],
  qualities: [],
  timings: [],
  note: '',
};

/** What is missing or wrong, by field; the words for each stand in the locale files. */
export type DraftErrors = Partial<Record<'painNow' | 'worst24h' | 'regions' | 'note', DraftError>>;
export type DraftError = 'painMissing' | 'worstBelowNow' | 'regionsMissing' | 'noteTooLong';

/** Checks what the server will check as well, so that the patient hears it beside the field and before sending. */
export function draftErrors(draft: PainDraft): DraftErrors {
  const errors: DraftErrors = {};
  if (draft.painNow === null) errors.painNow = 'painMissing';
  if (draft.painNow !== null && draft.worst24h !== null && draft.worst24h < draft.painNow)
    errors.worst24h = 'worstBelowNow';
  if ((draft.painNow ?? 0) > 0 && draft.regions.length === 0) errors.regions = 'regionsMissing';
  if (draft.note.length > NOTE_LIMIT) errors.note = 'noteTooLong';
  return errors;
}

/**
 * @param draft one without errors.
 * @param now when the patient pressed Save; the report is about this moment.
 * @param corrects the report that this one takes the place of.
 */
export function reportFrom(
  draft: PainDraft,
  now: Date,
  zone: string,
  corrects: string | null = null,
): PainReport {
  if (draft.painNow === null) throw new Error('A report needs a pain score');
  return {
    painNow: draft.painNow,
    worst24h: draft.worst24h,
    context: draft.context,
    regions: draft.regions,
    qualities: draft.qualities,
    timings: draft.timings,
    workoutId: null,
    runId: null,
    note: draft.note.trim() || null,
    reportedAt: now.toISOString(),
    zone,
    corrects,
  };
}

/** Opens a report again, so that the patient can mend what was refused or wrong. */
export function draftFrom(report: Omit<PainReport, 'corrects'>): PainDraft {
  return {
    painNow: report.painNow,
    worst24h: report.worst24h ?? null,
    context: report.context,
    regions: report.regions,
    qualities: report.qualities ?? [],
    timings: report.timings ?? [],
    note: report.note ?? '',
  };
}
