import type { Words } from '../../shared/i18n/start-words';
import german from './locales/de.json';
import english from './locales/en.json';

/** Everything the staff application says: one namespace for the shell, one per feature. */
export const words: Words = {
  en: { staff: english },
  de: { staff: german },
};
