import type { LocalDay } from '../../shared/time/local-day';
import type { Program, ProgramEnd, ProgramVersion } from './api/show-program';

/** How a program stands on a day. */
export interface ProgramOfDay {
  current: ProgramVersion | null;
  /** Begins on a later day. */
  next: ProgramVersion | null;
  /** Has taken effect when nothing is current, is still to come otherwise. */
  end: ProgramEnd | null;
}

/**
 * Takes an answer of the server to a later day. The server has decided for the day on which it answered; a page that stayed
 * open over midnight, or a phone without a network, goes on with what was told to come.
 *
 * @param today on the clinic's calendar.
 */
export function programOfDay({ current, next, end }: Program, today: LocalDay): ProgramOfDay {
  if (next && next.startsOn <= today) return { current: next, next: null, end: null };
  const hasEnded = end !== null && end.endsOn <= today;
  return { current: hasEnded ? null : current, next, end };
}

/** The day on which a clinic is. */
export function dayIn(timeZone: string, now: Date): LocalDay {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(now);
}

/** Seconds as the minutes that are shown: rounded half up, and never none. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}
