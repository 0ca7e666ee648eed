const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, as one says it: `5 minutes ago`, `yesterday`, `3 weeks ago`. Never in the future. */
export function ageWords(locale: string, instant: Date, now: Date): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const age = Math.max(0, now.getTime() - instant.getTime());
  if (age < MINUTE) return words.format(0, 'second');
  if (age < HOUR) return words.format(-Math.floor(age / MINUTE), 'minute');
  const days = calendarDaysBetween(instant, now);
  if (days === 0) return words.format(-Math.floor(age / HOUR), 'hour');
  if (days < 14) return words.format(-days, 'day');
  if (days < 60) return words.format(-Math.floor(days / 7), 'week');
  return words.format(-Math.floor(days / 30), 'month');
}

/** Yesterday evening is yesterday, even when it is only ten hours ago. */
function calendarDaysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / DAY);
}

/** Completed years of life on a given day; both days as `2026-11-24`. */
export function yearsOfAge(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
