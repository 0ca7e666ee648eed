import type { Dose } from '../../../shared/staff/dose';
import type { Weekday } from '../../../shared/time/local-day';
import type { DraftBody } from './api/start-program-draft';

/** At most four sessions, labelled in order; at most twenty exercises in each, every one once. */
export const LABELS = ['A', 'B', 'C', 'D'] as const;
export type Label = (typeof LABELS)[number];
export const MOST_ITEMS = 20;
export const LONGEST_NOTE = 500;

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies Weekday[];

/** An exercise as it stands in a session. */
export interface DraftItem {
  exercise: string;
  name: string;
  dose: Dose;
  note: string;
}

/** A session keeps its key while its label changes with its place. */
export interface DraftSession {
  key: number;
  weekdays: Weekday[];
  items: DraftItem[];
}

export interface Place {
  session: number;
  item: number;
}

/** What was taken out last and from where, so that it can be brought back. */
export type Removed =
  | { what: 'item'; item: DraftItem; from: Place }
  | { what: 'session'; session: DraftSession; from: number };

/** The draft while it is edited. It goes on when somebody else's version is loaded: `edition` then tells the fields apart. */
export interface Draft {
  edition: number;
  sessions: DraftSession[];
  /** The session that receives what is added. */
  active: number;
  removed: Removed | null;
}

interface StoredSession {
  weekdays: Weekday[];
  items: {
    exercise: string;
    dose: Dose;
    note: string | null;
    name?: string;
    exerciseName?: string | null;
  }[];
}

/** A draft or an assigned program as a start for editing; without anything, one empty session. */
export function draftOf(stored: StoredSession[], edition = 0): Draft {
  const sessions = stored.map(({ weekdays, items }, index) => ({
    key: index,
    weekdays,
    items: items.map(({ exercise, dose, note, name, exerciseName }) => ({
      exercise,
      name: exerciseName ?? name ?? exercise,
      dose,
      note: note ?? '',
    })),
  }));
  const first = { key: 0, weekdays: [], items: [] };
  return { edition, sessions: sessions.length > 0 ? sessions : [first], active: 0, removed: null };
}

/** What the server is sent. */
export function bodyOf({ sessions }: Draft): DraftBody {
  return {
    sessions: sessions.map(({ weekdays, items }, index) => ({
      label: labelOf(index),
      weekdays,
      items: items.map(({ exercise, dose, note }) => ({
        exercise,
        dose,
        note: note.trim() || null,
      })),
    })),
  };
}

export function labelOf(session: number): Label {
  const label = LABELS[session];
  if (!label) throw new RangeError(`No session has the place ${session}`);
  return label;
}

export function countOf(draft: Draft): number {
  return draft.sessions.reduce((sum, { items }) => sum + items.length, 0);
}

/** What the program asks for in a week: days with training, and exercises on all of them together. */
export function burdenOf({ sessions }: Draft): { days: number; exercises: number } {
  const busy = sessions.filter(({ items }) => items.length > 0);
  const days = new Set(busy.flatMap(({ weekdays }) => weekdays));
  return {
    days: days.size,
    exercises: busy.reduce((sum, { weekdays, items }) => sum + weekdays.length * items.length, 0),
  };
}

/** What a session lacks before the program can be assigned: a session is exercises on fixed days. */
export interface Gap {
  label: Label;
  lacks: 'items' | 'days';
}

export function gapsIn({ sessions }: Draft): Gap[] {
  return sessions.flatMap(({ weekdays, items }, index) => [
    ...(items.length === 0 ? [{ label: labelOf(index), lacks: 'items' } as const] : []),
    ...(weekdays.length === 0 ? [{ label: labelOf(index), lacks: 'days' } as const] : []),
  ]);
}

/** Why an exercise cannot go into a session, or null when it can. */
export function obstacleTo(
  draft: Draft,
  session: number,
  exercise: string,
): 'there-already' | 'full' | null {
  const items = draft.sessions[session]?.items ?? [];
  if (items.some((item) => item.exercise === exercise)) return 'there-already';
  return items.length >= MOST_ITEMS ? 'full' : null;
}
