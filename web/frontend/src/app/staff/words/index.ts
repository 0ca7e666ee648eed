import type { Words } from '../../../shared/i18n/start-words';

/** A language is loaded when somebody wants it: nobody pays for texts they do not read. */
export const words: Words = {
  en: () => import('./english'),
  de: () => import('./german'),
};
