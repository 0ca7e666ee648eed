import { type LocalDay, plusDays, weekdayOf } from '../../shared/time/local-day';
import type { PlannedSession } from './api/show-program';

/** What is to be done on the next day that has anything to do. */
export interface PlanDay {
  day: LocalDay;
  sessions: PlannedSession[];
}

const DAYS_OF_A_WEEK = 7;

/**
 * @returns the sessions of today, or of the next day of the week that has one; null when no session has anything to do. A
 * session without weekdays may be done on any day, so it is due today.
 */
export function planDay(sessions: PlannedSession[], today: LocalDay): PlanDay | null {
  const withExercises = sessions.filter((session) => session.items.length > 0);
  for (let ahead = 0; ahead < DAYS_OF_A_WEEK; ahead++) {
    const day = plusDays(today, ahead);
    const due = withExercises.filter((session) => isDueOn(session, day));
    if (due.length > 0) return { day, sessions: due };
  }
  return null;
}

function isDueOn(session: PlannedSession, day: LocalDay): boolean {
  return session.weekdays.length === 0 || session.weekdays.includes(weekdayOf(day));
}
