/** A calendar day without time or zone, as `2026-11-24`. Days compare as strings. */
export type LocalDay = string;

const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The day on which an instant falls for somebody whose device shows local time. */
export function localDayOf(instant: Date): LocalDay {
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}`;
}

export function plusDays(day: LocalDay, days: number): LocalDay {
  const shifted = noonOf(day);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return shifted.toISOString().slice(0, 10);
}

/** Every day from the first to the last, both included, oldest first. */
export function daysBetween(first: LocalDay, last: LocalDay): LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) days.push(day);
  return days;
}

export function weekdayOf(day: LocalDay): Weekday {
  return WEEKDAYS[noonOf(day).getUTCDay()] ?? 'sunday';
}

/** Noon in UTC: an instant that lies on this day in every arithmetic we do, whatever the clocks of a zone change. */
export function noonOf(day: LocalDay): Date {
  return new Date(`${day}T12:00:00Z`);
}
