import { useLocale } from '../i18n/formats';
import { type LocalDay, noonOf } from '../time/local-day';
import { ageWords } from './age';

/** The denser ways of writing days and times that lists need. */
export function useStaffFormats() {
  const locale = useLocale();
  return {
    locale,
    /** `1 May 1990` */
    date: (day: LocalDay) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(noonOf(day)),
    /** `24 Nov 2026`, the day of an instant in the zone of the device */
    dateOf: (instant: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(instant)),
    /** `24 Nov 2026, 07:30`, in the zone of the device */
    dateAndTime: (instant: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(instant),
      ),
    /** `24/11/2026, 07:30:05`, in the zone of the device */
    dateAndSecond: (instant: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' }).format(
        new Date(instant),
      ),
    /** `3 days ago` */
    age: (instant: string, now: Date = new Date()) => ageWords(locale, new Date(instant), now),
  };
}
