import type { Words } from '../../shared/i18n/start-words';
import german from './locales/de.json';
import english from './locales/en.json';

/** Everything the portal says: one namespace for the shell, one per feature. */
export const words: Words = {
  en: { portal: english },
  de: { portal: german },
};
