import type { ResourceLanguage } from 'i18next';
import type { Language } from '../i18n/language';
import sharedGerman from '../i18n/locales/de.json';
import sharedEnglish from '../i18n/locales/en.json';
import { startWords } from '../i18n/start-words';

/** Starts what a test needs to be said: its namespaces, and `shared`, which is always there. */
export function speakInTest(texts: Record<Language, ResourceLanguage>): Promise<void> {
  return startWords({
    en: () => Promise.resolve({ default: { shared: sharedEnglish, ...texts.en } }),
    de: () => Promise.resolve({ default: { shared: sharedGerman, ...texts.de } }),
  });
}
