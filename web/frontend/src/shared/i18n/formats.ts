import { useTranslation } from 'react-i18next';
import { type LocalDay, noonOf } from '../time/local-day';

const USUAL_REGION: Record<string, string> = { en: 'en-GB', de: 'de-DE' };

/** The locale in which numbers, days and lists are written: the browser's own region where it fits the chosen language. */
export function useLocale(): string {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return (
    navigator.languages.find((tag) => tag.startsWith(`${language}-`)) ??
    USUAL_REGION[language] ??
    language
  );
}

/** How days, times and lists are written in the person's language. */
export function useFormats() {
  const locale = useLocale();
  const writeDay = (day: LocalDay, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(noonOf(day));
  return {
    /** `24 November` */
    day: (day: LocalDay) => writeDay(day, { day: 'numeric', month: 'long' }),
    /** `24 Nov` */
    shortDay: (day: LocalDay) => writeDay(day, { day: 'numeric', month: 'short' }),
    /** `Tuesday, 24 November` */
    weekdayAndDay: (day: LocalDay) =>
      writeDay(day, { weekday: 'long', day: 'numeric', month: 'long' }),
    /** `24 November 2026 at 07:30`, in the zone of the device */
    instant: (instant: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
        new Date(instant),
      ),
    /** `a, b and c` */
    list: (parts: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
  };
}
